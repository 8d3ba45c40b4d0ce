import { toPanel } from './support/to-panel.ts';
import { expect, test } from './support/widget.ts';

test.use({ viewport: { width: 360, height: 640 }, actionTimeout: 10_000 });

test('on a phone a long card keeps its place in the deck and the way out in view, and they cover no focus', async ({
  page,
}) => {
  const { host, press } = await toPanel(page, 'exosome-therapy', 'en', {});
  await press('take.do.cards');
  const place = host.getByText('Card 1 of 5', { exact: true });
  await expect(place).toBeVisible();
  const next = host.getByRole('button', { name: 'Next card' });
  await next.scrollIntoViewIfNeeded();
  await expect(place).toBeInViewport({ ratio: 1 });
  await expect(host.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await next.focus();
  // Backwards, each comes into view from below the head.
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Shift+Tab');
    const [top, bar] = await host.locator('.room').evaluate(room => {
      const focused = (room.getRootNode() as ShadowRoot).activeElement;
      const head = room.querySelector('.room-bar');
      const isInHead = head?.contains(focused) || !room.contains(focused);
      return [
        isInHead ? Infinity : (focused?.getBoundingClientRect().top ?? 0),
        head?.getBoundingClientRect().bottom ?? 0,
      ];
    });
    expect(top).toBeGreaterThanOrEqual(bar ?? 0);
  }
});

test('nothing on the card warns across the desk: what a mark means waits behind “Why ask”', async ({
  page,
}) => {
  const { host, press } = await toPanel(page, 'exosome-therapy', 'en', {});
  await press('take.do.cards');
  await host.getByLabel('Vague', { exact: true }).check();
  const reason = host.getByText(/^They say that it is human, but not which part/);
  await expect(reason).toBeHidden();
  await host.getByText('Why ask', { exact: true }).click();
  await expect(reason).toBeVisible();
  await host.getByRole('button', { name: 'Next card' }).click();
  await expect(host.getByText('Card 1 of 5, one more after that answer')).toBeInViewport();
  await expect(host.locator('.room details[open]')).toHaveCount(0);
});
