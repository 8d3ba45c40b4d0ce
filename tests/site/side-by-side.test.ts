import { expect, test } from 'vitest';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { CLINICS } from '../../src/tools/site/clinics.ts';
import { directoryPages, disclosureFiles } from '../../src/tools/site/directory-pages.ts';

const questions = readQuestions('questions');
const pages = new Map(directoryPages(questions).map(({ path, body }) => [path, body.markup]));
const page = pages.get('clinics/side-by-side.html') ?? '';
const pack = questions.packs.find(({ id, lang }) => id === 'exosome-therapy' && lang === 'en');
const items = pack?.items ?? [];
const published = CLINICS.map(({ id, name }) => {
  const file = disclosureFiles(questions.packs).get(`clinics/${id}.json`) ?? '{}';
  return { name, count: Object.keys((JSON.parse(file) as { answers: object }).answers).length };
});
const times = (text: string) => page.split(text).length - 1;

test('every question stands beside what each clinic published, and where one is silent, that is said', () => {
  expect(times('<h3>')).toBe(items.length);
  const answers = published.reduce((sum, { count }) => sum + count, 0);
  expect(times('<dd>It ticked, unchecked: ')).toBe(answers);
  expect(times('No answer published')).toBe(items.length * CLINICS.length - answers);
});

test('nothing is counted or set in bold, for that would rank clinics; they stand as in the alphabet, and it says so', () => {
  expect(page).not.toMatch(/\b\d+ of \d+\b|<(?:strong|b)>/);
  const names = CLINICS.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  for (const first of page.split('<dl').slice(1))
    expect(
      names
        .map(name => first.indexOf(`>${name}<`))
        .every((at, place, all) => place === 0 || at > (all[place - 1] ?? 0)),
    ).toBe(true);
  expect(page).toContain('The order is that of the alphabet');
});

test('an answer stands below what the clinic was asked, with what to look for', () => {
  const warnings = items.find(({ id }) => id === 'reg-warnings');
  const part = page.slice(page.indexOf(`<h3>${warnings?.prompt.patient}`));
  const end = part.slice(0, part.indexOf('</dl>'));
  // “On file” alone would answer “Has there been a warning letter?” with a letter on file.
  expect(end).toContain(`Asked: ${warnings?.prompt.staff}`);
  expect(end).toContain('It ticked, unchecked: On file');
  expect(end).toContain('A worrying answer: ');
});

test('the list of clinics leads there, and says that what was told is compared two at a time', () => {
  const browse = pages.get('browse.html');
  expect(browse).toContain('href="clinics/side-by-side.html"');
  expect(browse).toContain('two at a time');
});
