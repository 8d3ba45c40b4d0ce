import { strings } from '../../pack/loose.ts';
import { isRecord } from '../../pack/values.ts';
import { withoutQuotes } from './sentences.ts';

/** Finds banned words of one language in a text, outside what the text quotes. */
export type BannedFinder = (text: string) => readonly string[];

/** A finder for a language, or nothing where `questions/banned-words.json` has no list for it. */
export function bannedIn(lists: unknown, lang: string): BannedFinder | undefined {
  const base = lang.split('-')[0] ?? lang;
  const list = isRecord(lists) ? strings(lists[Object.hasOwn(lists, lang) ? lang : base]) : [];
  if (list.length === 0) return undefined;
  const longestFirst = [...list].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text => (withoutQuotes(text).match(pattern) ?? []).map(word => word.toLowerCase());
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
