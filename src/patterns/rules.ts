import { Budget } from './budget.ts';
import type { Classes } from './cost.ts';
import { parsePattern, parseWords, type Step } from './pattern.ts';

/** The shared lists of a language that the scanner knows; each is a list of patterns. */
export const LISTS = [
  'not', // denies what follows in its part of the sentence
  'never', // denies what follows, past commas too
  'unsaid', // denies what stands right before it
  'only', // looks like a denial and is none
  'turn', // begins a new thought: an earlier denial ends here
  'anew', // begins one only after a comma
  'warn', // what follows in the sentence is reported or warned of
  'false', // the whole sentence is reported or denied
  'but', // what was reported or denied before it does not touch what follows
  'cited', // beside words in quotation marks: they are somebody else's
  'fact', // ends a list of what is warned of
  'no', // an answer that says no
  'yes', // an answer that says yes
  'wrong', // opens a sentence that rejects the one before
  'lead', // opens a question that is no question
  'topic', // what the pack is about
  'other', // what it is not about
  'aside', // before a thing that is mentioned in passing
  'which', // after it: what follows is said of that thing all the same
  'apart', // somebody speaks who is not the seller, or of what is not so: the text is no plain advert
] as const;

/** Name of a shared list. */
export type List = (typeof LISTS)[number];

/** A pattern, read: the rows of steps that it stands for. */
export type Rows = readonly (readonly Step[])[];

/** Rules of one claim. */
export interface MatchRules {
  readonly any: readonly Rows[];
  /** Phrases that may make the claim, or only touch on it. */
  readonly may: readonly Rows[];
  /** Phrases that are no such claim where they overlap one. */
  readonly not: readonly Rows[];
  /** The claim holds whatever thing it is said of. */
  readonly ofAll: boolean;
  /** Ids of claims that say more: after one of these in a sentence, this one is part of it. */
  readonly unless: readonly string[];
}

/** Shared rules of a language. */
export interface ScanRules {
  /** Class name → its words and phrases. */
  readonly classes: Classes;
  readonly lists: ReadonlyMap<List, readonly Rows[]>;
  /** Words that a full stop does not end a sentence after. */
  readonly abbreviations: readonly string[];
  /** Words that a gap does not pass. */
  readonly stops: readonly string[];
  /** Endings that words may have, the longest first. */
  readonly endings: readonly string[];
  /** Openings that words may have, the longest first, as Arabic writes its article. */
  readonly openings: readonly string[];
  /** Small words that tell the language from others. */
  readonly common: readonly string[];
  /** More of them, which say nothing by themselves. */
  readonly empty: readonly string[];
}

const MOST_PATTERNS = 400;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What patterns are read with: the classes that they name, the room that is left, and where faults go. */
interface Reader {
  readonly classes: Classes;
  readonly budget: Budget;
  readonly faults: string[];
}

/** Patterns as a list, or as one text with a comma between. The well-formed ones; the rest go to `faults`. */
function readPatterns(value: unknown, path: string, { classes, budget, faults }: Reader): Rows[] {
  if (value === undefined) return [];
  const list: unknown = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(list) || list.length > MOST_PATTERNS) {
    faults.push(`${path}: must be a list of at most ${MOST_PATTERNS} patterns`);
    return [];
  }
  return list.flatMap((pattern: unknown, i) => {
    const rows = typeof pattern === 'string' ? parsePattern(pattern) : undefined;
    const fault = rows ? budget.take(`${path}[${i}]`, rows, classes) : 'not a pattern';
    if (fault !== undefined) faults.push(`${path}[${i}]: ${fault}`);
    return rows && fault === undefined ? [rows] : [];
  });
}

/** Words and phrases as in one step of a pattern: `fda|health+canada`. Classes in it are a fault. */
function readWords(value: unknown, path: string, faults: string[]): readonly (readonly string[])[] {
  if (value === undefined) return [];
  const words = typeof value === 'string' && !value.includes('@') ? parseWords(value) : undefined;
  if (words) return words;
  faults.push(`${path}: must be words with | between`);
  return [];
}

function readIds(value: unknown, faults: string[]): string[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [];
  if (value !== undefined && !Array.isArray(value)) faults.push('unless: must be a list of claim ids');
  return ids.filter((id, i): id is string => {
    if (typeof id !== 'string') faults.push(`unless[${i}]: not a claim id`);
    return typeof id === 'string';
  });
}

function nameUnknownKeys(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  faults: string[],
): void {
  for (const key of Object.keys(value)) if (!keys.includes(key)) faults.push(`${key}: unknown key`);
}

const NO_RULES: MatchRules = { any: [], may: [], not: [], ofAll: false, unless: [] };

/** Reads the `match` of a claim. What is wrong, or finds no room in the budget, is named and left out. */
export function readMatch(
  match: unknown,
  faults: string[],
  classes: Classes = new Map(),
  budget = new Budget(),
): MatchRules {
  const tooLong = budget.takeLength(match, false);
  if (tooLong !== undefined || !isRecord(match)) {
    faults.push(`match: ${tooLong ?? 'must be an object'}`);
    return NO_RULES;
  }
  const reader: Reader = { classes, budget, faults };
  nameUnknownKeys(match, ['any', 'may', 'not', 'ofAll', 'unless'], faults);
  if (match.ofAll !== undefined && typeof match.ofAll !== 'boolean')
    faults.push('ofAll: must be true or false');
  if (match.any === undefined) faults.push('any: missing');
  return {
    any: readPatterns(match.any, 'any', reader),
    may: readPatterns(match.may, 'may', reader),
    not: readPatterns(match.not, 'not', reader),
    ofAll: match.ofAll === true,
    unless: readIds(match.unless, faults),
  };
}

/** Reads the shared lists of a pack. What is wrong, or finds no room in the budget, is named and left out. */
export function readScan(scan: unknown, faults: string[], budget = new Budget()): ScanRules {
  const tooLong = budget.takeLength(scan, true);
  const source = isRecord(scan) && tooLong === undefined ? scan : {};
  if (tooLong !== undefined) faults.push(`scan: ${tooLong}`);
  else if (scan !== undefined && !isRecord(scan)) faults.push('scan: must be an object');
  nameUnknownKeys(
    source,
    [...LISTS, 'classes', 'abbreviations', 'stops', 'endings', 'openings', 'common', 'empty', 'languages'],
    faults,
  );
  const classes = new Map<string, readonly (readonly string[])[]>();
  if (source.classes !== undefined && !isRecord(source.classes)) faults.push('classes: must be an object');
  for (const [name, words] of Object.entries(isRecord(source.classes) ? source.classes : {})) {
    if (/^[a-z]+$/.test(name)) classes.set(name, readWords(words, `classes.${name}`, faults));
    else faults.push(`classes.${name}: names are lower-case letters`);
  }
  const readPlain = (key: string): string[] =>
    readWords(source[key], key, faults).map(words => words.join(''));
  const reader: Reader = { classes, budget, faults };
  return {
    classes,
    lists: new Map(LISTS.map(list => [list, readPatterns(source[list], list, reader)])),
    abbreviations: readPlain('abbreviations'),
    stops: readPlain('stops'),
    endings: readPlain('endings'),
    openings: readPlain('openings'),
    common: readPlain('common'),
    empty: readPlain('empty'),
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
