import { adoptedResponse } from '../../exchange/adopted-response.ts';
import type { LinkRefusal } from '../../exchange/link/link.ts';
import type { FileRefusal } from '../../exchange/response-file.ts';
import { effectiveAnswers } from '../../response/applicable.ts';
import type { ParsedResponse } from '../../response/parse.ts';
import type { Response } from '../../response/types.ts';
import { Button } from '../parts/button.tsx';
import { PathList } from '../parts/path-list.tsx';
import type { Visit } from '../visit.ts';
import type { Words } from '../words.ts';

/** Answers that came from outside, or why they cannot be read. */
export type Reading =
  | ({ readonly outcome: 'read' } & ParsedResponse)
  | { readonly outcome: 'refused'; readonly refusal: FileRefusal | LinkRefusal | 'unread' };

/** Shows what came from outside as someone else's, until it is accepted. */
export function OpenedAnswers(props: {
  reading: Reading;
  visit: Visit;
  words: Words;
  onAccept: (response: Response) => void;
  onKeep: () => void;
}) {
  const { reading, visit, words, onAccept, onKeep } = props;
  if (reading.outcome === 'refused')
    return <p role="alert">{words.say(`take.refused.${reading.refusal}`)}</p>;
  const { pack, session } = visit;
  const own = session.walk.value;
  const { response, dropped } = adoptedResponse(pack, reading, own.audience);
  const count = (one: Response) => effectiveAnswers(pack, one).size + Object.keys(one.claims).length;
  const ownCount = count(own.response);
  const holds = {
    asked: effectiveAnswers(pack, response).size,
    claims: Object.keys(response.claims).length,
  };
  return (
    <section class="panel stack" aria-label={words.say('take.opened.from')}>
      <p>{words.say('take.opened.from')}</p>
      {response.provider && <p dir="auto">{words.say('take.about', { provider: response.provider })}</p>}
      <p>
        {response.updated
          ? words.say('take.holdsFrom', {
              ...holds,
              date: words.date(response.updated),
            })
          : words.say('take.holds', holds)}
      </p>
      {dropped.length > 0 && (
        <>
          <p>{words.say('take.opened.dropped', { count: dropped.length })}</p>
          <PathList paths={dropped} />
        </>
      )}
      {ownCount > 0 && <p>{words.say('take.opened.ask')}</p>}
      <div class="acts">
        <Button kind="second" press={() => onAccept(response)}>
          {ownCount > 0
            ? words.say('take.opened.replace', { count: ownCount })
            : words.say('take.opened.accept')}
        </Button>
        <Button kind="second" press={onKeep}>
          {words.say(ownCount > 0 ? 'take.opened.keep' : 'take.keep.not')}
        </Button>
      </div>
    </section>
  );
}
