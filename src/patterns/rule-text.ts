import { LISTS } from './rules.ts';

/** A text that a rule file gives to show what a claim's rules find, and what they leave. */
export interface RuleExample {
  /** Section it stands in: a claim, or a context question and an answer to it with a space between. */
  readonly claim: string;
  /** `yes`: the text says it. `maybe`: it mentions it. `no`: neither. */
  readonly kind: 'yes' | 'maybe' | 'no';
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** What stands under a claim in a rule file. */
export interface ClaimText {
  readonly any: readonly string[];
  readonly may: readonly string[];
  readonly not: readonly string[];
  /** Sections of the shared file that the claim takes in. */
  readonly uses: readonly string[];
  readonly ofAll: boolean;
  readonly unless: readonly string[];
}

/** A rule file, read. */
export interface RuleText {
  /** Class → its words and phrases as in one step of a pattern. */
  readonly classes: ReadonlyMap<string, string>;
  /** Shared list → its patterns; also `endings`, `openings`, `stops`, `abbreviations`, `common` and `empty`, which are words. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly claims: ReadonlyMap<string, ClaimText>;
  /** Context question and an answer to it, with a space between → what tells that answer in a text. */
  readonly tells: ReadonlyMap<string, ClaimText>;
  /** Question → words that somebody’s own note on a clinic has where it touches on it. */
  readonly noted: ReadonlyMap<string, readonly string[]>;
  readonly examples: readonly RuleExample[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Sections that hold plain words. */
export const WORD_LISTS = ['endings', 'openings', 'stops', 'abbreviations', 'common', 'empty'] as const;

const SECTION = /^== (?:(claim|class|list|noted|words) ([a-z0-9-]+)|(tells) ([a-z0-9-]+ [a-z0-9-]+))$/;
const MARKED = /^(may|not|uses|part of|yes|maybe|no)(?:: ?|> ?)(.*)$/;
const EXAMPLE = /^\s*(?:yes|maybe|no)> /;
/** Patterns may be written with accents; texts are read without. */
const plain = (line: string): string =>
  line
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ *\| */g, '|')
    .toLowerCase();
/** A line that is a whole remark. */
const REMARK = '//';

interface Draft {
  any: string[];
  may: string[];
  not: string[];
  uses: string[];
  unless: string[];
  ofAll: boolean;
}

/**
 * Reads a rule file: sections that begin with `== claim <id>`, `== class <name>`, `== list <name>`,
 * `== noted <question>`, `== tells <context question> <answer>` or `== words <name>`, and one pattern, word or example a line. Faults are named by line; the rest is read.
 */
export function parseRuleText(text: string): RuleText {
  const classes = new Map<string, string[]>();
  const lists = new Map<string, string[]>();
  const claims = new Map<string, Draft>();
  const tells = new Map<string, Draft>();
  const noted = new Map<string, string[]>();
  const examples: RuleExample[] = [];
  const faults: { line: number; message: string }[] = [];
  let take: (line: string, at: number) => void = (_, at) =>
    faults.push({ line: at, message: 'stands before the first section' });

  function open(kind: string, name: string, at: number): void {
    if (kind === 'class') {
      const words = listIn(classes, name);
      take = line => words.push(...line.split('|').map(word => word.trim().replaceAll(' ', '+')));
    } else if (kind === 'noted') {
      const words = listIn(noted, name);
      take = line => words.push(...line.split('|').filter(word => word !== ''));
    } else if (kind === 'claim' || kind === 'tells') {
      const drafts = kind === 'claim' ? claims : tells;
      if (drafts.has(name)) faults.push({ line: at, message: `${kind} ${name} has a section already` });
      // How a thing is done is told in passing, and of whatever else is sold beside it.
      const ofAll = kind === 'tells';
      const draft = drafts.get(name) ?? { any: [], may: [], not: [], uses: [], unless: [], ofAll };
      drafts.set(name, draft);
      take = (line, lineAt) => takeClaimLine(name, draft, line, lineAt);
    } else {
      const known: readonly string[] = kind === 'list' ? LISTS : WORD_LISTS;
      if (!known.includes(name)) faults.push({ line: at, message: `there is no ${kind} section ${name}` });
      const patterns = listIn(lists, name);
      take =
        kind === 'list'
          ? line => patterns.push(line)
          : line => patterns.push(...line.split('|').map(word => word.trim()));
    }
  }

  function takeClaimLine(claim: string, draft: Draft, line: string, at: number): void {
    if (line === 'of anything') {
      draft.ofAll = true;
      return;
    }
    const [, mark, rest = ''] = MARKED.exec(line) ?? [];
    const words = rest.split(/[ ,]+/).filter(word => word !== '');
    if (mark === 'yes' || mark === 'maybe' || mark === 'no')
      examples.push({ claim, kind: mark, text: rest, line: at });
    else if (mark === 'may' || mark === 'not') draft[mark].push(rest);
    else if (mark === 'uses') draft.uses.push(...words);
    else if (mark === 'part of') draft.unless.push(...words);
    else draft.any.push(line);
  }

  for (const [i, raw] of text.split('\n').entries()) {
    const line = EXAMPLE.test(raw) ? raw.trim() : plain(raw.trim());
    const [, kind, name, tellsOf, answer] = SECTION.exec(line) ?? [];
    if (kind && name) open(kind, name, i + 1);
    else if (tellsOf && answer) open(tellsOf, answer, i + 1);
    else if (line.startsWith('=='))
      faults.push({
        line: i + 1,
        message: 'is no section: write == claim, class, list, noted, tells or words, and a name',
      });
    else if (line !== '' && !line.startsWith(REMARK)) take(line, i + 1);
  }
  return {
    classes: new Map([...classes].map(([name, words]) => [name, words.join('|')])),
    lists,
    claims,
    tells,
    noted,
    examples,
    faults,
  };
}

function listIn(map: Map<string, string[]>, name: string): string[] {
  const list = map.get(name) ?? [];
  map.set(name, list);
  return list;
}
