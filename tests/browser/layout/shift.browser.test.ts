import { readFileSync } from 'node:fs';
import { type Page, test as unwatched } from '@playwright/test';
import { door, expect, origins, showPage, test, widgetOf } from '../support/widget.ts';

/*
 * What a page owner pays for when the page jumps: layout shift as browsers report it, of what a visitor has not just
 * pressed. 0.1 is where Core Web Vitals call it noticeable.
 */

const script = `${origins.page}/dist/provider-vetting.js`;
const paragraph = `<p>${'Some clinics offer exosomes after microneedling. What is in the vial differs. '.repeat(4)}</p>`;

/** The ways to place the widget that reserve nothing. */
const BARE = {
  tag: `<script async src="${script}" data-pack="exosome-therapy"></script>`,
  element: `<provider-vetting></provider-vetting><script async src="${script}"></script>`,
} as const;

const PLACES = { 'in view': 1, below: 12 } as const;

async function noteShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      // What was drawn last is told with the frame after it.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return (window as never as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0);
    });
}

/** An article that is painted before the script comes, however fast that is. */
async function showArticle(page: Page, widget: string, above: number, delay: number): Promise<void> {
  await page.route('**/dist/provider-vetting.js', async route => {
    const answer = await route.fetch();
    const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
    if (delay > 0) await page.waitForFunction(isPainted);
    await new Promise(resolve => setTimeout(resolve, delay));
    await route.fulfill({ response: answer });
  });
  await showPage(
    page,
    `<main><h1>Before you book</h1>${paragraph.repeat(above)}${widget}${paragraph.repeat(8)}</main>`,
    '<meta name="viewport" content="width=device-width"><style>body { margin: 0 auto; padding: 16px; max-width: 46em; font: 16px/1.5 sans-serif }</style>',
  );
}

const SIZES = [
  { width: 360, height: 740 },
  { width: 1000, height: 700 },
];

for (const [name, widget] of Object.entries(BARE))
  for (const [place, above] of Object.entries(PLACES))
    for (const viewport of SIZES)
      for (const delay of [0, 150, 600])
        test(`the bare ${name} ${place} moves the page by less than 0.1: script after ${delay} ms, ${viewport.width} px`, async ({
          page,
        }) => {
          await page.setViewportSize(viewport);
          const shift = await noteShifts(page);
          await showArticle(page, widget, above, delay);
          const { host, button, unfold } = widgetOf(page);
          await expect(host.getByText('What to ask before exosome treatment')).toBeVisible();
          await host.scrollIntoViewIfNeeded();
          // The app takes over: nothing of that may move anything either.
          await expect(host.locator('section[lang]')).toBeAttached();
          await unfold();
          await button(door).click();
          await expect(host.locator('.picks')).toBeVisible();
          expect(await shift()).toBeLessThan(0.1);
        });

/** The element with its first screen in it, as the release offers it to copy. */
function instant(name: string): string {
  const text = readFileSync(new URL(`../../../dist/instant/${name}.html`, import.meta.url), 'utf8');
  return text.replaceAll(/https:\/\/YOUR-SERVER\/provider-vetting\/[\d.]+\//g, `${origins.page}/dist/`);
}

for (const width of [360, 500, 768, 1000, 1280])
  for (const [place, above] of Object.entries(PLACES))
    for (const delay of [0, 150, 600])
      test(`the instant snippet ${place} moves nothing: script after ${delay} ms, ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 740 });
        const shift = await noteShifts(page);
        await showArticle(page, instant('exosome-therapy.en'), above, delay);
        const { host, start } = widgetOf(page);
        await expect(host.getByText('What to ask before exosome treatment')).toBeVisible();
        await host.scrollIntoViewIfNeeded();
        await expect(page.locator('provider-vetting')).toHaveCount(1);
        await expect(host.locator('button.door')).toHaveCount(4);
        await start();
        expect(await shift()).toBe(0);
      });

for (const [name, title, first] of [
  ['exosome-therapy.es', /^Qué preguntar/, /^Pegar/],
  ['exosome-therapy.ar', /أسئلة|اسأل/, /إعلان/],
  ['prp.en', /^What to ask before/, /^Paste an advert/],
] as const)
  test(`the instant snippet moves nothing and stays in its language: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const shift = await noteShifts(page);
    const app = page.waitForResponse(/provider-vetting\.app\./);
    await showArticle(page, instant(name), 1, 300);
    const { host } = widgetOf(page);
    await expect(host.getByRole('heading', { name: title })).toBeVisible();
    await (await app).finished();
    await expect(host.getByRole('button', { name: first })).toBeVisible();
    expect(await shift()).toBe(0);
  });

for (const [name, asks] of [
  ['exosome-therapy.en', false],
  ['prp.en', false],
  ['exosome-therapy.es', true],
] as const)
  test(`a press on the instant snippet waits for no words that it shows already: ${name} @firefox`, async ({
    page,
  }) => {
    const asked: string[] = [];
    // Never answered.
    await page.route(/\/first\.\w+\.json$/, route => void asked.push(route.request().url()));
    await showPage(page, instant(name));
    const { host } = widgetOf(page);
    await host.locator('button.door').nth(2).click();
    await expect(host.locator('.picks').or(host.getByRole('radio').first()).first()).toBeVisible();
    expect(asked.length > 0).toBe(asks);
  });

test('the instant snippet is there without a script, and its doors lead to the printable questions', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await showPage(page, instant('exosome-therapy.en'));
  const { host } = widgetOf(page);
  await expect(host.getByRole('heading', { name: 'What to ask before exosome treatment' })).toBeVisible();
  await expect(host.getByRole('link', { name: /^US FDA/ })).toHaveAttribute('href', /^https:/);
  await host.getByRole('link', { name: /^Note what they said/ }).click();
  await expect(page).toHaveURL(/\/dist\/questions\/exosome-therapy\.en\.html#all$/);
  await page.close();
});

// The browser reports the style that it refuses.
unwatched(
  'the instant snippet under a policy without inline styles is drawn by the script all the same',
  async ({ page }) => {
    await page.route('**/made-by-a-test.html', async route => {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:",
        },
        body: `<!doctype html><html lang="en"><title>Test</title><link rel="icon" href="data:,">${instant('exosome-therapy.en').replaceAll(origins.page, '')}`,
      });
    });
    await page.goto('/made-by-a-test.html');
    await widgetOf(page).start();
  },
);
