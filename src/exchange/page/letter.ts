import { assess } from '../../assessment/assess.ts';
import { own } from '../../pack/own.ts';
import type { Item, Pack } from '../../pack/types.ts';
import { applicableItems } from '../../response/applicable.ts';
import type { Response } from '../../response/types.ts';
import { splitPromised, voiceOf } from '../answer-states.ts';
import type { Phrases } from '../phrases.ts';
import { openQuestions } from '../report/question-report.ts';

/** Longer messages are not read. */
export const MOST_WORDS = 150;

/** What one item was answered with, in the words of the room. */
export type Manner = 'clear' | 'vague' | 'dodged' | 'promised' | 'not-asked' | 'other';

/** How an item was answered: in full, in half, not at all, later, or in a way that has no word of its own. */
export function mannerOf(item: Item, option: string | undefined): Manner {
  if (option === undefined || option === 'not-asked') return 'not-asked';
  if (option === 'promised') return 'promised';
  if (option === 'no-answer') return 'dodged';
  if (option === item.options[0]?.id) return 'clear';
  return option === vagueOf(item) ? 'vague' : 'other';
}

/** The option that stands for a manner, or `undefined` where the item has none. */
export function optionFor(item: Item, manner: Manner): string | undefined {
  if (manner === 'not-asked' || manner === 'promised') return manner;
  if (manner === 'clear') return item.options[0]?.id;
  if (manner === 'dodged') return item.options.find(({ id }) => id === 'no-answer')?.id;
  return manner === 'vague' ? vagueOf(item) : undefined;
}

const optionOf = (item: Item, response: Response) =>
  item.options.find(({ id }) => id === own(response.answers, item.id)?.option);

const vagueOf = (item: Item): string | undefined =>
  item.options.find(({ id, concern }) => concern === 0.5 && id !== 'no-answer')?.id;

/** A message to the clinic, and how many questions it had no room for. */
export interface Letter {
  readonly text: string;
  readonly left: number;
}

/**
 * A message to the clinic: what was dodged, what was vague, every other answer that is a warning sign, with what to ask
 * after it, what was claimed, then what was promised; else what is still open.
 */
export function toLetter(pack: Pack, response: Response, { say }: Phrases): Letter {
  const prompt = (item: Item) => item.prompt[voiceOf(response)];
  const { findings } = assess(pack, response);
  const answeredSo = (manner: Manner) =>
    applicableItems(pack, response).filter(
      item => mannerOf(item, own(response.answers, item.id)?.option) === manner,
    );
  const others = answeredSo('other').filter(({ id }) =>
    findings.some(finding => finding.kind === 'item' && finding.id === id),
  );
  const claims = findings.flatMap(({ kind, id }) =>
    pack.claims.filter(one => kind === 'claim' && one.id === id),
  );
  const pressing = [
    ...[...answeredSo('dodged'), ...answeredSo('vague')].map(prompt),
    ...others.map(item => [prompt(item), optionOf(item, response)?.followUp].filter(Boolean).join(' ')),
    ...claims.map(({ label, ask }) => say('take.letter.claim', { claim: label, ask })),
  ];
  const { promised, asked } = splitPromised(response, openQuestions(pack, response));
  const first = pressing.length + promised.length > 0 ? pressing : asked.map(prompt);
  // Whole questions only: the last ones give way.
  const [some, later] = [[...first], promised.map(prompt)];
  while (wordsIn(written(some, later, say)) > MOST_WORDS && some.length + later.length > 1)
    (some.length > later.length ? some : later).pop();
  const left = first.length + promised.length - some.length - later.length;
  return { text: written(some, later, say), left };
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
