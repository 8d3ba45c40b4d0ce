import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Pack } from '../../src/pack/types.ts';
import { applicableItems, effectiveAnswers } from '../../src/response/applicable.ts';
import type { Response } from '../../src/response/types.ts';
import { openPrintingBrowser } from '../take-away/browser/print-to-file.ts';
import { type ReadPdf, readPdf } from '../take-away/browser/read-pdf.ts';
import { builtFile, builtPack, holdWalk, openMore } from './support/kept-walk.ts';
import { origins } from './support/widget.ts';

const LANGUAGES = ['en', 'es', 'ar'] as const;
/** Width and height of paper, in points. */
const SHEETS = { A4: [595, 842], Letter: [612, 792] } as const;
const HOST_WORDS = ['HOST PAGE WORDS', 'HOST FOOTER WORDS'];

const packIn = (lang: string) => builtPack(`exosome-therapy.${lang}`) as unknown as Pack;
const sentencesIn = (lang: string) => ({
  ...(packIn(lang) as unknown as { interface: Record<string, string> }).interface,
  ...(builtFile(`interface.take-away.${lang}`) as Record<string, string>),
});

/** Nothing asked; half of it with notes; everything answered in the worst way. */
function responsesTo(pack: Pack): readonly Response[] {
  const about = {
    format: 'provider-vetting/response@1',
    audience: 'patient',
    provider: 'Example Clinic',
  } as const;
  const base = { ...about, pack: { id: pack.id, version: pack.version } };
  const context = { route: 'injection' };
  return [
    { ...base, context: { route: 'unsure' }, answers: {}, claims: {} },
    {
      ...{ ...base, context },
      answers: Object.fromEntries(
        pack.items
          .filter((_, index) => index % 2 === 0)
          .map(({ id, options }, index) => [
            id,
            { option: options[index % options.length]?.id ?? '', note: `note ${index} of mine` },
          ]),
      ),
      claims: Object.fromEntries(
        pack.claims
          .filter((_, index) => index % 3 > 0)
          .map(({ id }, index) => [id, index % 2 ? 'heard' : 'not-heard'] as const),
      ),
    },
    {
      ...{ ...base, context },
      answers: Object.fromEntries(
        pack.items.map(({ id, options }) => [
          id,
          { option: options.at(-2)?.id ?? '', note: 'x'.repeat(400) },
        ]),
      ),
      claims: Object.fromEntries(pack.claims.map(({ id }) => [id, 'heard'] as const)),
    },
  ];
}

/** Everything that must stand on paper: answers with notes, open questions with each option, every claim. */
function wanted(pack: Pack, response: Response): readonly string[] {
  const answers = effectiveAnswers(pack, response);
  const items = applicableItems(pack, response).flatMap(item => {
    const answer = answers.get(item.id);
    const options = item.options.filter(({ id }) => !answer || answer.option === id);
    return [item.prompt.patient, ...options.map(({ label }) => label.patient), answer?.note ?? ''];
  });
  return [...items, ...pack.claims.map(({ label }) => label), 'Example Clinic', 'https://'].filter(Boolean);
}

/** Each page says its number, in digits, and nothing runs over its edges. */
function expectPages(pdf: ReadPdf, size: readonly number[] = []): void {
  for (const [index, page] of pdf.pages.entries()) {
    const place = [index + 1, pdf.pages.length];
    expect(page.text).toContain((pdf.lang === 'ar' ? place.reverse() : place).join('/'));
    for (const [side, length] of size.entries())
      expect(Math.abs((side === 0 ? page.width : page.height) - length)).toBeLessThan(2);
  }
  expect(pdf.tagged).toBe(true);
}

