import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { parseRuleText } from '../../src/patterns/rule-text.ts';

/** A labelled text of the corpus or of a voice. */
export interface LabelledText {
  readonly voice: string;
  readonly pack: string;
  readonly lang: string;
  readonly text: string;
  /** Ids of the claims that it makes. */
  readonly claims: readonly string[];
  /** The stretch that makes each of them, where it is known. */
  readonly quotes?: readonly (string | undefined)[];
}

interface Line {
  readonly id?: string;
  readonly voice?: string;
  readonly pack?: string;
  readonly lang: string;
  readonly text: string;
  readonly note?: string;
  readonly claims: readonly (string | { readonly claim: string; readonly quote?: string })[];
}

const packOf = ({ pack, id = '' }: Line): string =>
  pack ??
  (id.startsWith('prp') ? 'prp' : id.startsWith('general') ? 'any-injectable-or-device' : 'exosome-therapy');

/** Packs of which texts are labelled. */
const PACKS = ['exosome-therapy', 'prp', 'any-injectable-or-device'];

/** The words of the packs themselves: every claim as its label has it, and as `also` does. */
export function readCanon(): LabelledText[] {
  return PACKS.flatMap(pack =>
    ['ar', 'en', 'es'].flatMap(lang => {
      if (!existsSync(`questions/${pack}/${lang}.json`)) return [];
      const { claims } = JSON.parse(readFileSync(`questions/${pack}/${lang}.json`, 'utf8')) as {
        claims: Readonly<Record<string, { label: string; also?: readonly string[] }>>;
      };
      return Object.entries(claims).flatMap(([id, { label, also = [] }]) =>
        [label, ...also].map(text => ({ voice: 'canon', pack, lang, text, claims: [id] })),
      );
    }),
  );
}

/** The examples of the rule files: what a claim's rules find, and what they leave. */
export function readExamples(): LabelledText[] {
  return [...PACKS, 'shared'].flatMap(folder =>
    readdirSync(`questions/${folder}`).flatMap(name => {
      const [, lang] = /^claims\.(\w+)\.rules$/.exec(name) ?? [];
      if (!lang) return [];
      const { examples } = parseRuleText(readFileSync(`questions/${folder}/${name}`, 'utf8'));
      // A shared section is what a model calls a claim, whatever pack the text is read for.
      const pack = folder === 'shared' ? 'exosome-therapy' : folder;
      return examples.map(({ claim, kind, text }) => ({
        voice: 'examples',
        pack,
        lang,
        text,
        claims: kind === 'yes' ? [claim] : [],
      }));
    }),
  );
}

/**
 * Every labelled text of a folder, or of its files whose names begin so; a text that belongs to no voice goes by its
 * file. Contestable ones are left out.
 */
export function readLabelled(folder: string, begins = ''): LabelledText[] {
  return readdirSync(folder)
    .filter(name => name.startsWith(begins) && name.endsWith('.jsonl'))
    .sort()
    .flatMap(name =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => JSON.parse(line) as Line)
        .filter(({ note }) => !note?.includes('contestable'))
        .map(line => ({
          voice: line.voice ?? name.replace('.jsonl', ''),
          pack: packOf(line),
          lang: line.lang,
          text: line.text,
          claims: line.claims.map(claim => (typeof claim === 'string' ? claim : claim.claim)),
          quotes: line.claims.map(claim => (typeof claim === 'string' ? undefined : claim.quote)),
        })),
    );
}
