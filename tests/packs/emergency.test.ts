import { expect, test } from 'vitest';
import { contextTruth, viewContext } from '../../src/pack/when.ts';
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

/** What a pack tells somebody who is there, or who has not said where: the number, and what it is to be called for. */
function firstsAt(pack: (typeof PACKS)[number], place?: string) {
  const view = viewContext(pack, { context: place ? { place } : {} });
  const shown = (pack.panels?.harm?.urgent ?? []).filter(
    ({ when }) => contextTruth(when?.context, view) === 'yes',
  );
  return shown.slice(0, 3).map(({ id, text, numbers }) => ({ id, text, numbers }));
}

const placesOf = (pack: (typeof PACKS)[number]) =>
  pack.context.find(({ id }) => id === 'place')?.options.map(({ id }) => id) ?? [];

test.each(LANGS)('every pack in %s gives the same emergency advice, first and word for word', lang => {
  const packs = PACKS.filter(pack => pack.lang === lang);
  for (const place of new Set(packs.flatMap(placesOf))) {
    const [first, ...others] = packs
      .filter(pack => placesOf(pack).includes(place))
      .map(pack => firstsAt(pack, place));
    // A list of numbers tells nobody whether to call: where nobody has said where, it comes after what to call for.
    const ids = first?.map(({ id }) => id);
    if (place === 'unsure') expect(ids).toEqual(['urgent-call', 'call-any', 'urgent-today']);
    else expect(ids?.slice(1)).toEqual(['urgent-call', 'urgent-today']);
    for (const other of others) expect(other).toEqual(first);
  }
});

test.each([
  ...['us', 'ca', 'mx', 'ar'].map(place => [place, '911'] as const),
  ...([
    ['uk', '999'],
    ['eu', '112'],
    ['au', '000'],
    ['kr', '119'],
  ] as const),
  ...([
    ['co', '123'],
    ['cl', '131'],
    ['sa', '997'],
  ] as const),
])('at %s the number to call is %s, in every pack and language', (place, number) => {
  const packs = PACKS.filter(pack => placesOf(pack).includes(place));
  expect(packs.length).toBeGreaterThan(0);
  for (const pack of packs) {
    const [call] = firstsAt(pack, place);
    expect(call?.numbers).toEqual([number]);
    expect(call?.text).toContain(number);
  }
});

test('every number names where it is called, and no two name the same', () => {
  for (const pack of PACKS)
    for (const { numbers = [], where = [] } of pack.panels?.harm?.urgent ?? []) {
      expect(where).toHaveLength(numbers.length);
      const names = where.flatMap(list => list.split(/[,،] /));
      expect(new Set(names).size).toBe(names.length);
    }
});

test('every place that can be chosen has a number to call', () => {
  for (const pack of PACKS)
    for (const place of placesOf(pack))
      expect(firstsAt(pack, place).filter(({ numbers }) => numbers)).toHaveLength(1);
});

test.each([
  ['en', '911'],
  ['es', '911'],
  ['ar', '997'],
])('where nobody has said where, all are told apart, in %s from %s on', (lang, first) => {
  for (const pack of PACKS.filter(one => one.lang === lang)) {
    const { numbers = [], text = '' } = firstsAt(pack)[1] ?? {};
    expect(numbers[0]).toBe(first);
    expect(numbers.toSorted()).toEqual(['000', '112', '119', '123', '131', '911', '997', '999']);
    const named = numbers.map(number => text.indexOf(number));
    expect(named).not.toContain(-1);
    expect(named).toEqual(named.toSorted((a, b) => a - b));
  }
});

test('it names what needs the emergency number in the order in which services ask', () => {
  const english = PACKS.find(({ lang }) => lang === 'en');
  const text = english?.panels?.harm?.urgent.find(({ id }) => id === 'urgent-call')?.text ?? '';
  const found = ORDER.map(sign => text.search(sign));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(text).toMatch(/^Call your emergency number/);
});

test('it rests on emergency services and agencies, not on news of something else', () => {
  for (const pack of PACKS) {
    const cited =
      pack.panels?.harm?.urgent
        .filter(({ id }) => id === 'urgent-call' || id === 'urgent-today')
        .flatMap(({ sources }) => sources) ?? [];
    expect(new Set(cited)).toEqual(
      new Set([
        'nhs-999',
        'nhs-anaphylaxis',
        'stroke-fast',
        'nhs-sepsis',
        'nhs-cellulitis',
        'fda-filler-signs',
        'own-judgement',
      ]),
    );
  }
});
