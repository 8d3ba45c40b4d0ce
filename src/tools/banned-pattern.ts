import { strings } from '../pack/loose.ts';
import { isRecord } from '../pack/values.ts';

/** The sentences of a part. Where a clinic writes its own words, with those of all languages that no answer can show. */
export function withBannedWords<Said extends object>(part: string, sentences: Said, lists: unknown): Said {
  return part === 'staff' ? { ...sentences, banned: bannedPattern(lists) } : sentences;
}

/**
 * The words of `questions/banned-words.json` as one pattern, those of every language, for own words are not always in
 * the language of the page. Arabic joins what means “and”, “with” or “for” to the word.
 */
export function bannedPattern(lists: unknown): string {
  const words = Object.values(isRecord(lists) ? lists : {}).flatMap(strings);
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .map(word => (/^[\u0600-\u06FF]/.test(word) ? `[وفبلك]?${word}` : word))
    .join('|');
}
