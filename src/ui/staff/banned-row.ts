import { bannedIn } from '../../response/banned-words.ts';
import { inARow } from '../in-a-row.ts';
import type { Words } from '../words.ts';

/** The words in a clinic's own text that no answer can show, in a row; empty where there are none. */
export function bannedRow(words: Words, text = ''): string {
  const found = bannedIn(text, words.say('banned'));
  return inARow(
    words,
    found.map(word => words.say('quoted', { text: word })),
  );
}
