import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pack, pageMarkup, pageScript, strict } from '../take-away/browser/build-page.ts';
import { openMore } from './support/kept-walk.ts';
import { expect, origins, test } from './support/widget.ts';

let script: Promise<string>;
test.beforeAll(() => {
  script ??= pageScript();
});

/** Puts the panel on a page of its own, under a policy that allows next to nothing. */
async function open(page: Page, { path = '/take-away.html', policy = strict, markup = pageMarkup } = {}) {
  await page.route(`${origins.page}/take-away*`, async route => {
    const isScript = route.request().url().endsWith('.js');
    await route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      body: isScript ? await script : markup,
      headers: isScript ? {} : { 'content-security-policy': policy },
    });
  });
  await page.goto(origins.page + path);
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  await openMore(page.locator('body'));
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();
const seenBy = (page: Page) =>
  page.evaluate(
    () => (window as never as { seen: { kinds: string[]; erased: number; imported: number } }).seen,
  );

/** What a page could notice of us outside our own root. */
const outside = (page: Page) =>
  page.evaluate(() => ({
    body: [...document.body.querySelectorAll('*')].map(node => node.outerHTML.length),
    head: document.head.outerHTML,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    keys: Object.keys(window).length,
  }));

test('every way works under a policy without styles, frames or Trusted Types, and leaves the page as it was', async ({
  page,
}) => {
  await open(page);
  const before = await outside(page);
  for (const name of [
    'Print this result',
    'Print my questions',
    'Copy as text',
    'Save a file',
    'Table (CSV)',
    'Health record file (FHIR)',
  ])
    await press(page, name);
  await unfold(page, 'Make a link');
  await press(page, 'Make the link');
  await unfold(page, 'Keep on this device for 30 days');
  await press(page, 'Keep them for 30 days');
  await expect(page.getByText(/^Kept on this device until/)).toBeVisible();
  expect((await seenBy(page)).kinds).toEqual([
    'print-result',
    'print-questions',
    'text',
    'file',
    'csv',
    'fhir',
    'link',
    'device',
  ]);
  expect(await outside(page)).toEqual(before);
  await press(page, 'Close');
  expect(
    await page.evaluate(
      () => document.querySelector('#widget')?.shadowRoot?.querySelectorAll('iframe').length,
    ),
  ).toBe(0);
});

test('what was copied is the whole report', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origins.page });
  await open(page);
  await press(page, 'Copy as text');
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('About Example Clinic');
  expect(text).toContain('my note 0');
});

test('a saved file opens again in an empty tab, and asks before it replaces anything', async ({
  page,
  context,
}) => {
  await open(page);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a file')]);
  expect(download.suggestedFilename()).toMatch(/^answers-example-clinic-\d{4}-\d\d-\d\d\.json$/);
  const path = await download.path();
  const saved = JSON.parse(readFileSync(path, 'utf8'));
  expect(saved.answers).toMatchObject({ [pack.items[0]?.id ?? '']: { note: 'my note 0' } });
  const other = await context.newPage();
  await open(other);
  await unfold(other, 'Open a file');
  await other.getByLabel('Choose a file').setInputFiles(path);
  await expect(other.getByText('About Example Clinic')).toBeVisible();
  expect((await seenBy(other)).imported).toBe(0);
  await other.getByRole('button', { name: /^Replace my/ }).click();
  expect((await seenBy(other)).imported).toBe(1);
});

test('an e-mail draft and downloads show the page around no link to follow or count', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['click', 'auxclick'])
      document.addEventListener(
        type,
        event => {
          for (const node of event.composedPath())
            if (node instanceof HTMLAnchorElement) heard.push(node.href);
        },
        true,
      );
  });
  await open(page);
  await press(page, 'Table (CSV)');
  await press(page, 'Save a file');
  expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
});

test('a link holds the answers in this page’s address and leaves its own fragment alone', async ({
  page,
}) => {
  await open(page, { path: '/take-away.html?id=7#/clinics/5' });
  await unfold(page, 'Make a link');
  await press(page, 'Make the link');
  const link = await page.getByLabel('Link to your answers').inputValue();
  expect(link).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/take-away\.html\?id=7#\/clinics\/5\?provider-vetting=2[\w-]+$/,
  );
  expect(new URL(page.url()).hash).toBe('#/clinics/5');
});

