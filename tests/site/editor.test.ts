import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergePack } from '../../src/pack/merge.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { blankPack } from '../../src/site/editor/blanks.ts';
import { checkDraft } from '../../src/site/editor/check-draft.ts';
import { type Draft, pathOf, textAt, withAt } from '../../src/site/editor/draft.ts';
import { faultOfJson } from '../../src/site/editor/fault-of-json.ts';
import { splitPack } from '../../src/site/editor/split-pack.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

const packs = readQuestions('questions').packs;
const banned: unknown = JSON.parse(readFileSync('questions/banned-words.json', 'utf8'));
const TODAY = '2026-11-28';

/** What an author fills in before a set of questions runs. */
const FILLED: readonly (readonly [path: readonly (string | number)[], value: unknown])[] = [
  [
    ['sources'],
    { nhs: { publisher: 'NHS', title: 'Fillers', date: '2026', url: 'https://www.nhs.uk/fillers' } },
  ],
  [['items', 0, 'prompt'], { patient: 'Who will give the injection?', staff: 'Who gives the injection?' }],
  [['items', 0, 'short'], 'Who injects'],
  [['items', 0, 'options', 0, 'label'], { patient: 'They name a nurse', staff: 'We name a nurse' }],
  [['items', 0, 'options', 1, 'label'], { patient: 'They name a role', staff: 'We name a role' }],
  [['items', 0, 'sources'], ['nhs']],
];
const filled = FILLED.reduce<Draft>((draft, [place, value]) => withAt(draft, place, value), blankPack(TODAY));

describe('a set that is written in the editor', () => {
  test('runs once every field that is asked for is filled in', () => {
    expect(checkDraft(filled, banned).filter(({ kind }) => kind === 'fault')).toEqual([]);
    expect(parsePack(filled).items).toHaveLength(1);
  });

  test('says of an empty one what is missing, each at its field', () => {
    const paths = checkDraft(blankPack(TODAY), banned).map(({ path }) => path);
    expect(paths).toContain(pathOf(['items', 0, 'prompt', 'patient']));
    expect(paths).toContain(pathOf(['items', 0, 'sources']));
  });

  test('is warned of words that praise, and of long sentences, without being refused', () => {
    const long = `Ask ${'very '.repeat(30)}often.`;
    const draft = withAt(
      withAt(filled, ['items', 0, 'why'], 'This clinic is certified.'),
      ['items', 0, 'good'],
      long,
    );
    const remarks = checkDraft(draft, banned);
    expect(remarks.map(({ kind }) => kind)).toEqual(remarks.map(() => 'warning'));
    expect(remarks.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['items[0].why', 'items[0].good']),
    );
  });
});

test.each(packs.map(pack => [`${pack.id} ${pack.lang}`, pack] as const))(
  '%s: the folder that is saved joins to the same set again',
  (_, pack) => {
    const { interface: own, ...draft } = JSON.parse(JSON.stringify(pack)) as Draft & { claims: Draft[] };
    const files = splitPack(draft, TODAY);
    const merged = mergePack({
      logic: files.get('pack.json'),
      wording: files.get(`${pack.lang}.json`),
      sources: files.get('sources.json'),
      interface: own,
    });
    const withoutRules = { ...draft, claims: draft.claims.map(({ match: _m, ...claim }) => claim) };
    expect(JSON.parse(JSON.stringify(merged))).toEqual({ ...withoutRules, interface: own });
  },
);

test.each([
  ['{\n  "id": "a"\n  "lang": "en"\n}', 'line 3, column 3'],
  ['{ “id”: "a" }', 'curly quotation marks'],
  ['', 'empty'],
])('%j: what is wrong with a file is said where it is', (text, said) => {
  expect(faultOfJson(text)).toContain(said);
});

test('a mark at the start of a file, as some editors write it, is no fault', () => {
  expect(faultOfJson('\uFEFF{}')).toBeUndefined();
  expect(textAt({ a: 1 }, ['a'])).toBe('');
});
