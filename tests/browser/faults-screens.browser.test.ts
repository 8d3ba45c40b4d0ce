import type { Page } from '@playwright/test';
import { HOSTILE_TEXTS } from './support/hostile-texts.ts';
import { twiceAsLong } from './support/reword.ts';
import { screenFaults } from './support/screen-faults.ts';
import { openTour, TOURS } from './support/tour.ts';
import { expect, test } from './support/widget.ts';

test.describe.configure({ timeout: 120_000 });

const AUDIENCES = ['patient', 'staff', 'provider-page'] as const;

/** How text spacing (WCAG 1.4.12) reaches a shadow root: by a sheet of the visitor's. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    const root = document.querySelector('provider-vetting')?.shadowRoot;
    if (root && root.adoptedStyleSheets.at(-1) !== sheet) root.adoptedStyleSheets.push(sheet);
  });
}

for (const audience of AUDIENCES) {
  test.describe(`every screen of ${audience}`, () => {
    test.describe('on the smallest phone, which is a desk’s screen at 400 %', () => {
      test.use({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as never);

      test('as it is', async ({ page }) => {
        const faults: string[] = [];
        await TOURS[audience](await openTour(page, audience), async screen => {
          for (const fault of await screenFaults(page)) faults.push(`${screen}: ${fault}`);
        });
        expect(faults).toEqual([]);
      });

      test('in words that are twice as long', async ({ page }) => {
        const faults: string[] = [];
        await TOURS[audience](await openTour(page, audience, twiceAsLong), async screen => {
          // Each sentence is made longer by itself, so names no longer hold what is seen.
          const found = (await screenFaults(page)).filter(fault => !fault.startsWith('is called'));
          for (const fault of found) faults.push(`${screen}: ${fault}`);
        });
        expect(faults).toEqual([]);
      });
    });

    test('with text at 200 % and spaced out', async ({ page }) => {
      const client = await page.context().newCDPSession(page);
      await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      const faults: string[] = [];
      await TOURS[audience](await openTour(page, audience), async screen => {
        await spaceOut(page);
        for (const fault of await screenFaults(page)) faults.push(`${screen}: ${fault}`);
      });
      expect(faults).toEqual([]);
    });

    test('with hostile texts everywhere: all of them are text', async ({ page, seen }) => {
      let turn = 0;
      const used = new Map<string, string>();
      const hostile = (text: string) => {
        const known = used.get(text);
        if (known) return known;
        const next = `${text} ${HOSTILE_TEXTS[turn++ % HOSTILE_TEXTS.length]}`;
        used.set(text, next);
        return next;
      };
      const faults: string[] = [];
      await TOURS[audience](await openTour(page, audience, hostile), async screen => {
        const planted = await page.evaluate(() => {
          const root = document.querySelector('provider-vetting')?.shadowRoot as ShadowRoot;
          const theirs = [
            ...document.querySelectorAll('body > :not(provider-vetting, script)'),
            ...root.querySelectorAll(
              'x-hit, script, style, img, iframe, object, embed, video, audio, math, base, meta, link, body, template',
            ),
            ...[...root.querySelectorAll('*')].filter(one =>
              one.getAttributeNames().some(name => name.startsWith('on') || name === 'data'),
            ),
          ];
          return [
            ...theirs.map(one => one.outerHTML.slice(0, 80)),
            ...('hit' in globalThis ? ['a script ran'] : []),
          ];
        });
        for (const one of planted) faults.push(`${screen}: ${one}`);
      });
      expect(turn).toBeGreaterThan(HOSTILE_TEXTS.length);
      expect(HOSTILE_TEXTS.length).toBeGreaterThan(100);
      expect(faults).toEqual([]);
      expect(seen.requests.filter(request => request.url().includes('evil.test'))).toEqual([]);
    });
  });
}
