import { Button } from '../parts/button.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { Sources } from '../parts/sources.tsx';
import { useVisit } from '../visit.ts';
import type { Find } from './finds.ts';

/** More phrases than this say the same thing again. */
const MOST_ALSO = 3;
/** A phrase that runs on is cut here in the list; the text above has it whole. */
const LONGEST = 160;

/** One claim that was found: the phrase, why it matters, what to ask, and whether to take it over. */
export function FindCard(props: {
  find: Find;
  number: number;
  isAdded: boolean;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  onLeaveOut: () => void;
}) {
  const { session, pack, words } = useVisit();
  const { claim, severity, matches } = props.find;
  const isStaff = session.walk.value.audience === 'staff';
  const [phrase = '', ...others] = distinct(matches.map(({ excerpt }) => shorten(excerpt)));
  const quoted = words.say('quoted', { text: phrase });
  const tick = words.say(isStaff ? 'scan.tickStaff' : 'scan.tick');
  const list = new Intl.ListFormat(words.lang, { type: 'unit' });
  const category = pack.categories?.find(({ id }) => id === claim.category)?.title;
  return (
    <li class="find">
      <p class="top">
        <span class="numbered">
          <b class="nr" aria-hidden="true">
            {words.number(props.number)}
          </b>
          <span class="sr">{words.say('scan.mark', { number: props.number })}</span>
          <SeverityMark severity={severity} />
        </span>
        {category && <span class="small soft">{category}</span>}
      </p>
      <h4 class="h-m">
        <bdi>{quoted}</bdi>
      </h4>
      {others.length > 0 && (
        <p class="small soft">
          {words.parts('scan.also', {
            phrases: (
              <bdi>{list.format(others.slice(0, MOST_ALSO).map(text => words.say('quoted', { text })))}</bdi>
            ),
          })}
        </p>
      )}
      <p>
        {claim.why} <Sources ids={claim.sources} />
      </p>
      <p class="soft">
        {words.parts(isStaff ? 'scan.fix' : 'claims.ask', { question: <q class="ask">{claim.ask}</q> })}
      </p>
      {props.isAdded ? (
        <p class="small">{words.say('scan.already')}</p>
      ) : (
        <>
          <label class="opt">
            <input
              type="checkbox"
              checked={props.isTicked}
              aria-label={words.say('scan.tickWhich', { tick, phrase: quoted })}
              onChange={event => props.onTick(event.currentTarget.checked)}
            />
            <span>{tick}</span>
          </label>
          <p>
            <Button
              kind="plain"
              label={words.say('scan.dismissWhich', { phrase: quoted })}
              press={props.onLeaveOut}
            >
              {words.say('scan.dismiss')}
            </Button>
          </p>
        </>
      )}
    </li>
  );
}

/** Each phrase once, whatever its case. */
function distinct(phrases: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const phrase of phrases) if (!known.has(phrase.toLowerCase())) known.set(phrase.toLowerCase(), phrase);
  return [...known.values()];
}

function shorten(phrase: string): string {
  const line = phrase
    .slice(0, 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${Array.from(line).slice(0, LONGEST).join('')}…` : line;
}
