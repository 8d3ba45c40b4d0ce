import type { Page } from '@playwright/test';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

/*
 * An answer is painted by the browser alone, and what it comes to follows: so that a press is as quick with many
 * questions as with few, and nothing is lost in between.
 */

async function openQuestion(page: Page) {
  await showPage(
    page,
    '<provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  const { host, start } = widgetOf(page);
  await start();
  await expect(host.getByRole('radio').first()).toBeVisible();
  return host;
}

/** Whether the tab keeps an answer. */
const isKept = (page: Page) =>
  page.evaluate(() => Object.values({ ...sessionStorage }).some(text => text.includes('"option"')));

test('a press works out nothing before its answer is painted @firefox', async ({ page }) => {
  const host = await openQuestion(page);
  const atOnce = await host
    .getByRole('radio')
    .nth(2)
    .evaluate((radio: HTMLInputElement) => {
      radio.click();
      const kept = () => Object.values({ ...sessionStorage }).some(text => text.includes('"option"'));
      const before = { chosen: radio.checked, kept: kept() };
      return new Promise(resolve =>
        requestAnimationFrame(() => resolve({ before, beforePaint: { kept: kept() } })),
      );
    });
  expect(atOnce).toEqual({ before: { chosen: true, kept: false }, beforePaint: { kept: false } });
  await expect.poll(() => isKept(page)).toBe(true);
});

test('Next in the same moment goes on from it', async ({ page }) => {
  const host = await openQuestion(page);
  const question = await host.getByRole('heading', { level: 2 }).textContent();
  await host
    .getByRole('radio')
    .nth(2)
    .evaluate((radio: HTMLInputElement) => {
      radio.click();
      const root = radio.getRootNode() as ShadowRoot;
      [...root.querySelectorAll('button')].find(button => button.textContent === 'Next')?.click();
    });
  await expect(host.getByRole('heading', { level: 2 })).not.toHaveText(question ?? '');
  await widgetOf(page).button('Back').click();
  await expect(host.getByRole('radio').nth(2)).toBeChecked();
});

test('an answer given as the page is left is there when one comes back @firefox', async ({ page }) => {
  const host = await openQuestion(page);
  const address = page.url();
  await host
    .getByRole('radio')
    .nth(2)
    .evaluate((radio: HTMLInputElement) => {
      radio.click();
      location.reload();
    });
  await page.waitForURL(address);
  await widgetOf(page).button('Go on where you left off').click();
  await expect(host.getByRole('radio').nth(2)).toBeChecked();
});

test('an answer given as the widget is taken away is kept', async ({ page }) => {
  const host = await openQuestion(page);
  await host
    .getByRole('radio')
    .nth(2)
    .evaluate((radio: HTMLInputElement) => {
      radio.click();
      document.querySelector('provider-vetting')?.remove();
    });
  await expect.poll(() => isKept(page)).toBe(true);
});
