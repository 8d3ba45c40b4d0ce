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
  expect(times('<dd>“')).toBe(answers);
  expect(times('No answer published')).toBe(items.length * CLINICS.length - answers);
});

test.each(published)('how much $name leaves out is counted at the top', ({ name, count }) => {
  const top = page.slice(0, page.indexOf('<details'));
  expect(top).toContain(`${name} ${count} of ${items.length}`);
});

test('a clinic speaks of itself as “we”', () => {
  expect(page).toContain('<dd>“We ');
  expect(page).not.toContain('<dd>“They ');
});

test('the list of clinics leads there, and says that what was told is compared two at a time', () => {
  const browse = pages.get('browse.html');
  expect(browse).toContain('href="clinics/side-by-side.html"');
  expect(browse).toContain('two at a time');
});
