import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '../take-away/browser/read-pdf.ts';
import { axeFaults } from './support/axe.ts';
import { builtPack } from './support/kept-walk.ts';
import { toPanel } from './support/to-panel.ts';
import { expect, test } from './support/widget.ts';

const PACKS = [
  ['exosome-therapy', 'en'],
  ['exosome-therapy', 'ar'],
  ['prp', 'es'],
  ['any-injectable-or-device', 'en'],
] as const;

test.use({ actionTimeout: 10_000 });

/** Keeps the print dialogue shut, and says how many pages the paper has. */
async function pagesOf(page: Page): Promise<number> {
  const html = await page.evaluate(() => {
    const frame = document.querySelector('provider-vetting')?.shadowRoot?.querySelector('iframe');
    const inner = frame?.contentDocument;
    const css = [...(inner?.adoptedStyleSheets ?? [])].flatMap(sheet =>
      [...sheet.cssRules].map(rule => rule.cssText),
    );
    return `<!doctype html><html lang="${inner?.documentElement.lang}" dir="${inner?.documentElement.dir}"><meta charset="utf-8"><style>${css.join('\n')}</style>${inner?.body.outerHTML}`;
  });
  const other = await page.context().newPage();
  await other.setContent(html);
  const sizes: number[] = [];
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await other.pdf({ format });
    sizes.push([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length);
  }
  if (process.env.VETTING_PICTURES)
    await other.pdf({ path: `${process.env.VETTING_PICTURES}/page.pdf`, format: 'A4' });
  await other.close();
  return Math.max(...sizes);
}

for (const file of readdirSync('dist/questions').filter(name => /^[a-z-]+\.[a-z]{2}\.html$/.test(name)))
  test(`the blank sheet has ten questions on its first page, and the rest after it: ${file}`, async ({
    page,
  }) => {
    const path = test.info().outputPath('sheet.pdf');
    await page.goto(`/dist/questions/${file}`);
    await expect(page.locator('.first li')).toHaveCount(10);
    await page.pdf({ path, format: 'A4' });
    const [first = '', second = ''] = (await readPdf(path)).pages.map(({ text }) => text);
    // Arabic is read back from the end, its numbers too.
    expect(first).toMatch(/10\.|\.01|\.10|01\./);
    expect(second).not.toMatch(/^10\./);
    const { height } = await page.locator('.first').evaluate(one => one.getBoundingClientRect());
    expect(height).toBeGreaterThan(300);
  });

for (const [id, lang] of PACKS)
  test(`the page to take along is one page, with the longest there is to say: ${id} in ${lang}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // Opened, it would wait for a person.
      Object.defineProperty(Window.prototype, 'print', { value() {}, configurable: true });
      if (window !== top) Object.assign(window, { print() {} });
    });
    const { press } = await toPanel(page, id, lang);
    await press('take.do.print');
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    expect(await pagesOf(page)).toBe(1);
  });

for (const [id, lang] of PACKS)
  test(`it stays one page where claims are heard, with all that is so beside them: ${id} in ${lang}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // Opened, it would wait for a person.
      Object.defineProperty(Window.prototype, 'print', { value() {}, configurable: true });
      if (window !== top) Object.assign(window, { print() {} });
    });
    const { items, claims } = builtPack(`${id}.${lang}`);
    const lesser = claims.filter(({ severity }) => severity === 'minor');
    const longest = claims
      .filter(one => !lesser.includes(one))
      .toSorted((a, b) => b.why.length - a.why.length)
      .slice(0, 3);
    // Lesser ones are counted below.
    const heard = [...longest, ...lesser];
    const { press } = await toPanel(
      page,
      id,
      lang,
      Object.fromEntries(items.map(item => [item.id, { option: 'promised' }])),
      Object.fromEntries(heard.map(claim => [claim.id, 'heard' as const])),
    );
    await press('take.do.print');
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    const sheet = page.frameLocator('provider-vetting iframe');
    const replies = await sheet.locator('.reply').allTextContents();
    expect(replies.toSorted()).toEqual(longest.map(({ why }) => why).toSorted());
    expect(await pagesOf(page)).toBe(1);
  });

