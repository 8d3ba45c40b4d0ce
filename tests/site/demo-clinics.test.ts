import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { askPage } from '../../src/tools/site/ask-page.ts';
import { directoryPages } from '../../src/tools/site/directory-pages.ts';
import { homePage } from '../../src/tools/site/home-page.ts';
import { staffPage } from '../../src/tools/site/staff-page.ts';

const questions = readQuestions('questions');
const pages: readonly (readonly [path: string, text: string])[] = [
  ...readdirSync('demo')
    .filter(name => name.endsWith('.html'))
    .map(name => [name, readFileSync(`demo/${name}`, 'utf8')] as const),
  ...[
    homePage(questions.packs, () => new Uint8Array(), '1.2.3'),
    askPage,
    staffPage(questions.packs),
    ...directoryPages(questions),
  ].map(({ path, body }) => [path, body.markup] as const),
];
const widgets = pages.flatMap(([path, text]) =>
  [...text.matchAll(/<(?:provider-vetting|script)\b[^>]*>/g)].map(([tag]) => ({ path, text, tag })),
);
const named = widgets.filter(({ tag }) => /\b(?:data-)?(?:provider|disclosure-src)="/.test(tag));

test('the pages with a clinic of ours are found', () => {
  expect(named.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['provider.html', 'clinics/cedar.html']),
  );
});

test.each(named)('$path: no patient is given what a made-up clinic says of itself', ({ tag, text }) => {
  expect(tag).toMatch(/audience="(?:provider-page|staff)"/);
  expect(text).toMatch(/made[ -]up|fictional/i);
});
