import { expect, test } from '@playwright/test';
import { openThemedResult } from './support/themed-result.ts';

/** What a page might lay over a warning with a part of ours, or write beside it. */
const COVERS = [
  ...['card', 'button', 'heading'].flatMap(part =>
    ['before', 'after'].map(
      place =>
        `::part(${part})::${place} { content: "Certified"; position: fixed; inset: 0; background: #fff; z-index: 9 }`,
    ),
  ),
  '::part(button) { position: fixed; inset: 0; inline-size: 100%; block-size: 100%; background: #fff; z-index: 9 }',
  '::part(button) { transform: scale(99) }',
  '::part(button) { scale: 99; background: #fff }',
  '::part(button) { box-shadow: 0 0 0 999px #fff }',
  '::part(button) { outline: 999px solid #fff; outline-offset: -1px }',
  '::part(button) { margin: -999px; padding: 999px; background: #fff }',
  '::part(button) { translate: 0 -300px; border: 300px solid #fff }',
];

test('no part of ours can be laid over a level, nor be made to say something', async ({ page }) => {
  const host = await openThemedResult(page);
  /** What stands where a level, its range and the first findings are drawn; and all that is added to our text. */
  const seen = () =>
    host.evaluate(element => {
      const root = element.shadowRoot;
      const shown = [...(root?.querySelectorAll('.range, h2, h3') ?? [])].slice(0, 4);
      const uncovered = shown.map(one => {
        one.scrollIntoView({ block: 'center' });
        const { left, top, height, width } = one.getBoundingClientRect();
        const at = root?.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
        return at !== null && at !== undefined && (one.contains(at) || at.contains(one));
      });
      const added = [...(root?.querySelectorAll('[part]') ?? [])].flatMap(one =>
        ['::before', '::after'].map(place => getComputedStyle(one, place).content),
      );
      return { uncovered, says: added.filter(text => text.includes('Certified')).length };
    });
  const before = await seen();
  expect(before.uncovered).not.toContain(false);
  for (const rule of COVERS) {
    await page.evaluate(
      text => {
        document.querySelector('style')?.replaceChildren(text);
      },
      `provider-vetting${rule.replaceAll(/;|(?= })/g, ' !important;')}`,
    );
    expect(await seen(), rule).toEqual(before);
  }
});
