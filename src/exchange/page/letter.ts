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
 * after it, then what was promised; else what is still open.
 */
export function toLetter(pack: Pack, response: Response, { say }: Phrases): Letter {
  const voice = voiceOf(response);
  const items = applicableItems(pack, response);
  const answeredSo = (manner: Manner) =>
    items.filter(item => mannerOf(item, own(response.answers, item.id)?.option) === manner);
  const { promised, asked } = splitPromised(response, openQuestions(pack, response));
  const signs = new Set(assess(pack, response).findings.map(({ kind, id }) => `${kind}:${id}`));
  const others = answeredSo('other').filter(({ id }) => signs.has(`item:${id}`));
  const pressing = [...answeredSo('dodged'), ...answeredSo('vague'), ...others];
  const first = pressing.length + promised.length > 0 ? pressing : asked;
  const write = (some: readonly Item[], later: readonly Item[]) => {
    const line = (item: Item, index: number) => {
      const after = others.includes(item) ? optionOf(item, response)?.followUp : undefined;
      return `${index + 1}. ${[item.prompt[voice], after].filter(Boolean).join(' ')}`;
    };
    return [
      say('take.letter.hello'),
      ...(some.length > 0 ? [[say('take.letter.ask'), ...some.map(line)].join('\n')] : []),
      ...(later.length > 0
        ? [
            [
              say(some.length > 0 ? 'take.letter.promised' : 'take.letter.promisedOnly'),
              ...later.map((item, index) => line(item, some.length + index)),
            ].join('\n'),
          ]
        : []),
      say('take.letter.end'),
    ].join('\n\n');
  };
  // Whole questions only: the last ones give way.
  const [some, later] = [[...first], [...promised]];
  while (wordsIn(write(some, later)) > MOST_WORDS && some.length + later.length > 1)
    (some.length > later.length ? some : later).pop();
  const left = first.length + promised.length - some.length - later.length;
  return { text: write(some, later), left };
}

/** How many words a text has, as readers count them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}
