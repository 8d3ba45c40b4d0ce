import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What a visitor downloads may not grow unnoticed: Brotli bytes of the built files. */
const BUDGETS: readonly (readonly [name: string, file: RegExp, bytes: number])[] = [
  ['script tag', /^provider-vetting\.js$/, 3_072],
  ['app for the walk', /^provider-vetting\.app\..*\.js$/, 42_700],
  [
    'English questions on exosomes, rules for claims among them',
    /^questions\/exosome-therapy\.en\.json$/,
    31_500,
  ],
  ['review and result', /^provider-vetting\.after-walk\..*\.js$/, 9_800],
];

test.each(BUDGETS)('%s', (_, pattern, budget) => {
  const files = [...readdirSync('dist'), ...readdirSync('dist/questions').map(name => `questions/${name}`)];
  const [file] = files.filter(name => pattern.test(name));
  expect(file).toBeDefined();
  expect(brotliCompressSync(readFileSync(`dist/${file}`)).length).toBeLessThanOrEqual(budget);
});
