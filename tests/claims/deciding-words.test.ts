import { expect, test } from 'vitest';
import { readModel } from '../../src/claims/learned/model.ts';
import { conceptsOf } from '../../src/claims/rules-of.ts';
import { scanInSlices } from '../../src/claims/scan-in-slices.ts';
import type { ClaimMatch } from '../../src/claims/types.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const pack = readScanPack();

/** What is found with a model that takes each of these features for a sign of the first claim, the first most. */
function findWith(features: readonly string[], lang: string, text: string): ClaimMatch[] {
  const [topic = ''] = [...conceptsOf(pack, lang).values()].flat();
  const steps = features.map((_, i) => Number(i > 0));
  const weights = { bias: 0, scale: 1, steps, of: features.map((_, i) => 90 - i) };
  const model = readModel({ vocabulary: features.join(' '), stance: weights, topics: { [topic]: weights } });
  const slices = scanInSlices(pack, text, of => (of === lang ? model : undefined));
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

test.each([
  [
    'en',
    ['#', '%_#', 'and', 'of_the', '^_glow', 'glow'],
    'Glow of the town and 40 % 20 more for you.',
    ['glow'],
  ],
  ['en', ['the_glow', 'no_pain'], 'No pain for you and the glow of the town.', ['glow', 'no pain']],
  ['es', ['de', 'y', 'de_la', 'brillo', '"'], '«Brillo» de la casa y de la ciudad para todos.', ['brillo']],
])('in %s, %j: only words that mean something are named as the reason', (lang, features, text, words) => {
  expect(findWith(features, lang, text).map(match => match.words)).toEqual([words]);
});

test('where only small words and signs decided, nothing is shown, for nobody could be told why', () => {
  expect(findWith(['#', '%_#', 'and', 'of_the'], 'en', 'Glow of the town and 40 % 20 more for you.')).toEqual(
    [],
  );
});

test('only words of the quoted sentence are named', () => {
  const [match] = findWith(
    ['glow', 'town'],
    'en',
    'Glow and glow for you and for me. The town is near the sea.',
  );
  expect(match).toMatchObject({ excerpt: 'Glow and glow for you and for me', words: ['glow'] });
});

test('of a sentence that lists one promise after another, only the part with the deciding words is quoted', () => {
  const advert = 'Sea Facial – made in town, no pain at all, a glow for every skin, and 95% come back.';
  expect(findWith(['glow'], 'en', advert)[0]).toMatchObject({
    excerpt: 'a glow for every skin',
    words: ['glow'],
  });
  const sentence = 'There is a glow, which we saw, on the town and the sea.';
  expect(findWith(['glow'], 'en', sentence)[0]?.excerpt).toBe(
    'There is a glow, which we saw, on the town and the sea',
  );
});
