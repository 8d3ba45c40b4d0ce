import type { Page } from '@playwright/test';
import { test } from '@playwright/test';
import { door, expect, noteEvents, onward, showPage, widgetOf } from './support/widget.ts';
import { take, used } from './support/young.ts';

/*
 * Browsers that lack something, by age or because a page took it away: the walk works to its result, or what the page
 * put inside the element is there. Nobody waits for ever, and no error reaches the page.
 */

const own = 'Printed questions';
const markup = (more = '') =>
  `<provider-vetting ${more}><p>${own}</p></provider-vetting><script src="/dist/provider-vetting.js"></script>`;

/** Goes to the result as far as there is a walk. `true` once the result is seen. */
async function reaches(page: Page): Promise<'result' | 'own words'> {
  const { host, button } = widgetOf(page);
  const stays = page.getByText(own);
  const ends = async (next: ReturnType<typeof button>) => {
    await expect(next.or(stays).filter({ visible: true }).first()).toBeVisible();
    return stays.isVisible();
  };
  if (await ends(button(door))) return 'own words';
  await button(door).click();
  if (await ends(host.locator('.picks').getByRole('button').first())) return 'own words';
  await host.locator('.picks').getByRole('button').first().click();
  for (let step = 0; step < 2; step++) {
    if (await ends(host.getByRole('radio').first())) return 'own words';
    await host.getByRole('radio').first().check();
    if (await ends(button(onward).first())) return 'own words';
    await button(onward).first().click();
    await expect(host.getByRole('radio').first().and(host.locator(':checked'))).toHaveCount(0);
  }
  await button('Stop here').click();
  return (await ends(button('Go on asking'))) ? 'own words' : 'result';
}

async function expectWorksOrStays(page: Page, more = ''): Promise<string> {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.stack ?? error.message));
  const events = await noteEvents(page);
  await showPage(page, markup(more));
  const end = await reaches(page);
  expect(errors).toEqual([]);
  const told = (await events()).filter(({ type }) => type === 'vetting-error');
  const isDrawn = (await widgetOf(page).button(door).count()) > 0;
  expect(told.length > 0, 'the page is told').toBe(end === 'own words' && isDrawn);
  return end;
}

test('what is taken away here is what our files use', () => {
  expect(used).toEqual(expect.arrayContaining(['Array.prototype.toReversed', 'Array.prototype.at']));
});

for (const path of used) {
  const tag = /toReversed|AbortController|matchMedia/.test(path) ? ['@firefox'] : [];
  const title = `a browser without ${path}: the result is reached, or the page’s own words stay`;
  test(title, { tag }, async ({ page }) => {
    await take(page, path);
    await expectWorksOrStays(page);
  });
}

test('matchMedia that knows no events, as of old Safari: the result is reached', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['addEventListener', 'removeEventListener'])
      Object.defineProperty(MediaQueryList.prototype, name, { value: undefined });
  });
  expect(await expectWorksOrStays(page)).toBe('result');
});

for (const audience of ['patient', 'provider-page', 'staff'])
  test(`a page that closes every shadow root: ${audience} works @firefox`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.stack ?? error.message));
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, { ...init, mode: 'closed' });
        // For the test alone: what the page has closed cannot be looked into.
        Object.assign(window, { root });
        return root;
      };
    });
    await showPage(page, markup(`audience="${audience}"`));
    const press = (words: string) =>
      page.evaluate(source => {
        const { root } = window as never as { root?: ShadowRoot };
        const all = [...(root?.querySelectorAll('button') ?? [])];
        const found = all.find(one => new RegExp(source).test(one.textContent ?? ''));
        found?.click();
        return found !== undefined;
      }, words);
    const text = () =>
      page.evaluate(() => (window as never as { root?: ShadowRoot }).root?.textContent ?? '');
    await expect.poll(() => press(door.source)).toBe(true);
    if (audience === 'patient') {
      await expect
        .poll(() =>
          page.evaluate(() => {
            const { root } = window as never as { root: ShadowRoot };
            root.querySelector<HTMLElement>('.picks button')?.click();
            const radio = root.querySelector<HTMLElement>('input[type=radio]');
            radio?.click();
            return radio !== null;
          }),
        )
        .toBe(true);
      await expect.poll(() => press('^Stop here')).toBe(true);
      await expect.poll(text).toMatch(/warning signs|second opinion|product alone/);
    } else {
      await expect.poll(text).toMatch(audience === 'staff' ? /Self-audit list/ : /what the clinic says/i);
    }
    await expect(page.getByText(own)).toBeHidden();
    expect(errors).toEqual([]);
  });

/** Which of these the page ends with, and whether it is told. */
const SPOILT: Readonly<Record<string, readonly [markup: string, end: 'own words' | 'door']>> = {
  'style sheets that cannot be made': [
    `<script>window.CSSStyleSheet = function () { throw new TypeError('no'); }</script>${markup()}`,
    'own words',
  ],
  'style sheets that cannot be worn': [
    `<script>Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], set() { throw new TypeError('no'); } })</script>${markup()}`,
    'own words',
  ],
  'an observer that throws': [
    `<script>window.IntersectionObserver = function () { throw new TypeError('no'); }</script>${markup()}`,
    'door',
  ],
  'measures that throw': [
    `<script>Element.prototype.getBoundingClientRect = () => { throw new TypeError('no'); }</script>${markup()}`,
    'own words',
  ],
  'a root that the page’s markup closed': [
    markup().replace('<p>', '<template shadowrootmode="closed"><b>Theirs</b></template><p>'),
    'door',
  ],
  'a root that a script of the page closed': [
    markup().replace(
      '<script',
      `<script>document.querySelector('provider-vetting').attachShadow({ mode: 'closed' }).append(document.createElement('slot'))</script><script`,
    ),
    'own words',
  ],
  'elements that cannot be defined': [
    `<script>customElements.define = () => { throw new TypeError('no'); }</script>${markup()}`,
    'own words',
  ],
};

test('whatever a page has spoilt, no error reaches it, and something stands there @firefox', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.stack ?? error.message));
  for (const [name, [body, end]] of Object.entries(SPOILT)) {
    await showPage(page, body);
    await page.waitForLoadState('load');
    // A root that is closed cannot be looked into: what is drawn takes its place.
    if (end === 'own words') await expect(page.getByText(own), name).toBeVisible();
    else {
      await expect(page.getByText(own), name).toBeHidden();
      await expect
        .poll(() => page.locator('provider-vetting').evaluate(one => (one as HTMLElement).offsetHeight), name)
        .toBeGreaterThan(200);
    }
  }
  expect(errors).toEqual([]);
});
