import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitText } from '../../src/exchange/calendar.ts';
import { toCsv } from '../../src/exchange/csv.ts';
import { toFhirFile } from '../../src/exchange/fhir/fhir-file.ts';
import { toMailDraft } from '../../src/exchange/mail.ts';
import { toLetter } from '../../src/exchange/page/letter.ts';
import { toOnePage } from '../../src/exchange/page/one-page.ts';
import { pageText } from '../../src/exchange/page/page-text.ts';
import type { Phrases } from '../../src/exchange/phrases.ts';
import { openQuestions, toQuestionReport } from '../../src/exchange/report/question-report.ts';
import { toReport } from '../../src/exchange/report/report.ts';
import { toReportText } from '../../src/exchange/report/report-text.ts';
import { parsePack } from '../../src/pack/parse.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Audience, Response } from '../../src/response/types.ts';
import { questionFiles } from '../../src/tools/question-files.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { toAuditReport } from '../../src/ui/staff/audit-report.ts';
import { staffPhrases } from '../../src/ui/staff/staff-phrases.ts';
import { createWords, type Words } from '../../src/ui/words.ts';
import { responses } from '../laws/generate/response.ts';

const root = resolve(import.meta.dirname, '../..');
const questions = readQuestions(resolve(root, 'questions'));
/** What a visitor's browser fetches, and no sentence more. */
const served = questionFiles(questions, '');
const fetched = (name: string) => JSON.parse(served.get(name) ?? 'null');
const day = '2026-11-28';

/** The words that a part has once it is open, as the app puts them together. */
function wordsOf(pack: Pack, part: 'take-away' | 'staff', lacking: Set<string>): Words {
  const words = createWords(pack.interface ?? {}, pack.lang).with(
    fetched(`interface.${part}.${pack.lang}.json`),
  );
  return {
    ...words,
    say(key, values) {
      const said = words.say(key, values);
      if (said === key) lacking.add(key);
      return said;
    },
  };
}

/** A response in which nothing is left unsaid, with a text in every place that takes one. */
function fullest(pack: Pack, audience: Audience, pick: 'first' | 'last'): Response {
  const at = pick === 'first' ? 0 : -1;
  return {
    format: 'provider-vetting/response@1',
    pack: { id: pack.id, version: pack.version },
    audience,
    provider: 'A clinic',
    context: Object.fromEntries(pack.context.map(({ id, options }) => [id, options.at(at)?.id ?? ''])),
    answers: Object.fromEntries(
      pack.items.map(({ id, options }, index) => [
        id,
        {
          option: index % 5 === 4 ? 'no-answer' : (options.at(at)?.id ?? ''),
          note: 'a note',
          ...(audience === 'staff' ? { evidence: 'e', owner: 'o', due: '2026-12-01' } : {}),
        },
      ]),
    ),
    claims: Object.fromEntries(
      pack.claims.map(({ id }, index) => [id, index % 2 === 0 ? 'heard' : 'not-heard']),
    ),
  };
}

/** Everything that leaves the tab as words. */
function exportsOf(pack: Pack, response: Response, lacking: Set<string>): string[] {
  const about = { provider: 'A clinic', day };
  if (response.audience === 'staff') {
    const phrases: Phrases = staffPhrases(wordsOf(pack, 'staff', lacking));
    return [toReportText(toAuditReport(pack, response, phrases, day)), toCsv(pack, response, phrases)];
  }
  const words = wordsOf(pack, 'take-away', lacking);
  const open = openQuestions(pack, response);
  return [
    toReportText(toReport(pack, response, words, about)),
    toReportText(toReport(pack, response, words, { provider: null, day: '2099-01-01' })),
    toReportText(toQuestionReport(pack, response, open, words, about)),
    decodeURIComponent(toMailDraft(pack, response, pack.items, words).href),
    toCsv(pack, response, words),
    pageText(toOnePage(pack, response, words, { ...about, address: 'https://example.org/' })),
    JSON.stringify(toOnePage(pack, response, words, { ...about, address: undefined })),
    toLetter(pack, response, words).text,
    visitText(response, open, words),
    toFhirFile(pack, response),
  ];
}

/** The names of all sentences, and what they begin with up to a full stop. */
const known = new Set(
  [...questions.interfaces.values(), ...questions.parts.values()]
    .flatMap(one => Object.keys(one))
    .flatMap(key => key.split('.').map((_, place, parts) => parts.slice(0, place + 1).join('.'))),
);

/** Words with a full stop between them that are no address. */
function keysIn(text: string): string[] {
  const plain = text.replace(/https?:\/\/\S+/g, '');
  return [...plain.matchAll(/(?<![\w.@-])[a-z][\w-]*(?:\.[\w-]+)+/gi)]
    .map(([found]) => found)
    .filter(found => known.has(found));
}

describe('no export shows the name of a sentence in its place', () => {
  const cases = questions.packs.flatMap(pack =>
    (['patient', 'provider-page', 'staff'] as const).map(
      audience => [pack.id, pack.lang, audience, pack] as const,
    ),
  );
  test.each(cases)('%s in %s for %s', (_id, _lang, audience, pack) => {
    const served = parsePack(fetched(`${pack.id}.${pack.lang}.json`));
    const lacking = new Set<string>();
    const texts = [
      fullest(served, audience, 'first'),
      fullest(served, audience, 'last'),
      ...fc.sample(responses(served), { numRuns: 8, seed: 1 }).map(one => ({ ...one, audience })),
    ].flatMap(response => exportsOf(served, response, lacking));
    expect([...lacking]).toEqual([]);
    expect(texts.flatMap(keysIn)).toEqual([]);
  });
});

test('every sentence that a file names in full is served to that file', () => {
  const parts = ['take-away', 'scan', 'staff', 'provider-page', 'compare'];
  const walk = new Set(Object.keys(questions.packs.find(({ lang }) => lang === 'en')?.interface ?? {}));
  const lacking: string[] = [];
  for (const folder of ['src/ui', 'src/exchange'])
    for (const name of readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const part = folder === 'src/exchange' ? 'take-away' : parts.find(one => name.startsWith(`${one}/`));
      const own = Object.keys(part ? fetched(`interface.${part}.en.json`) : {});
      const here = [...walk, ...own];
      const code = readFileSync(resolve(root, folder, name), 'utf8');
      for (const [, key = ''] of code.matchAll(/\bsay\(\s*'([\w.-]+)'/g))
        if (!here.some(one => one === key || one.startsWith(`${key}.`))) lacking.push(`${name}: ${key}`);
    }
  expect(lacking).toEqual([]);
});
