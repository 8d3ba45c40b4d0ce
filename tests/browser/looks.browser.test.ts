import type { Locator, Page } from '@playwright/test';
import { builtPack, holdWalk, keptWalk } from './support/kept-walk.ts';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

/* How a screen looks does not depend on what was opened before it. */

test.use({ actionTimeout: 10_000, reducedMotion: 'reduce' } as never);
test.describe.configure({ timeout: 90_000 });

const pack = builtPack('exosome-therapy.en');

async function goOn(
  page: Page,
  context: Record<string, string>,
  at: object,
  place: string,
): Promise<Locator> {
  const kept = keptWalk(pack, { [pack.items[0]?.id ?? '']: { option: 'no-answer' } });
  const walk = { ...kept, place, at, response: { ...kept.response, context } };
  await holdWalk(page, walk);
  await showPage(
    page,
    '<provider-vetting pack="exosome-therapy"></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  const { button, host } = widgetOf(page);
  await button('Go on where you left off').click();
  return host;
}

/** Every style of every element of the panel for those who had the treatment. */
function stylesOfHarm(host: Locator): Promise<string[]> {
  return host.evaluate(one => {
    const list = one.shadowRoot?.querySelector('.dashes');
    const panel = list?.closest('section');
    return [panel, ...(panel?.querySelectorAll('*') ?? [])].flatMap(node => {
      if (!node) return [];
      const style = getComputedStyle(node);
      return [
        `${node.localName}: ${[...style]
          .filter(name => !name.startsWith('--'))
          .map(name => `${name}=${style.getPropertyValue(name)}`)
          .join(';')}`,
      ];
    });
  });
}

test('the panel for those who had it looks the same before the result was seen and after', async ({
  page,
}) => {
  const had = pack.panels?.harm?.first?.context ?? {};
  const context = Object.fromEntries(Object.entries(had).map(([id, options]) => [id, options[0] ?? '']));
  const open = async () => {
    const host = await goOn(page, context, { kind: 'harm', id: 'harm' }, 'asking');
    // The sources come with the rest of the pack, after the sentences and the numbers to call.
    await expect(host.locator('.dashes a[href^="http"]').first()).toBeVisible();
    return host;
  };
  let host = await open();
  const before = await stylesOfHarm(host);
  expect(before.length).toBeGreaterThan(3);
  await widgetOf(page).button('See what it shows so far').click();
  await expect(host.locator('.level h2')).toHaveText(/warning signs|second opinion|product alone/);
  // Opened and left again, the result leaves its styles behind.
  const sheets = await host.evaluate(one =>
    (one.shadowRoot?.adoptedStyleSheets ?? []).map(sheet =>
      [...sheet.cssRules].map(rule => rule.cssText).join(''),
    ),
  );
  host = await open();
  await host.evaluate((one, texts) => {
    const there = new Set(
      one.shadowRoot?.adoptedStyleSheets.map(sheet => [...sheet.cssRules].map(rule => rule.cssText).join('')),
    );
    for (const text of texts.filter(one => !there.has(one))) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      one.shadowRoot?.adoptedStyleSheets.push(sheet);
    }
  }, sheets);
  const after = await stylesOfHarm(host);
  const told = after.flatMap((element, at) => {
    const was = new Set(before[at]?.split(';'));
    return element.split(';').filter(style => !was.has(style));
  });
  expect(told).toEqual([]);
});

const PANELS = {
  print: { open: 'Take one page along', close: 'Close' },
  compare: { open: 'Compare with another clinic', close: 'Close' },
  review: { open: 'All my answers, and how to change one', close: 'See the result' },
} as const;
type PanelName = keyof typeof PANELS;
const ORDERS: readonly (readonly PanelName[])[] = [
  ['print', 'compare', 'review'],
  ['compare', 'review', 'print'],
  ['review', 'print', 'compare'],
];

test('every panel is the same picture, whatever was opened before it', async ({ page }) => {
  const pictures = new Map<string, string>();
  const faults: string[] = [];
  for (const order of ORDERS) {
    const host = await goOn(page, { route: 'topical' }, { kind: 'item', id: pack.items[0]?.id }, 'assessed');
    const { button } = widgetOf(page);
    const look = async (what: string) => {
      await page.mouse.move(0, 0);
      await page.evaluate(() => scrollTo(0, 0));
      const picture = (await host.screenshot({ animations: 'disabled' })).toString('base64');
      if ((pictures.get(what) ?? picture) !== picture)
        faults.push(`${what}, opened as in ${order.join(', ')}`);
      pictures.set(what, pictures.get(what) ?? picture);
    };
    for (const name of order) {
      await button(PANELS[name].open).first().click();
      await expect(host.locator('[aria-busy=true]')).toHaveCount(0);
      await look(name);
      await button(PANELS[name].close).first().click();
    }
    await look('the result in the end');
  }
  expect(faults).toEqual([]);
});
