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

test('what a tab keeps is read after the first screen is there, by the app', async ({ page }) => {
  await page.addInitScript(() => {
    const { sessionStorage } = window;
    const noted = Object.assign(window, { readWithDoors: [] as boolean[] });
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        const root = document.querySelector('provider-vetting')?.shadowRoot;
        noted.readWithDoors.push(Boolean(root?.querySelector('.door')));
        return sessionStorage;
      },
    });
  });
  await showPage(page, `${widget}${script}`);
  const { unfold, start } = widgetOf(page);
  await unfold();
  await start();
  const read = await page.evaluate(() => (window as never as { readWithDoors: boolean[] }).readWithDoors);
  expect(read.length).toBeGreaterThan(0);
  expect(read).not.toContain(false);
});

test('who left answers is led to them, also where the page has room for one line alone', async ({ page }) => {
  const article = `${widget}${script}<p>What follows in view.</p>`.concat(
    '<p>And more of it.</p>'.repeat(20),
  );
  await showPage(page, article);
  const { host, button, unfold, start } = widgetOf(page);
  await unfold();
  await start();
  await host.getByRole('radio').first().check();
  await page.reload();
  await expect(button('Go on where you left off')).toBeVisible();
});