test('erasing in one tab erases in all, and nothing of ours is left', async ({ context }) => {
  const pages: Page[] = [await context.newPage(), await context.newPage()];
  for (const page of pages) await open(page);
  const [first, second] = pages as [Page, Page];
  await unfold(first, 'Keep on this device for 30 days');
  await press(first, 'Keep them for 30 days');
  await first.evaluate(() => {
    localStorage.setItem('their-own', '1');
    sessionStorage.setItem('provider-vetting:another-pack', '1');
  });
  await press(first, 'Erase everything');
  await expect.poll(async () => (await seenBy(second)).erased).toBe(1);
  const left = (page: Page) =>
    page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  // Browsers tell other tabs of a changed storage a moment later.
  for (const page of pages)
    await expect
      .poll(async () => (await left(page)).toSorted())
      .toEqual(['provider-vetting:erased:', 'their-own']);
});

test('erasing and leaving shows an empty page with nothing kept', async ({ page }) => {
  await open(page);
  await unfold(page, 'Keep on this device for 30 days');
  await press(page, 'Keep them for 30 days');
  await press(page, 'Erase and leave this page');
  await page.waitForURL('about:blank');
  await page.goto(`${origins.page}/take-away.js`);
  expect(await page.evaluate(() => [Object.keys(localStorage), sessionStorage.length])).toEqual([
    ['provider-vetting:erased:'],
    0,
  ]);
});

test('cards work without a connection, keep what is tapped, and are read large', async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await press(page, 'Ask with cards');
  await expect(page.getByText('Card 1 of 5')).toBeVisible();
  await page.getByLabel('Dodged', { exact: true }).check();
  const size = await page
    .getByRole('heading', { level: 2 })
    .evaluate(node => Number.parseFloat(getComputedStyle(node).fontSize));
  expect(size).toBeGreaterThanOrEqual(30);
  await press(page, 'Next card');
  await press(page, 'Back');
  await expect(page.getByLabel('Dodged', { exact: true })).toBeChecked();
  await context.setOffline(false);
});

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page: page as never }).include('#widget').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(' ')}`);
}

test('panel, folds and cards are accessible, also on a narrow phone', async ({ page }) => {
  // The checker itself needs to run a script that this policy would refuse.
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, { policy: '' });
  for (const summary of await page.locator('.take > .folds > details summary').all())
    if (await summary.evaluate(one => !(one.parentElement as HTMLDetailsElement).open)) await summary.click();
  await page.getByLabel('Only those I tick').check();
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await press(page, 'Ask with cards');
  expect(await faultsOf(page)).toEqual([]);
});

test('in a sandboxed frame, where storage, clipboard and printing are refused, there is always the text', async ({
  page,
  seen,
}) => {
  const frameMarkup = pageMarkup;
  await page.route(`${origins.page}/take-away*`, async route => {
    const url = route.request().url();
    const body = url.endsWith('.js') ? await script : url.includes('inner') ? frameMarkup : '';
    const outer =
      '<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><iframe title="x" width="700" height="600" sandbox="allow-scripts" src="/take-away-inner.html"></iframe>';
    await route.fulfill({
      contentType: url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      body: body || outer,
    });
  });
  await page.goto(`${origins.page}/take-away-outer.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  await openMore(frame.locator('body'));
  const fields = frame.getByLabel('The text. Select it all and copy it.');
  await frame.getByRole('button', { name: 'Copy as text' }).click();
  await expect(fields.first()).toHaveValue(/my note 0/);
  await frame.locator('summary', { hasText: 'Keep on this device' }).click();
  await frame.getByRole('button', { name: 'Keep them for 30 days' }).click();
  await expect(frame.getByText('This browser could not keep them. Save a file instead.')).toBeVisible();
  await frame.getByRole('button', { name: 'Print my questions' }).click();
  await expect(frame.getByText(/This browser would not print/)).toBeVisible();
  await expect(fields).toHaveCount(2);
  // The browser itself complains that the page forbids it; nothing else is thrown or logged.
  expect(seen.faults.splice(0).filter(fault => !fault.includes('Clipboard API'))).toEqual([]);
});