for (const [id, lang] of [PACKS[0], PACKS[1]] as const)
  test(`the same page is saved as a picture that was drawn here: ${id} in ${lang}`, async ({
    page,
    seen,
  }) => {
    const { press } = await toPanel(page, id, lang);
    const before = seen.requests.length;
    const saving = page.waitForEvent('download');
    await press('take.do.picture');
    const path = await (await saving).path();
    const png = readFileSync(path);
    if (process.env.VETTING_PICTURES)
      (await import('node:fs')).writeFileSync(`${process.env.VETTING_PICTURES}/page-${lang}.png`, png);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1170);
    expect(png.readUInt32BE(20)).toBeGreaterThan(1500);
    const asked = seen.requests.slice(before).map(request => request.url());
    // Parts of the widget that are fetched ahead may still be on their way.
    expect(asked.filter(url => !/^blob:|\/dist\//.test(url))).toEqual([]);
  });

test('in the room: two taps a card, by swipe too, also without a line; afterwards a message of 150 words at most', async ({
  page,
  context,
  seen,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const cards = page.waitForResponse(/provider-vetting\.cards\./);
  const { host, press, say } = await toPanel(page, 'exosome-therapy', 'en', {
    'reg-approval-status': { option: 'no-answer' },
  });
  await (await cards).finished();
  await context.setOffline(true);
  await press('take.do.cards');
  const heading = host.getByRole('heading', { level: 2 });
  for (let card = 1; card <= 5; card++) {
    await expect(host.getByText(`Card ${card} of 5`)).toBeVisible();
    // The card fills the screen, and holds what is needed on it.
    for (const name of [say['take.room.dodged'], say['take.room.promised']])
      await expect(host.getByText(name, { exact: true })).toBeInViewport();
    await host
      .getByLabel(card % 2 ? say['take.room.dodged'] : say['take.room.promised'], { exact: true })
      .check();
    const title = (await heading.textContent()) ?? '';
    if (card === 2)
      await host.locator('.card').evaluate(one => {
        const at = (x: number) => new Touch({ identifier: 1, target: one, clientX: x, clientY: 300 });
        one.dispatchEvent(new TouchEvent('touchstart', { touches: [at(300)], changedTouches: [at(300)] }));
        one.dispatchEvent(new TouchEvent('touchend', { changedTouches: [at(100)] }));
      });
    else if (card === 3) {
      await page.keyboard.press('4');
      await expect(host.getByLabel(say['take.room.dodged'], { exact: true })).toBeChecked();
      await page.keyboard.press('Enter');
    } else await host.locator('.card .acts button').first().click();
    await expect(heading).not.toHaveText(title);
  }
  await expect(heading).toHaveText('Ask for the rest in writing');
  const text = await host.getByLabel('Your message').inputValue();
  expect(text).toContain('Please answer these in writing.');
  expect(text).toContain('You said you would find this out:');
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(150);
  await context.setOffline(false);
  await press('take.room.result');
  await expect(heading.first()).toHaveText(/warning signs|second opinion|product alone/);
  // What is fetched ahead may have met the missing line.
  seen.faults.splice(
    0,
    seen.faults.length,
    ...seen.faults.filter(fault => !fault.includes('INTERNET_DISCONNECTED')),
  );
});

test('panel, cards and message are accessible in light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { host, press } = await toPanel(page, 'exosome-therapy', 'en', {});
  const faults = async () => [
    ...(await axeFaults(page)),
    await page.evaluate(() => document.documentElement.scrollWidth),
  ];
  expect(await faults()).toEqual([320]);
  await press('take.do.cards');
  await host.getByLabel('Vague', { exact: true }).check();
  expect(await faults()).toEqual([320]);
  await press('take.close');
  await press('take.do.send');
  expect(await faults()).toEqual([320]);
});
