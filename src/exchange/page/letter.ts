import { assess } from '../../assessment/assess.ts';
import { isGrave, signsOf } from '../../assessment/finding-words.ts';
import type { Finding } from '../../assessment/types.ts';
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
 * A message to the clinic. As in the result, what weighs most comes first, for the last ones may not fit: each sign that
 * is grave by itself; what it has not said of the plan; what its own page says otherwise; the other signs; with what
 * else to ask where an advert alone gives little; then what was promised; else what is still open. A claim is put in the
 * words of the `advert` where one was pasted.
 */
export function toLetter(
  pack: Pack,
  response: Response,
  { say }: Phrases,
  differing: readonly Differing[] = [],
  advert?: ReadonlyMap<string, string>,
): Letter {
  const prompt = (item: Item) => item.prompt[voiceOf(response)];
  const signs = signsOf(pack, assess(pack, response).findings);
  const held = new Map<string, string>(
    differing.flatMap(one =>
      whichHolds(pack, response, one, say).map(text => [`${one.kind}:${one.id}`, text] as const),
    ),
  );
  const others = new Map(held);
  const pressing = signs.flatMap(sign => {
    const key = `${sign.kind}:${sign.id}`;
    others.delete(key);
    const text = held.get(key) ?? askAfter(pack, response, sign, say, advert);
    return text === undefined ? [] : [{ text, isGrave: isGrave(sign) }];
  });
  const textsOf = (grave: boolean) => pressing.flatMap(one => (one.isGrave === grave ? one.text : []));
  const claims = signs.flatMap(
    ({ kind, id }) => (kind === 'claim' && !held.has(`claim:${id}`) && byId(pack.claims, id)) || [],
  );
  const { promised, asked } = splitPromised(response, openQuestions(pack, response));
  const known = [
    ...textsOf(true),
    ...toAskFirst(pack, response).map(({ ask }) => ask),
    ...others.values(),
    ...textsOf(false),
  ];
  const spare = Math.max(CORE - known.length - promised.length, 0);
  const room =
    claims.length > 0 ? spare : held.size + pressing.length + promised.length > 0 ? 0 : asked.length;
  // What a claim is asked with is not asked twice.
  const put = new Set(claims.map(({ likeItem }) => likeItem));
  const more = asked.filter(({ id }) => !put.has(id));
  const first = [...known, ...more.slice(0, room).map(prompt)];
  // Whole questions only: the last ones give way.
  const [some, later] = [[...first], promised.map(prompt)];
  const count = () => some.length + later.length;
  // Each has a word or more, so where there are more questions than words nothing need be written to know.
  while (count() > MOST_WORDS || (count() > 1 && wordsIn(written(some, later, say)) > MOST_WORDS))
    (some.length > later.length ? some : later).pop();
  const left = first.length + promised.length - count();
  return { text: written(some, later, say), left };
}

/** What to ask after a sign. `undefined` where there is nothing. */
function askAfter(
  pack: Pack,
  response: Response,
  { kind, id }: Finding,
  say: Phrases['say'],
  advert: ReadonlyMap<string, string> | undefined,
): string | undefined {
  if (kind === 'claim') {
    const claim = byId(pack.claims, id);
    const text = advert?.get(id);
    if (!claim) return undefined;
    return text === undefined
      ? say('take.letter.claim', { claim: claim.label, ask: claim.ask })
      : say('take.letter.advert', { text, ask: claim.ask });
  }
  // A plain answer that costs nothing and still sets a level leaves nothing to ask.
  const item = kind === 'item' ? byId(pack.items, id) : undefined;
  if (!item) return undefined;
  const question = item.prompt[voiceOf(response)];
  const chosen = optionOf(item, response);
  const manner = mannerOf(item, chosen?.id);
  const isVagueInWays = () => item.options.filter(one => mannerOf(item, one.id) === 'vague').length > 1;
  // Where “vague” can mean several answers, it is known which was given.
  const isKnown = manner === 'else' || (manner === 'vague' && isVagueInWays());
  return isKnown && chosen?.followUp ? `${question} ${chosen.followUp}` : question;
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
