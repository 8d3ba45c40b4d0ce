import type { Find } from '../../claims/finds.ts';
import { inARow } from '../in-a-row.ts';
import { Fold } from '../parts/fold.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { Sources } from '../parts/sources.tsx';
import { Tick } from '../parts/tick.tsx';
import { useVisit } from '../visit.ts';
import type { ReadText } from './read-in-slices.ts';
import { sentenceAround } from './sentence-around.ts';

/** A phrase that runs on is cut here in the list, between two words; the text above has it whole. */
const LONGEST = 160;

/** The words of the text that make a claim, in whole words. */
export const phraseOf = (find: Find): string => shorten(find.matches[0]?.excerpt ?? '');

/**
 * One claim that was found: the phrase, why it may not be meant, what to ask, and whether to take it over. Of several claims
 * that the same words make the first alone quotes them. A doubt for the tone of the whole text is told once, where it is
 * asked whose words these are.
 */
export function FindCard(props: {
  find: Find;
  /** All that the claims of these words share; undefined where one before has quoted it. */
  words: string | undefined;
  text: ReadText['text'];
  number: number;
  isAdded: boolean;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}) {
  const { session, words } = useVisit();
  const { claim, severity, matches, doubt } = props.find;
  const isStaff = session.walk.value.audience === 'staff';
  const [own = '', ...others] = distinct(matches.map(({ excerpt }) => shorten(excerpt)));
  const phrase = shorten(props.words ?? own);
  const quoted = (text: string) => words.say('quoted', { text });
  const [first] = matches;
  const whole =
    doubt && first
      ? sentenceAround(props.text, first.start, first.end, doubt === 'rejected' || doubt === 'asked')
      : undefined;
  const telling = first?.words ?? [];
  const heading = (
    <>
      <strong class={props.words === undefined ? 'sr' : undefined}>
        <b class={doubt ? 'nr maybe' : 'nr'} aria-hidden="true">
          {words.number(props.number)}
        </b>{' '}
        <bdi>{quoted(phrase)}</bdi>
      </strong>
      {severity === 'critical' && <SeverityMark severity={severity} />}
      {whole !== undefined && (
        <>
          {props.words !== undefined && bare(whole) !== bare(phrase) && (
            <span class="small">
              <bdi>{quoted(whole)}</bdi>
            </span>
          )}
          {doubt !== 'tone' && (
            <span class="small soft">
              {words.say(`scan.reason.${doubt}`, { claim: quoted(claim.label) })}
            </span>
          )}
        </>
      )}
      <span>
        {words.parts(isStaff ? 'scan.fix' : 'claims.ask', { question: <q class="ask">{claim.ask}</q> })}
      </span>
    </>
  );
  return (
    <>
      {props.isAdded ? (
        <div class="opt added">
          <span>
            {heading}
            <span class="small">{words.say('scan.already')}</span>
          </span>
        </div>
      ) : (
        <Tick look={doubt ? 'opt maybe' : 'opt'} isTicked={props.isTicked} onTick={props.onTick}>
          {heading}
        </Tick>
      )}
      <Fold summary={words.say('scan.what')}>
        {doubt && telling.length > 0 && (
          <p class="small soft">{words.say('scan.decided', { words: inARow(words, telling.map(quoted)) })}</p>
        )}
        {others.length > 0 && (
          <p class="small soft">
            {words.parts('scan.also', { phrases: <bdi>{inARow(words, others.map(quoted))}</bdi> })}
          </p>
        )}
        <p>{claim.why}</p>
        <p class="small">
          <Sources ids={claim.sources} />
        </p>
      </Fold>
    </>
  );
}

/** Each phrase once, whatever its case. */
function distinct(phrases: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const phrase of phrases) if (!known.has(phrase.toLowerCase())) known.set(phrase.toLowerCase(), phrase);
  return [...known.values()];
}

/** Without the marks around it, for the same words are not shown twice. */
const bare = (text: string): string => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');

function shorten(phrase: string): string {
  const line = phrase
    .slice(0, 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length > LONGEST) return `${line.slice(0, LONGEST).replace(/ \S*$/, '')} …`;
  return line.lastIndexOf('(') > line.lastIndexOf(')') ? `${line})` : line;
}
