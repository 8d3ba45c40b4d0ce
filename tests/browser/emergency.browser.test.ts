import type { Locator, Page } from '@playwright/test';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

/** As large as a finger needs, in CSS pixels. */
const FINGER = 44;

async function openHarm(page: Page, lang: string, had: string): Promise<Locator> {
  await page.setViewportSize({ width: 360, height: 740 });
  await showPage(
    page,
    `<provider-vetting lang="${lang}"></provider-vetting><script src="/dist/provider-vetting.js"></script>`,
  );
  const { host } = widgetOf(page);
  await host.getByRole('button', { name: had }).click();
  await expect(calls(host).first()).toBeVisible();
  return host;
}

const calls = (host: Locator) => host.locator('a[href^="tel:"]');

test('whoever is unwell in Australia can press 000 on a phone, and nobody else’s number', {
  tag: '@firefox',
}, async ({ page, seen }) => {
  const host = await openHarm(page, 'en', 'I have had it');
  await expect(calls(host)).toHaveCount(8);
  await host.getByLabel(/^Where was it done/).selectOption({ label: 'Australia' });
  await expect(calls(host)).toHaveCount(1);
  const call = host.getByRole('link', { name: 'Call 000 (Australia)' });
  await expect(call).toHaveAttribute('href', 'tel:000');
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(FINGER);
  const signs = host.getByText('trouble breathing');
  expect((await call.boundingBox())?.y).toBeLessThan((await signs.boundingBox())?.y ?? 0);
  expect(seen.faults).toEqual([]);
});

test.describe('where nobody has said where', () => {
  for (const [lang, had, first] of [
    ['en', 'I have had it', 'Call 911 (US, Canada, Mexico, Province of Buenos Aires)'],
    ['es', 'Ya me lo hicieron', 'Llamar al 911 (México, EE. UU., Canadá, provincia de Buenos Aires)'],
    ['ar', 'تلقيت العلاج', 'اتصل بـ 997 (السعودية)'],
  ] as const) {
    test(`each number is large enough to press, in ${lang} that of its readers first`, async ({ page }) => {
      const host = await openHarm(page, lang, had);
      await expect(calls(host).first()).toHaveText(first);
      for (const call of await calls(host).all()) {
        const box = await call.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(FINGER);
        expect(box?.width).toBeGreaterThanOrEqual(FINGER);
        await expect(call.locator('bdi')).toHaveText(/^\d{3}$/);
      }
      // What they are to be called for comes first: eight numbers tell nobody whether to call.
      const lines = host.locator('.dashes b').first();
      const [signs, call] = [await lines.boundingBox(), await calls(host).first().boundingBox()];
      expect(signs?.y).toBeLessThan(200);
      expect(signs?.y).toBeLessThan(call?.y ?? 0);
    });
  }
});
