import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { languagesOfRules } from '../../claims/rules-of.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import type { Words } from '../words.ts';
import { findsOf } from './finds.ts';
import { MarkedText } from './marked-text.tsx';
import { measuredFor } from './measured.ts';
import { passagesOf } from './passages.ts';
import type { ReadText } from './read-in-slices.ts';
import { TakeOver } from './take-over.tsx';

/** What was found: the text with its phrases marked, and each of them with what to ask. */
export function FoundScreen(props: {
  found: ReadText;
  /** Languages in which the rules judged alone, for what was learned did not come. */
  unread: readonly string[];
  isReading: boolean;
  onRetry: () => void;
  onChange: () => void;
  onClear: () => void;
  onDone: (isDone: boolean) => void;
}) {
  const { session, pack, words, panel } = useVisit();
  const { text, matches } = props.found;
  const { context, audience } = session.walk.value.response;
  const finds = useMemo(() => findsOf(pack, matches, context), [pack, matches, context]);
  const shown = useMemo(() => {
    const marks = finds.flatMap(({ matches: places, doubt }, i) =>
      places.map(({ start, end }) => ({ start, end, number: i + 1, maybe: doubt !== undefined })),
    );
    return passagesOf(text, marks);
  }, [text, finds]);
  // After the text, in a task of its own: both at once would hold the page for too long.
  const [isListed, setIsListed] = useState(false);
  useEffect(() => setIsListed(true), []);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const hasFinds = finds.length > 0;
  const known = languagesOfRules(pack);
  const read = known.length > 0 ? known : [pack.lang];
  const argues = finds.some(({ doubt }) => doubt === 'argues');
  return (
    <div class="cols even">
      <div class="stack">
        <div class="stack tight">
          <h3 ref={heading} class="h-m" tabIndex={-1}>
            {hasFinds ? words.say('scan.found', { count: finds.length }) : words.say('scan.none')}
          </h3>
          {argues && <p>{words.say('scan.argues')}</p>}
          {hasFinds ? (
            <p>{words.say('scan.nothingCounts')}</p>
          ) : (
            audience === 'patient' && <p>{words.say('scan.noneMeans')}</p>
          )}
        </div>
        {props.unread.length > 0 && (
          <div role="status" class="stack tight">
            <p>{words.say('scan.unread', { languages: listLanguages(words, props.unread) })}</p>
            <div class="acts">
              <Button kind="second" press={props.onRetry} isBusy={props.isReading}>
                {words.say('later.retry')}
              </Button>
            </div>
          </div>
        )}
        {hasFinds && <MarkedText shown={shown} />}
        <div class="acts">
          {!hasFinds && audience === 'patient' && (
            <Button
              kind="main"
              press={() => {
                session.send({ type: 'walk.resumed' });
                panel.value = undefined;
              }}
            >
              {words.say('scan.toQuestions')}
            </Button>
          )}
          <Button kind="second" press={props.onChange}>
            {words.say('scan.change')}
          </Button>
          <Button kind="plain" press={props.onClear}>
            {words.say('scan.clear')}
          </Button>
        </div>
        <p class="small soft">
          {words.say('scan.languages', { languages: listLanguages(words, read) })}{' '}
          {words.say('scan.kinds', { count: pack.claims.length })} {props.unread.length === 0 && <HowWell />}
        </p>
      </div>
      {isListed && hasFinds && (
        <TakeOver text={text} finds={finds} onAgain={props.onClear} onDone={props.onDone} />
      )}
    </div>
  );
}

/** How often the search is right, and how much it finds. */
function HowWell() {
  const { pack, words } = useVisit();
  const measured = measuredFor(pack.id, pack.lang);
  if (!measured) return <>{words.say('scan.unmeasured')}</>;
  const { right, found, texts, isLow } = measured;
  const date = words.date(measured.date);
  return (
    <>
      {words.say('scan.measured', { right, found, texts, date })} {isLow && words.say('scan.measuredLow')}
    </>
  );
}

function listLanguages(words: Words, langs: readonly string[]): string {
  const names = new Intl.DisplayNames(words.lang, { type: 'language' });
  const list = new Intl.ListFormat(words.lang, { type: 'conjunction' });
  return list.format(langs.map(lang => names.of(lang) ?? lang));
}
