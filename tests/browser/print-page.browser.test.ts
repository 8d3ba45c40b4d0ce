import type { Page } from '@playwright/test';
import { readPdf } from '../take-away/browser/read-pdf.ts';
import { builtPack, holdWalk, keptWalk, openMore } from './support/kept-walk.ts';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

const pack = builtPack('exosome-therapy.en');
const [first, second] = pack.items;
const answers = {
  [first?.id ?? '']: { option: 'no-answer' },
  [second?.id ?? '']: { option: 'no-answer', note: 'a note of mine' },
};

test.use({ actionTimeout: 10_000 });

/** The result of a walk, on a page with words of its own, in a theme. */
async function openResult(page: Page, theme: string): Promise<void> {
  const kept = keptWalk(pack, answers);
  await page.clock.install();
  await holdWalk(page, { ...kept, response: { ...kept.response, provider: 'Example Clinic' } });
  await showPage(
    page,
    `<p>WORDS OF THE PAGE</p><provider-vetting pack="exosome-therapy" theme="${theme}" provider="Example Clinic"></provider-vetting><script src="/dist/provider-vetting.js"></script>`,
  );
  await widgetOf(page).button('Go on where you left off').click();
  await expect(
    widgetOf(page).button(/^(Print or save|Print this for a second opinion|Take one page along)$/),
  ).toBeVisible();
}

/** The same, once the file has come that draws the report. */
async function openWithReport(page: Page, theme: string): Promise<void> {
  const came = page.waitForResponse(/provider-vetting\.printed\./, { timeout: 30_000 });
  await openResult(page, theme);
  await page.clock.fastForward(5_000);
  await (await came).finished();
}

/** The page as it would be printed, backgrounds off, without white space. */
async function onPaper(page: Page): Promise<string> {
  const path = test.info().outputPath('page.pdf');
  await page.pdf({ path, format: 'A4', printBackground: false });
  return (await readPdf(path)).pages.map(({ text }) => text).join('');
}

for (const theme of ['light', 'dark'])
  test(`Ctrl+P prints the report in the widget’s place, whole: ${theme}${theme === 'dark' ? ' @firefox' : ''}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await openWithReport(page, theme);
    // Firefox takes seconds to print a page.
    await expect.poll(() => onPaper(page), { timeout: 60_000 }).toContain('Whatwasnoted,andwhatitshows');
    const text = await onPaper(page);
    for (const said of ['WORDS OF THE PAGE', 'About Example Clinic', 'a note of mine'])
      expect(text).toContain(said.replace(/\s/g, ''));
    // No button, and nothing that is folded away.
    expect(text).not.toContain('Seeallmyanswersandchangeone');
    const applying = pack.items.slice(2, 6).map(({ prompt }) => prompt.patient.replace(/\s/g, ''));
    expect(applying.filter(prompt => text.includes(prompt)).length).toBeGreaterThan(2);
    expect(await page.locator('.printed').count()).toBe(0);
  });

test('a browser that prints the page in the place of “Print this result” prints the report, and no button', async ({
  page,
}) => {
  await openWithReport(page, 'light');
  const { host, button } = widgetOf(page);
  await button(/^(Print this for a second opinion|Take one page along)$/).click();
  await openMore(host);
  await button('Print this result').click();
  await expect.poll(() => onPaper(page)).toContain('Whatwasnoted,andwhatitshows');
  const text = await onPaper(page);
  for (const said of ['WORDS OF THE PAGE', 'About Example Clinic', 'a note of mine'])
    expect(text).toContain(said.replace(/\s/g, ''));
  expect(text).not.toContain('Askwithcards');
});

// Firefox plays no paper on a screen.
for (const theme of ['light', 'dark'])
  test(`what Ctrl+P prints is black on white, and gone after that: ${theme}`, async ({ page }) => {
    await openWithReport(page, theme);
    await page.emulateMedia({ media: 'print' });
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('.printed').count()).toBe(1);
    }).toPass();
    const colours = await page.evaluate(() => {
      const root = document.querySelector('provider-vetting')?.shadowRoot;
      return [...(root?.querySelectorAll('.printed p, .printed h1, .printed h4, .printed dd') ?? [])].map(
        one => getComputedStyle(one).color,
      );
    });
    expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.printed').count()).toBe(0);
  });

test('before the report is there, the screen is printed black on white, with nothing over anything else', async ({
  page,
}) => {
  await openResult(page, 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const faults = await page.evaluate(() => {
    const root = document.querySelector('provider-vetting')?.shadowRoot;
    const shown = [...(root?.querySelectorAll<HTMLElement>('h2, h3, p') ?? [])].filter(one =>
      one.checkVisibility(),
    );
    const pale = shown
      .filter(one => getComputedStyle(one).color !== 'rgb(0, 0, 0)')
      .map(one => one.textContent);
    return [shown.length > 4 ? '' : 'nothing shown', ...pale].filter(fault => fault);
  });
  expect(faults).toEqual([]);
});
