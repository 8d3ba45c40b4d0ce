import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagesOfRules } from '../../claims/rules-of.ts';
import { words } from '../../pack/loose.ts';
import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import { isRecord } from '../../pack/values.ts';
import type { Questions, Sentences } from '../read-questions.ts';
import { smallCss } from '../small-css.ts';
import { readChanges } from './changes.ts';
import { methodPage } from './method-page.ts';
import { pickExample } from './pick-example.ts';

/** Name and content of the method page of every pack in every language. */
export function methodFiles(root: string, { packs, interfaces }: Questions): Map<string, string> {
  const css = smallCss(readFileSync(join(root, 'src/tools/method/method.css'), 'utf8'));
  const readFrom =
    (folder: string) =>
    (name: string): unknown => {
      const file = join(root, 'questions', folder, name);
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    };
  return new Map(
    packs.map(pack => {
      const read = readFrom(pack.id);
      const sentences = interfaces.get(pack.lang) ?? {};
      const example = pickExample(pack, read('cases.json'));
      const page = methodPage(pack, {
        sentences,
        css,
        changes: readChanges(read('CHANGES.json')),
        scannerLimits: scannerLimits(pack, sentences, read('scan-figures.json')),
        tiers: { ...tiersOf(readFrom('shared')('sources.json')), ...tiersOf(read('sources.json')) },
        ...(example ? { example } : {}),
      });
      return [`${pack.id}.${pack.lang}.method.html`, page];
    }),
  );
}

/**
 * Each limit of the scanner is one sentence of the interface, `method.scanner.` and a name. Without rules
 * that find claims there is no scanner, and that is its limit. What `npm run measure:claims -- --write` counted
 * in this language fills the sentence that tells it; uncounted, another sentence says so.
 */
function scannerLimits(pack: Pack, sentences: Sentences, figures: unknown): readonly string[] {
  if (!languagesOfRules(pack).includes(pack.lang)) return [sentences['method.scannerNone'] ?? ''];
  const counted = isRecord(figures) ? own(figures, pack.lang) : undefined;
  const fill = (_: string, name: string) =>
    String(isRecord(counted) && own(counted, name) !== undefined ? own(counted, name) : `{${name}}`);
  return Object.keys(sentences)
    .filter(key => key.startsWith('method.scanner.'))
    .filter(key => !(counted && key === 'method.scanner.unmeasured'))
    .sort()
    .map(key => (sentences[key] ?? '').replace(/\{(\w+)\}/g, fill))
    .filter(sentence => !sentence.includes('{'));
}

/** The notes on sources are for reviewers and not in the pack. How near a source is, a reader may know. */
function tiersOf(sources: unknown): Readonly<Record<string, string>> {
  if (!isRecord(sources)) return {};
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [id, isRecord(source) ? words(source.tier) : '']),
  );
}
