import { expect, test } from 'vitest';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { docsPages } from '../../src/tools/site/docs-pages.ts';
import { homePage } from '../../src/tools/site/home-page.ts';

const home = homePage(readQuestions('questions').packs, () => new Uint8Array(), '1.2.3').body.markup;
const docs = new Map(docsPages('.').map(({ path, body }) => [path, body.markup]));

test.each([
  ['the front page', home, 'docs/'],
  ['the index of the docs', docs.get('docs/index.html'), ''],
  ['the host guide', docs.get('docs/host-guide.html'), ''],
  ['the page on directories', docs.get('docs/directory.html'), ''],
])('whether a clinic may be called unsafe is answered one step from %s', (_, page, folder) => {
  expect(page).toContain('May I call a clinic unsafe with this?');
  expect(page).toContain(`href="${folder}what-you-may-say.html"`);
});

test('a patient meets her two ways before the owner of a page meets his', () => {
  const places = ['href="advert.html"', 'href="ask.html?pack=', 'href="builder.html"'].map(link =>
    home.indexOf(link),
  );
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});
