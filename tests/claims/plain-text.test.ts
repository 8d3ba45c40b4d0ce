import { describe, expect, it } from 'vitest';
import { plainTextInSlices } from '../../src/claims/plain-text.ts';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { tinyScanPack } from './tiny-scan-pack.ts';

function plainText(text: string): string {
  const slices = plainTextInSlices(text);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

describe('what is shown of a pasted text', () => {
  it.each([
    ['is the text itself where there is no markup', 'a < b & c > d, <3', 'a < b & c > d, <3'],
    ['has no tags', '<b>FDA</b> <i class="x">approved</i>', 'FDA approved'],
    ['keeps the lines of blocks', '<p>One.</p><p>Two.</p>', '\nOne.\n\nTwo.\n'],
    ['has characters for entities', 'Caf&eacute; &amp; more&nbsp;&#8217;s', 'Cafe & more ’s'],
    ['keeps an entity that does not exist', '&nope; &#x110000;', '&nope; &#x110000;'],
    ['keeps a tag that never ends', '<b totally safe', '<b totally safe'],
    ['does not become a page of empty lines', `a${'<br>'.repeat(50)}b`, 'a\n\nb'],
  ])('%s', (_, pasted, shown) => {
    expect(plainText(pasted)).toBe(shown);
  });

  it.each([
    '<p>It is <b>totally</b> safe.</p>',
    'It is to<b>tally</b> sa&shy;fe.',
    '<ul><li>FDA&nbsp;approved</li><li>100&#37; safe</li></ul>',
    '<h2>Myth</h2><p>It is totally safe.</p>',
    'It is <em>not</em> totally safe.',
  ])('makes the same claims as what was pasted: %s', pasted => {
    const claimsOf = (text: string) => scanClaims(tinyScanPack, text).map(({ claim }) => claim);
    expect(claimsOf(plainText(pasted))).toEqual(claimsOf(pasted));
  });

  it('hands back control while a page of markup is read', () => {
    expect([...plainTextInSlices('<b>a</b>'.repeat(50_000))].length).toBeGreaterThan(3);
  });
});
