import type { ClaimMatch } from './types.ts';

/**
 * Whether a place of a text makes its claim. `isOwn`: the reader knows that the text is the seller's own, so that what is
 * doubted for its tone alone is meant. What is denied, asked, reported or merely near stays in doubt.
 */
export const isMeant = ({ certainty, reason }: ClaimMatch, isOwn: boolean): boolean =>
  certainty === 'says' || (isOwn && reason === 'tone');

/** Whether it matters whose words these are: some claim is in doubt for the tone of the text alone. */
export const hangsOnAuthor = (matches: readonly ClaimMatch[]): boolean =>
  matches.some(match => isMeant(match, true) !== isMeant(match, false));
