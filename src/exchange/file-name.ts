/** Longest part of a file's name that comes from the outside. */
const LONGEST = 40;

/**
 * A file name that every system takes: of a provider's name only letters and digits remain, and since a word
 * stands before and a day behind them, none of the names that Windows keeps for itself can come about.
 */
export function toFileName(word: string, about: string, day: string, ending: string): string {
  return `${[word, about, day].map(slugOf).filter(Boolean).join('-')}.${ending}`;
}

function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+/, '');
  return [...words].slice(0, LONGEST).join('').replace(/-+$/, '');
}
