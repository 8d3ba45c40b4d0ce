/** Another text in the place of a text; what stands in braces must stay. */
export type Reword = (text: string) => string;

/** Strings that name things and are not read. */
const NAMES = new Set(
  'id format version lang domain category severity level url date reviewed nextReview from facet hazard kind likeItem'.split(
    ' ',
  ),
);
/** What holds only names. */
const CLOSED = new Set('when match scan severityWhen in first fits askAgain'.split(' '));
/** Lists that hold only names, unless they hold objects. */
const LISTS = new Set(['sources', 'domains', 'numbers']);

/** A pack file in which every text that someone may read is another. */
export function rewordPack(file: unknown, reword: Reword, key = ''): unknown {
  if (CLOSED.has(key)) return file;
  if (typeof file === 'string') return NAMES.has(key) ? file : reword(file);
  if (Array.isArray(file)) {
    return file.map(one => (typeof one === 'string' && LISTS.has(key) ? one : rewordPack(one, reword)));
  }
  if (typeof file !== 'object' || file === null) return file;
  return Object.fromEntries(Object.entries(file).map(([name, one]) => [name, rewordPack(one, reword, name)]));
}

const COMPOUND = 'Rechtsschutzversicherungsgesellschaften';

/** Twice as long, in the manner of languages that are; a sentence gets a word that has no place to break. */
export const twiceAsLong: Reword = text => {
  const again = text.replace(/\{\w+\}/g, '').replace(/[aeiou]/g, vowel => `${vowel}\u0301`);
  const word = text.length > 12 && !text.includes('{') ? ` ${COMPOUND}` : '';
  return `⟦${text} ${again}${word}⟧`;
};