/** The widget on a page with words of its own, at a result. */
async function openResult(page: Page, lang: string, response: Response): Promise<void> {
  const address = `${origins.page}/printed-by-a-test.html`;
  await page.route(address, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>HOST PAGE WORDS</title><link rel="icon" href="data:,"><h1>HOST PAGE WORDS</h1><provider-vetting lang="${lang}" provider="Example Clinic"></provider-vetting><footer>HOST FOOTER WORDS</footer><script src="/dist/provider-vetting.js"></script></html>`,
    }),
  );
  const at = { kind: 'item', id: '' };
  await holdWalk(page, { response, at, order: 'topic', place: 'assessed', asked: [1, 2] });
  await page.goto(address);
  const words = sentencesIn(lang);
  const press = (...keys: readonly (string | undefined)[]) =>
    page
      .locator('provider-vetting')
      .getByRole('button')
      .filter({ hasText: new RegExp(`^(${keys.join('|')})$`) })
      .click();
  await press((builtFile(`first.${lang}`) as { more: { resume: string } }).more.resume);
  await press(words['result.print'], words['result.printSecond']);
  await openMore(page.locator('provider-vetting'));
  await press(words['take.print']);
}

for (const lang of LANGUAGES) {
  test(`printing in ${lang} puts every answer and every open question on paper, and nothing of the page`, async () => {
    test.setTimeout(150_000);
    const pack = packIn(lang);
    const browser = await openPrintingBrowser();
    try {
      // What differs between languages is letters and direction; half answered, it has everything that can stand there.
      for (const response of lang === 'en' ? responsesTo(pack) : responsesTo(pack).slice(1, 2)) {
        const page = await browser.context.newPage();
        await openResult(page, lang, response);
        const pdf = await readPdf(await browser.printed());
        expect(wanted(pack, response).length).toBeGreaterThan(80);
        expect(pdf.missing(wanted(pack, response))).toEqual([]);
        const words = sentencesIn(lang);
        const foreign = [...HOST_WORDS, words['take.title'], words['take.erase']];
        for (const one of foreign.filter(text => lang !== 'ar' || HOST_WORDS.includes(text ?? '')))
          expect(pdf.missing([one ?? ''])).toEqual([one]);
        expect(pdf.lang).toBe(lang);
        expectPages(pdf);
        // The sheet goes when it is printed.
        const frames = () =>
          document.querySelector('provider-vetting')?.shadowRoot?.querySelectorAll('iframe').length;
        await expect.poll(() => page.evaluate(frames)).toBe(0);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
}

test('where a browser will not print, the page that is saved instead prints whole', async ({
  page,
  context,
}, info) => {
  await page.addInitScript(() => {
    Object.assign(window, { print: undefined });
  });
  const pack = packIn('en');
  const response = responsesTo(pack)[1] as Response;
  await openResult(page, 'en', response);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the page to print' }).click(),
  ]);
  const saved = info.outputPath(download.suggestedFilename());
  await download.saveAs(saved);
  const copy = await context.newPage();
  await copy.goto(`file://${saved}`);
  for (const [format, size] of Object.entries(SHEETS)) {
    const path = info.outputPath(`${format}.pdf`);
    await copy.pdf({ path, format, tagged: true });
    const pdf = await readPdf(path);
    expect(pdf.missing(wanted(pack, response))).toEqual([]);
    expect(pdf.missing(HOST_WORDS)).toEqual(HOST_WORDS);
    expectPages(pdf, size);
  }
});

for (const lang of LANGUAGES) {
  test(`the blank sheet in ${lang} prints whole, black on white, with numbered pages`, async ({
    page,
  }, info) => {
    const pack = packIn(lang);
    await page.goto(`${origins.page}/dist/questions/exosome-therapy.${lang}.html`);
    const texts = [
      ...pack.items.flatMap(({ prompt, options }) => [
        prompt.patient,
        ...options.map(({ label }) => label.patient),
      ]),
      ...pack.claims.map(({ label }) => label),
      // Read from right to left, an address does not come out of a PDF in one piece.
      ...(lang === 'ar' ? [] : Object.values(pack.sources).flatMap(({ url }) => url ?? [])),
    ];
    for (const [format, size] of Object.entries(SHEETS).slice(lang === 'en' ? 0 : 1)) {
      const path = info.outputPath(`${format}.pdf`);
      await page.pdf({ path, format, tagged: true });
      const pdf = await readPdf(path);
      expect(pdf.missing(texts)).toEqual([]);
      expectPages(pdf, size);
    }
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map(node => {
        const { color, backgroundColor } = getComputedStyle(node);
        return `${color} on ${backgroundColor}`;
      }),
    );
    const odd = colours.filter(
      one => !/^rgb\(0, 0, 0\) on (rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/.test(one),
    );
    expect(odd).toEqual([]);
  });
}
