import { own } from '../pack/own.ts';
import type { Item } from '../pack/types.ts';
import type { Response } from './types.ts';

/** What every item can be answered with that leaves it unknown: nobody asked, or they will find out and tell. */
export const OPEN_OPTIONS = ['not-asked', 'promised'] as const;

/** Whether a text is an answer that leaves an item unknown. */
export function isOpen(option: unknown): option is (typeof OPEN_OPTIONS)[number] {
  return OPEN_OPTIONS.some(open => open === option);
}

/** Whether an item can be answered so: with one of its options, or by leaving it open. */
export function canAnswer(item: Item, option: unknown): option is string {
  return isOpen(option) || item.options.some(({ id }) => id === option);
}

/** Whether they promised to find out and tell. Not knowing yet is not refusing. */
export function isPromised(response: Response, itemId: string): boolean {
  return own(response.answers, itemId)?.option === 'promised';
}
