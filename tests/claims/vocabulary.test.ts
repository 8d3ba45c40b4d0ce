import { expect, it } from 'vitest';
import { compileInSlices } from '../../src/claims/compile.ts';
import { rulesOf } from '../../src/claims/rules-of.ts';
import { readScanPack } from '../eval/scan-pack.ts';

/** Words of letters drawn by a fixed seed: a pasted page of anything. */
function randomWords(count: number): string[] {
  let seed = 7;
  const draw = (below: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  const word = () => Array.from({ length: 4 + draw(8) }, () => String.fromCharCode(97 + draw(26))).join('');
  return Array.from({ length: count }, word);
}

const scanners = rulesOf(readScanPack()).map(({ lang, rules }) => {
  const slices = compileInSlices(rules());
  for (;;) {
    const slice = slices.next();
    if (slice.done) return [lang, slice.value] as const;
  }
});

it.each(scanners)(
  '%s: a word that no pattern begins like costs three lookups, however long it is',
  (_, scanner) => {
    const { words } = scanner.automaton;
    const texts = randomWords(5000);
    words.looked = 0;
    for (const word of texts) words.asWritten(word);
    expect(words.looked / texts.length).toBeLessThan(3);
  },
);
