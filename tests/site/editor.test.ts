import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergePack } from '../../src/pack/merge.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { blankPack } from '../../src/site/editor/blanks.ts';
import { checkDraft } from '../../src/site/editor/check-draft.ts';
import { type Draft, pathOf, placeOf, textAt, withAt } from '../../src/site/editor/draft.ts';
import { faultOfJson } from '../../src/site/editor/fault-of-json.ts';
import { hardSentence } from '../../src/site/editor/hard-sentence.ts';
import { ownJudgement } from '../../src/site/editor/own-source.ts';
import { readPackFile } from '../../src/site/editor/read-pack-file.ts';
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
    expect(checkDraft(filled, banned)).toEqual([]);
    expect(parsePack(filled).items).toHaveLength(1);
  });

  test('says of an empty one what is missing, each at its field', () => {
    const remarks = checkDraft(blankPack(TODAY), banned);
    const paths = remarks.map(({ path }) => path);
    expect(remarks.map(({ kind }) => kind)).toEqual(remarks.map(() => 'blank'));
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

  test('names the words of a field that no answer can show in one remark, each once', () => {
    const text = 'This clinic is safe, certified and safe.';
    const draft = withAt(withAt(filled, ['items', 0, 'why'], text), ['items', 0, 'fix'], text);
    const said = 'do not say “safe”, “certified” of a clinic or a treatment: no answer can show that';
    expect(checkDraft(draft, banned).map(({ path, message }) => [path, message])).toEqual([
      ['items[0].why', said],
      ['items[0].fix', said],
    ]);
  });
});

describe('a sentence that is hard to read', () => {
  const STIFF =
    'Would you kindly enlighten me regarding the provenance, manufacturer and jurisdiction of the exosomal preparation that you are proposing to administer?';

  test.each([
    ['en', STIFF],
    ['en', 'Could you elucidate the provenance of the formulation?'],
    ['en', 'Kindly furnish documentation substantiating regulatory authorisation.'],
    [
      'es',
      '¿Podría usted pormenorizar la procedencia, el fabricante y la jurisdicción del preparado que se dispone a administrarme?',
    ],
  ])('%s: %s', (lang, sentence) => {
    expect(hardSentence(lang, sentence)).toMatch(/^has a sentence that is hard to read/);
  });

  test.each([
    [['items', 0, 'prompt', 'patient']],
    [['items', 0, 'short']],
    [['items', 0, 'options', 1, 'label', 'staff']],
    [['decision']],
  ])('is said at its own field, whichever it is: %j', place => {
    const remarks = checkDraft(withAt(filled, place, STIFF), banned);
    expect(remarks).toEqual([
      { kind: 'warning', path: pathOf(place), message: expect.stringContaining('“jurisdiction”') },
    ]);
  });

  test('is not one of those that we took care with', () => {
    for (const text of [
      'Who will give the injection?',
      'What happens if it goes wrong, and who pays for that?',
    ])
      expect(hardSentence('en', text)).toBeUndefined();
  });
});

test.each(packs.map(pack => [`${pack.id} ${pack.lang}`, pack] as const))(
  '%s: of its own sentences, none is called hard to read before somebody changes it',
  (_, pack) => {
    const draft = JSON.parse(JSON.stringify(pack)) as Draft;
    const hard = (of: Draft) =>
      checkDraft(of, banned, draft).filter(({ message }) => message.includes('hard to read'));
    expect(hard(draft)).toEqual([]);
  },
);

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

test.each([
  ['provider-vetting/response@1', 'it holds answers'],
  ['provider-vetting/disclosure@1', 'what a clinic publishes'],
  ['provider-vetting/pack@2', '“provider-vetting/pack@2”'],
  [undefined, 'do not name one'],
])('a file of the format %s is no set of questions, and its kind is said', (format, kind) => {
  expect(readPackFile(JSON.stringify({ format, answers: {} }))).toEqual({
    fault: expect.stringContaining(kind),
  });
});

test.each(['[]', 'null', '3', '"pack"', '{"format":"provider-vetting/pack@1"}', '{"items":[]}'])(
  '%s is no set of questions',
  text => {
    expect(readPackFile(text)).toEqual({ fault: expect.stringMatching(/^It is no set of questions: .+\.$/) });
  },
);

test('a set that is half written is one, and comes without the sentences of the widget', () => {
  const half = { ...blankPack(TODAY), interface: { a: 'b' } };
  expect(readPackFile(`\uFEFF${JSON.stringify(half)}`)).toEqual({ draft: blankPack(TODAY) });
});

test('a place and its path are the same thing', () => {
  const place = ['items', 3, 'options', 0, 'label', 'patient'];
  expect(placeOf(pathOf(place))).toEqual(place);
});

test('where a set has the judgment of others, that of who changes it is another source, with an address', () => {
  const theirs = withAt(filled, ['sources', 'own-judgement'], { publisher: 'The authors of this tool' });
  const { id, source } = ownJudgement(theirs, TODAY);
  expect(id).not.toBe('own-judgement');
  expect(source).toHaveProperty('url', '');
  const fresh = ownJudgement(filled, TODAY);
  const named = withAt(
    withAt(filled, ['sources', fresh.id], fresh.source),
    ['sources', fresh.id, 'publisher'],
    'Jo',
  );
  expect(parsePack(withAt(named, ['items', 0, 'sources'], [fresh.id])).items).toHaveLength(1);
});
