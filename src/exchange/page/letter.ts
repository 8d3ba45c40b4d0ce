import { assess } from '../../assessment/assess.ts';
import { byId } from '../../pack/by-id.ts';
import { own } from '../../pack/own.ts';
import type { Item, Pack } from '../../pack/types.ts';
import { toAskFirst } from '../../response/to-ask-first.ts';
import type { Response } from '../../response/types.ts';
import { splitPromised, voiceOf } from '../answer-states.ts';
import type { Phrases } from '../phrases.ts';
import { openQuestions } from '../report/question-report.ts';
import { mannerOf } from './manner.ts';

/** Longer messages are not read. */
export const MOST_WORDS = 150;
/** Of an advert alone little can be asked: so many questions it is, with those that can move the result most. */
const CORE = 5;

const optionOf = (item: Item, response: Response) =>
  item.options.find(({ id }) => id === own(response.answers, item.id)?.option);

/** What was told otherwise than the clinic publishes it: of a claim, that it does not make it. */
export interface Differing {
  readonly kind: 'item' | 'claim';
  readonly id: string;
  /** The option of an item that is published. */
  readonly published?: string | undefined;
}

/** A message to the clinic, and how many questions it had no room for. */
export interface Letter {
  readonly text: string;
  readonly left: number;
}

/**
 * A message to the clinic: what it has not said of the plan, what its own page says otherwise, every warning sign, the
 * gravest first: what was dodged or vague, other answers with what to ask after them, claims in the words of the
 * `advert` where one was pasted, with what else to ask where that is little; then what was promised; else what is still
 * open.
 */
export function toLetter(
  pack: Pack,
  response: Response,
  { say }: Phrases,
  differing: readonly Differing[] = [],
  advert?: ReadonlyMap<string, string>,
): Letter {
  const prompt = (item: Item) => item.prompt[voiceOf(response)];
  const { findings } = assess(pack, response);
  const held = new Set(differing.map(({ kind, id }) => `${kind}:${id}`));
  const isVagueInWays = (item: Item) =>
    item.options.filter(({ id }) => mannerOf(item, id) === 'vague').length > 1;
  const further = (item: Item) =>
    [prompt(item), optionOf(item, response)?.followUp].filter(Boolean).join(' ');
  const claims = findings.flatMap(
    ({ kind, id }) => (kind === 'claim' && !held.has(`claim:${id}`) && byId(pack.claims, id)) || [],
  );
  const pressing = [
    ...differing.flatMap(one => whichHolds(pack, response, one, say)),
    // The gravest first, for the last ones may not fit.
    ...findings.flatMap(({ kind, id }) => {
      if (kind === 'rule' || held.has(`${kind}:${id}`)) return [];
      const item = kind === 'item' ? byId(pack.items, id) : undefined;
      if (item) {
        const manner = mannerOf(item, optionOf(item, response)?.id);
        // Where “vague” can mean several answers, it is known which was given.
        const isKnown = manner === 'else' || (manner === 'vague' && isVagueInWays(item));
        return [isKnown ? further(item) : prompt(item)];
      }
      const claim = byId(pack.claims, id);
      const text = advert?.get(id);
      if (!claim) return [];
      return [
        text === undefined
          ? say('take.letter.claim', { claim: claim.label, ask: claim.ask })
          : say('take.letter.advert', { text, ask: claim.ask }),
      ];
    }),
  ];
  const { promised, asked } = splitPromised(response, openQuestions(pack, response));
  const known = [...toAskFirst(pack, response).map(({ ask }) => ask), ...pressing];
  const spare = Math.max(CORE - known.length - promised.length, 0);
  const room = claims.length > 0 ? spare : pressing.length + promised.length > 0 ? 0 : asked.length;
  // What a claim is asked with is not asked twice.
  const put = new Set(claims.map(({ likeItem }) => likeItem));
  const others = asked.filter(({ id }) => !put.has(id));
  const first = [...known, ...others.slice(0, room).map(prompt)];
  // Whole questions only: the last ones give way.
  const [some, later] = [[...first], promised.map(prompt)];
  const count = () => some.length + later.length;
  // Each has a word or more, so where there are more questions than words nothing need be written to know.
  while (count() > MOST_WORDS || (count() > 1 && wordsIn(written(some, later, say)) > MOST_WORDS))
    (some.length > later.length ? some : later).pop();
  const left = first.length + promised.length - count();
  return { text: written(some, later, say), left };
}

/** What the page says and what was told, side by side, and the question that comes of it. */
function whichHolds(
  pack: Pack,
  response: Response,
  { kind, id, published }: Differing,
  say: Phrases['say'],
): readonly string[] {
  const claim = kind === 'claim' ? byId(pack.claims, id)?.label : undefined;
  if (claim !== undefined) return [say('take.letter.differsClaim', { claim })];
  const item = kind === 'item' ? byId(pack.items, id) : undefined;
  const options = item
    ? [published, own(response.answers, id)?.option].map(one => byId(item.options, one))
    : [];
  const [says, told] = options;
  if (!item || !says || !told) return [];
  const voice = voiceOf(response);
  // To dodge is nothing that somebody says.
  const key =
    told.id === 'no-answer'
      ? 'take.letter.differsDodged'
      : says.id === 'no-answer'
        ? 'take.letter.differsSilent'
        : 'take.letter.differs';
  // As its page has it: what the clinic was asked and ticked, not what a patient would call it.
  const [question, here, there] = [item.prompt.staff, says.label.staff, told.label[voice]];
  return [say(key, { question, says: here, told: there })];
}

/** The message with these questions: to answer now, and promised. */
function written(some: readonly string[], later: readonly string[], say: Phrases['say']): string {
  const numbered = (lead: string, questions: readonly string[], from: number) =>
    questions.length > 0
      ? [[say(lead), ...questions.map((text, index) => `${from + index + 1}. ${text}`)].join('\n')]
      : [];
  return [
    say('take.letter.hello'),
    ...numbered('take.letter.ask', some, 0),
    ...numbered(some.length > 0 ? 'take.letter.promised' : 'take.letter.promisedOnly', later, some.length),
    say('take.letter.end'),
  ].join('\n\n');
}

/** How many words a text has, as readers count them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}
