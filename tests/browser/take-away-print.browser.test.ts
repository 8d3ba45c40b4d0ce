import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { applicableItems, effectiveAnswers } from '../../src/response/applicable.ts';
import { pack, pageMarkup, pageScript, response, strict } from '../take-away/browser/build-page.ts';
import { openPrintingBrowser } from '../take-away/browser/print-to-file.ts';

const address = 'http://clinic.example';

/** Shows the panel on a page with words of its own. Returns what the console complained of. */
async function openPage(page: Page): Promise<readonly string[]> {
  const script = await pageScript();
  const faults: string[] = [];
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  await page.route(`${address}/**`, route => {
    const isScript = route.request().url().endsWith('.js');
    return route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      body: isScript ? script : pageMarkup,
      headers: { 'content-security-policy': strict },
    });
  });
  await page.goto(`${address}/take-away.html`);
  return faults;
}

/** A PDF in words, without the breaks that the paper's width makes. */
function wordsOf(file: string): string {
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
}

/** What a PDF says of itself: `Title`, `Pages`, `Page size` … */
function factsOf(file: string): ReadonlyMap<string, string> {
  const lines = execFileSync('pdfinfo', [file], { encoding: 'utf8' }).trim().split('\n');
  return new Map(
    lines.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** Everything that must stand on paper: level, answers with notes, open questions with each option, claims. */
function wanted(): readonly string[] {
  const answers = effectiveAnswers(pack, response);
  const items = applicableItems(pack, response).flatMap(item => {
    const answer = answers.get(item.id);
    const options = item.options.filter(({ id }) => !answer || answer.option === id);
    return [item.prompt.patient, ...options.map(({ label }) => label.patient), answer?.note ?? ''];
  });
  return [
    ...items,
    ...pack.claims.map(({ label }) => label),
    ...['What the answers show', 'About Example Clinic', ' of 4', 'https://'],
    'This tool looks at answers, not at the clinic.',
  ];
}

function expectWhole(file: string, paper: string): void {
  const words = wordsOf(file);
  const holds = (sentence: string) => words.includes(sentence.replace(/\s+/g, ''));
  expect(wanted().length).toBeGreaterThan(100);
  expect(wanted().filter(sentence => !holds(sentence))).toEqual([]);
  const foreign = ['HOST PAGE WORDS', 'HOST FOOTER WORDS', 'Take it with you', 'Erase everything'];
  expect(foreign.filter(holds)).toEqual([]);
  const facts = factsOf(file);
  expect(facts.get('Page size')).toContain(paper);
  expect(facts.get('Tagged')).toBe('yes');
  expect(words).toContain(`1/${facts.get('Pages')}`);
}

test('printing puts every answer and every open question on A4, and nothing of the page', async () => {
  test.setTimeout(90_000);
  const browser = await openPrintingBrowser();
  try {
    const page = await browser.context.newPage();
    const faults = await openPage(page);
    const printing = browser.printed();
    await page.getByRole('button', { name: 'Print this result', exact: true }).click();
    expectWhole(await printing, '(A4)');
    const frames = () => document.querySelector('#widget')?.shadowRoot?.querySelectorAll('iframe').length;
    await expect.poll(() => page.evaluate(frames)).toBe(0);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('where a browser will not print, the page that is saved instead prints whole on Letter', async ({
  page,
  context,
}, info) => {
  await page.addInitScript(() => {
    Object.assign(window, { print: undefined });
  });
  await openPage(page);
  await page.getByRole('button', { name: 'Print this result', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the page to print' }).click(),
  ]);
  const saved = info.outputPath(download.suggestedFilename());
  await download.saveAs(saved);
  const copy = await context.newPage();
  await copy.goto(`file://${saved}`);
  const file = info.outputPath('letter.pdf');
  await copy.pdf({ path: file, format: 'Letter', tagged: true });
  expectWhole(file, '(letter)');
});
