import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { applicableItems, effectiveAnswers } from '../../src/response/applicable.ts';
import { pack, pageMarkup, pageScript, response, strict } from '../take-away/browser/build-page.ts';
import { openPrintingBrowser, type Paper } from '../take-away/browser/print-to-file.ts';

const address = 'http://clinic.example';

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

const holds = (words: string, sentence: string) => words.includes(sentence.replace(/\s+/g, ''));

for (const [paper, size] of [
  ['A4', '(A4)'],
  ['Letter', '(letter)'],
] as [Paper, string][]) {
  test(`on ${paper}, every answer and every open question is printed, and nothing of the page`, async () => {
    test.setTimeout(90_000);
    const script = await pageScript();
    const browser = await openPrintingBrowser(paper);
    try {
      const page = await browser.context.newPage();
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
      const printing = browser.printed();
      await page.getByRole('button', { name: 'Print this result', exact: true }).click();
      const file = await printing;
      const words = wordsOf(file);
      const answers = effectiveAnswers(pack, response);
      const items = applicableItems(pack, response);
      expect(answers.size).toBeGreaterThan(8);
      expect(items.length - answers.size).toBeGreaterThan(8);
      const missing: string[] = [];
      const wants = (sentence: string) => holds(words, sentence) || missing.push(sentence);
      for (const item of items) {
        const answer = answers.get(item.id);
        wants(item.prompt.patient);
        for (const { id, label } of item.options) if (!answer || answer.option === id) wants(label.patient);
        if (answer?.note) wants(answer.note);
      }
      for (const { label } of pack.claims) wants(label);
      for (const sentence of [
        'About Example Clinic',
        'of 4',
        'This tool looks at answers, not at the clinic.',
        'https://',
      ])
        wants(sentence);
      expect(missing).toEqual([]);
      for (const sentence of ['HOST PAGE WORDS', 'HOST FOOTER WORDS', 'Take it with you', 'Erase everything'])
        expect(holds(words, sentence), sentence).toBe(false);
      const facts = factsOf(file);
      expect(facts.get('Page size')).toContain(size);
      expect(facts.get('Tagged')).toBe('yes');
      expect(words).toContain(`1/${facts.get('Pages')}`);
      await expect
        .poll(() =>
          page.evaluate(
            () => document.querySelector('#widget')?.shadowRoot?.querySelectorAll('iframe').length,
          ),
        )
        .toBe(0);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}
