import type { Page } from '@playwright/test';
import { door, expect, showPage, test, widgetOf } from '../support/widget.ts';

/*
 * The app is fetched once it is wanted: a page owner pays for no widget that nobody comes near, and nobody who saves
 * data is sent what they did not ask for.
 */

const script = '<script src="/dist/provider-vetting.js"></script>';
const widget = '<provider-vetting></provider-vetting>';
const below = `<div style="height: 3000px"></div>${widget}${script}`;

/** Addresses of ours that were asked for, but for the script itself. */
function noteFetched(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', request => {
    if (/\/dist\/(?!provider-vetting\.js)/.test(request.url())) fetched.push(new URL(request.url()).pathname);
  });
  return fetched;
}

/** Until the page has loaded and has had nothing to do for a while. */
async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestIdleCallback(() => resolve(0)))),
  );
}

test('in view, the app comes by itself once the page has loaded, not before', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route('**/slow.png', async route => {
    await held;
    await route.fulfill({ status: 204 });
  });
  const fetched = noteFetched(page);
  const shown = showPage(page, `${widget}${script}<img src="/slow.png" alt="">`);
  await expect(widgetOf(page).button(door)).toBeVisible();
  expect(fetched).toEqual([]);
  release();
  await shown;
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
});

test('below the fold, nothing is fetched until the visitor comes near', async ({ page }) => {
  const fetched = noteFetched(page);
  await showPage(page, below);
  await quiet(page);
  expect(fetched).toEqual([]);
  await page.locator('provider-vetting').scrollIntoViewIfNeeded();
  await expect.poll(() => fetched.some(one => one.includes('.app.'))).toBe(true);
  await widgetOf(page).start();
});

test('below the fold, focus brings it before the press', async ({ page }) => {
  const fetched = noteFetched(page);
  await showPage(page, below);
  await quiet(page);
  await widgetOf(page)
    .button(door)
    .evaluate(one => one.focus({ preventScroll: true }));
  await expect.poll(() => fetched.some(one => one.includes('.app.'))).toBe(true);
});

test('who saves data is sent nothing until a door or a fold is pressed', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const fetched = noteFetched(page);
  await showPage(page, `${widget}${script}`);
  const { host, button } = widgetOf(page);
  await button(door).hover();
  await button(door).focus();
  await quiet(page);
  expect(fetched).toEqual([]);
  await host.getByText('Who made this').click();
  await expect(host.locator('details')).toHaveText(/Who paid|Funding/);
  await expect.poll(() => fetched.some(one => one.includes('.app.'))).toBe(true);
});
