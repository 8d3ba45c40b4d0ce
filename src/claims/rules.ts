import { parsePattern, type Step } from './pattern.ts';

/** The shared lists of a language that the scanner knows; each is a list of patterns. */
export const LISTS = [
  'not', // denies what follows in its part of the sentence
  'never', // denies what follows, past commas too
  'only', // looks like a denial and is none
  'turn', // begins a new thought: an earlier denial ends here
  'anew', // begins one only after a comma
  'warn', // what follows in the sentence is reported or warned of
  'false', // the whole sentence is reported or denied
  'fact', // ends a list of what is warned of
  'no', // an answer that says no
  'yes', // an answer that says yes
  'wrong', // opens a sentence that rejects the one before
  'lead', // opens a question that is no question
  'topic', // what the pack is about
  'other', // what it is not about
  'aside', // before a thing that is mentioned in passing
] as const;

/** Name of a shared list. */
export type List = (typeof LISTS)[number];

/** Rules of one claim. */
export interface MatchRules {
  readonly any: readonly string[];
  /** Phrases that are no such claim where they overlap one. */
  readonly not: readonly string[];
  /** The claim holds whatever thing it is said of. */
  readonly ofAll: boolean;
}

/** Shared rules of a language. */
export interface ScanRules {
  /** Class name → its words and phrases. */
  readonly classes: ReadonlyMap<string, readonly (readonly Step[])[]>;
  readonly lists: ReadonlyMap<List, readonly string[]>;
  readonly abbreviations: ReadonlySet<string>;
  /** Words that a gap does not skip. */
  readonly stops: readonly string[];
  /** Endings that words may have, the longest first. */
  readonly endings: readonly string[];
}

const MOST_PATTERNS = 400;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The well-formed strings of a list; the rest go to `faults`. */
function readList(
  value: unknown,
  path: string,
  faults: string[],
  isGood: (text: string) => boolean,
): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_PATTERNS) {
    faults.push(`${path}: must be a list of at most ${MOST_PATTERNS} texts`);
    return [];
  }
  return value.filter((text: unknown, i): text is string => {
    const good = typeof text === 'string' && isGood(text);
    if (!good) faults.push(`${path}[${i}]: not a pattern`);
    return good;
  });
}

const isPattern = (text: string): boolean => parsePattern(text) !== undefined;
/** A word or a plain phrase: classes do not name classes. */
const isMember = (text: string): boolean => isPattern(text) && !/[@(?]/.test(text);
const isWord = (text: string): boolean => {
  const steps = parsePattern(text);
  return steps?.length === 1 && steps[0]?.kind === 'any' && !/[@|(?]/.test(text);
};

function nameUnknownKeys(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  faults: string[],
): void {
  for (const key of Object.keys(value)) if (!keys.includes(key)) faults.push(`${key}: unknown key`);
}

/** Reads the `match` of a claim; faults are named and left out. */
export function readMatch(match: unknown, faults: string[]): MatchRules {
  if (!isRecord(match)) {
    faults.push('match: must be an object');
    return { any: [], not: [], ofAll: false };
  }
  nameUnknownKeys(match, ['any', 'not', 'ofAll'], faults);
  if (match.ofAll !== undefined && typeof match.ofAll !== 'boolean')
    faults.push('ofAll: must be true or false');
  const any = readList(match.any, 'any', faults, isPattern);
  if (match.any === undefined) faults.push('any: missing');
  return { any, not: readList(match.not, 'not', faults, isPattern), ofAll: match.ofAll === true };
}

/** Reads the shared lists of a pack; faults are named and left out. */
export function readScan(scan: unknown, faults: string[]): ScanRules {
  const classes = new Map<string, readonly (readonly Step[])[]>();
  const lists = new Map<List, readonly string[]>();
  const source = isRecord(scan) ? scan : {};
  if (scan !== undefined && !isRecord(scan)) faults.push('scan: must be an object');
  nameUnknownKeys(source, [...LISTS, 'classes', 'abbreviations', 'stops', 'endings'], faults);
  if (isRecord(source.classes)) {
    for (const [name, members] of Object.entries(source.classes)) {
      const words = typeof members === 'string' ? members.split('|') : members;
      if (/^[a-z]+$/.test(name)) {
        const phrases = readList(words, `classes.${name}`, faults, isMember);
        classes.set(
          name,
          phrases.map(phrase => parsePattern(phrase) ?? []),
        );
      } else faults.push(`classes.${name}: names are lower-case letters`);
    }
  } else if (source.classes !== undefined) faults.push('classes: must be an object');
  for (const list of LISTS) lists.set(list, readList(source[list], list, faults, isPattern));
  const abbreviations = new Set(readList(source.abbreviations, 'abbreviations', faults, isWord));
  return {
    classes,
    lists,
    abbreviations,
    stops: readList(source.stops, 'stops', faults, isWord),
    endings: readList(source.endings, 'endings', faults, isWord),
  };
}

/** Names what is wrong with the `match` of a claim; empty when nothing is. */
export function checkMatch(match: unknown): string[] {
  const faults: string[] = [];
  readMatch(match, faults);
  return faults;
}

/** Names what is wrong with the shared lists of a pack; empty when nothing is. */
export function checkScan(scan: unknown): string[] {
  const faults: string[] = [];
  readScan(scan, faults);
  return faults;
}
