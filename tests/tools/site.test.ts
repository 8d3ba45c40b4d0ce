import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { directoryPages } from '../../src/tools/site/directory-pages.ts';
import { docsPages } from '../../src/tools/site/docs-pages.ts';
import { getPage } from '../../src/tools/site/get-page.ts';
import { withWayBack } from '../../src/tools/site/method-copies.ts';
import { packsPage } from '../../src/tools/site/packs-page.ts';
import { sitePage } from '../../src/tools/site/site-page.ts';

const docs = docsPages(process.cwd());
const doc = (path: string) => docs.find(page => page.path === path)?.body.markup ?? '';

test.each(
  [getPage('1.2.3'), packsPage([]), ...directoryPages(readQuestions('questions')), ...docs].map(
    page => [page.path, page] as const,
  ),
)('%s: leads to where the package is to be had, and to the front page', (path, page) => {
  const up = '../'.repeat(path.split('/').length - 1);
  const text = sitePage(page, '1.2.3');
  expect(text).toContain(`<a href="${up}get.html">Where to get it</a>`);
  expect(text).toContain(`href="${up}index.html"`);
});

test('what is said of registries is what the README says', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(
    'there is no public server, and no package on a registry',
  );
  expect(getPage('1.2.3').body.markup).toMatch(/on no package registry, on no public server/);
});

test.each(['article', 'provider', 'es', 'ar'])('%s.html has one way back to the front page', name => {
  expect(readFileSync(`demo/${name}.html`, 'utf8').split('href="index.html"')).toHaveLength(2);
});

test('the copy of a method page has one, too; what no longer can is no silent copy', () => {
  expect(withWayBack('<body>\n<main>\n<h1>Method</h1>')).toContain('<a href="../index.html">');
  expect(() => withWayBack('<body><main>')).toThrow('no longer begins');
});

test('the page on policies names the browsers in which they were tried', () => {
  const [, row = ''] =
    /^\| Five strict policies[^|]*\|(.*)$/m.exec(readFileSync('docs/tested.md', 'utf8')) ?? [];
  expect(
    row
      .split('|')
      .slice(0, 3)
      .map(cell => cell.trim()),
  ).toEqual(['yes', 'yes', 'yes']);
  expect(doc('docs/csp.html')).toMatch(/in Chromium, Firefox ESR and WebKitGTK/);
  expect(doc('docs/csp.html')).not.toContain('Chromium only');
});
