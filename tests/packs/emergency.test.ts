import { expect, test } from 'vitest';
import { readQuestions } from '../../src/tools/read-questions.ts';

const PACKS = readQuestions('questions').packs;
const LANGS = [...new Set(PACKS.map(({ lang }) => lang))];

/** In the order of emergency services: what kills in minutes, then what blinds, then a stroke and the heart, then sepsis. */
const ORDER = [
  /breath/,
  /swollen lips, face or tongue/,
  /faint/,
  /sight/,
  /weakness of the face or an arm/,
  /speaking/,
  /confusion/,
  /severe headache/,
  /chest pain/,
  /shiver hard/,
  /blotchy/,
];

test.each(LANGS)('every pack in %s gives the same emergency advice, first and word for word', lang => {
  const firsts = PACKS.filter(pack => pack.lang === lang).map(pack =>
    (pack.panels?.harm?.urgent ?? []).slice(0, 2).map(({ id, text }) => ({ id, text })),
  );
  expect(firsts[0]).toHaveLength(2);
  for (const first of firsts) expect(first).toEqual(firsts[0]);
});

test('it names what needs the emergency number in the order in which services ask', () => {
  const text = PACKS.find(({ lang }) => lang === 'en')?.panels?.harm?.urgent[0]?.text ?? '';
  const found = ORDER.map(sign => text.search(sign));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(text).toMatch(/^Call your emergency number/);
});

test('it rests on emergency services and agencies, not on news of something else', () => {
  for (const pack of PACKS) {
    const cited = pack.panels?.harm?.urgent.slice(0, 2).flatMap(({ sources }) => sources) ?? [];
    expect(new Set(cited)).toEqual(
      new Set([
        'nhs-999',
        'nhs-anaphylaxis',
        'stroke-fast',
        'nhs-sepsis',
        'fda-filler-signs',
        'own-judgement',
      ]),
    );
  }
});
