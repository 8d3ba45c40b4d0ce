import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

type Sentences = Readonly<Record<string, string>>;

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../questions/${name}.json`, import.meta.url), 'utf8'));
const english: Sentences = read('interface/en');

const WIDTH = 360;
/** More than all questions, with pauses and what is asked about the plan. */
const MOST_STEPS = 60;

test.use({ viewport: { width: WIDTH, height: 780 } });
test.describe.configure({ timeout: 120_000 });

/** What a visitor may see or hear in a widget, but the names of publishers in links to sources. */
function saidIn(host: Locator): Promise<string[]> {
  return host.evaluate(element => {
    const root = element.shadowRoot as ShadowRoot;
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('a[target], style')) texts.push(node.textContent ?? '');
    }
    for (const named of root.querySelectorAll('[aria-label]'))
      texts.push(named.getAttribute('aria-label') ?? '');
    return texts.map(text => text.trim()).filter(text => text !== '');
  });
}

/** Sentences of the English interface among some texts, with anything in place of what they are filled with. */
function englishIn(texts: readonly string[], own: Sentences): string[] {
  const patterns = Object.entries(english)
    .filter(([key, text]) => /[a-z]{2}/i.test(text.replace(/\{\w+\}/g, '')) && own[key] !== text)
    .map(([, text]) => {
      const parts = text.split(/\{\w+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('.*')}$`, 's');
    });
  return texts.filter(text => patterns.some(pattern => pattern.test(text)));
}

async function expectInLanguage(page: Page, lang: string, dir: string): Promise<void> {
  const { host } = widgetOf(page);
  const view = host.locator('section').first();
  await expect(view).toHaveAttribute('lang', lang);
  await expect(view).toHaveAttribute('dir', dir);
  expect(await view.evaluate(element => getComputedStyle(element).direction)).toBe(dir);
  expect(englishIn(await saidIn(host), read(`interface/${lang}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
  expect(await cutOffIn(view)).toEqual([]);
}

/** What reaches out of the widget at a side, and would be cut off there. */
function cutOffIn(view: Locator): Promise<string[]> {
  return view.evaluate(element => {
    const card = element.getBoundingClientRect();
    return [...element.querySelectorAll('*')].flatMap(inside => {
      const { left, right, width } = inside.getBoundingClientRect();
      const reaches = width > 1 && (left < card.left - 1 || right > card.right + 1);
      return reaches ? [`${inside.localName}.${inside.className}: ${inside.textContent}`] : [];
    });
  });
}

/** Whether boxes follow each other, and are filled, from the side where the language begins. */
function expectFromStart(boxes: readonly { left: number; right: number }[], dir: string): void {
  const starts = boxes.map(({ left, right }) => (dir === 'rtl' ? -right : left));
  expect(boxes.length).toBeGreaterThan(1);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
}

async function boxesOf(found: Locator): Promise<{ left: number; right: number }[]> {
  return found.evaluateAll(elements =>
    elements.map(element => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    }),
  );
}

/** Moves on with Tab until the button of that name has the focus, and presses it. */
async function pressByKey(page: Page, button: Locator): Promise<void> {
  const isFocused = () =>
    button.evaluate(element => (element.getRootNode() as ShadowRoot).activeElement === element);
  for (let tab = 0; tab < 40 && !(await isFocused()); tab++) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

for (const [lang, dir] of [
  ['es', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  const say = (key: string): string => read(`interface/${lang}`)[key];

  const inside = (page: Page, key: string) => widgetOf(page).button(new RegExp(`^${say(key)}`));

  /** Past how it would be given, to the first question. */
  async function toFirstQuestion(page: Page) {
    await page.goto(`/${lang}.html`);
    const widget = widgetOf(page);
    await widget.unfold();
    await inside(page, 'first.note').click();
    await widget.choose(/./);
    await expect(widget.host.getByText(say('item.ask'), { exact: true })).toBeVisible();
    return widget;
  }

  test(`${lang}: from the first screen to the result by keyboard, in that language throughout`, async ({
    page,
  }) => {
    await page.goto(`/${lang}.html`);
    const { host, button, unfold } = widgetOf(page);
    const heading = host.getByRole('heading', { level: 2 }).first();
    await unfold();
    await expect(inside(page, 'first.soon')).toBeVisible();
    await expectInLanguage(page, lang, dir);
    await pressByKey(page, inside(page, 'first.soon'));
    await expect(host.locator('.asks')).toBeVisible();
    await expectInLanguage(page, lang, dir);
    await pressByKey(page, button(say('five.note')));

    const seen = new Set<string>();
    for (let step = 0; step < MOST_STEPS; step++) {
      await expect(heading).toBeFocused();
      const screen = host.locator('.screen');
      const before = await screen.innerText();
      const has = async (found: Locator) => (await found.count()) > 0;
      const kind = (await has(host.locator('.picks')))
        ? 'plan'
        : (await has(host.locator('.ticks')))
          ? 'claims'
          : (await has(host.getByText(say('sum.title'))))
            ? 'result'
            : (await has(host.getByRole('radio')))
              ? 'question'
              : 'pause';
      if (kind !== 'question' || !seen.has(kind)) await expectInLanguage(page, lang, dir);
      if (kind === 'result') break;
      if (kind === 'question' && seen.has('question') && !seen.has('bars')) {
        seen.add('bars');
        expectFromStart(await boxesOf(host.locator('.parts i')), dir);
        const filled = host.locator('.parts i', { has: page.locator('b:not([style*="--f: 0"])') }).first();
        const [[bar], [fill]] = [await boxesOf(filled), await boxesOf(filled.locator('b'))];
        const side = dir === 'rtl' ? 'right' : 'left';
        expect(fill?.[side]).toBeCloseTo(bar?.[side] ?? Number.NaN, 0);
      }
      seen.add(kind);
      if (kind === 'pause') await pressByKey(page, button(say('pause.goOn')));
      else {
        await page.keyboard.press('Tab');
        if (kind !== 'plan') await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
      }
      await expect.poll(() => screen.innerText()).not.toBe(before);
    }
    expect([...seen].toSorted()).toEqual(['bars', 'claims', 'pause', 'plan', 'question']);

    await expect(host.getByRole('img')).toBeVisible();
    expectFromStart(await boxesOf(host.locator('.range .step')), dir);
    expectFromStart(await boxesOf(host.locator('.range .words li')), dir);
    for (const fold of await host.locator('summary').all()) await fold.click();
    await expectInLanguage(page, lang, dir);
  });

  test(`${lang}: what the result rests on leans the way one reads`, async ({ page }) => {
    const { host, button } = await toFirstQuestion(page);
    await host.getByRole('radio').first().check();
    await button(say('item.next')).click();
    await button(say('step.stopHere')).click();
    const [low] = await boxesOf(host.locator('.range .flag.lo'));
    const [high] = await boxesOf(host.locator('.range .flag.hi'));
    expectFromStart(
      [low, high].flatMap(box => box ?? []),
      dir,
    );
    for (const tag of await boxesOf(host.locator('.range .tag'))) {
      expect(tag.left).toBeGreaterThanOrEqual(0);
      expect(tag.right).toBeLessThanOrEqual(WIDTH);
    }
    const { violations } = await new AxeBuilder({ page: page as never })
      .include('provider-vetting')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.target)])).toEqual([]);
  });

  test(`${lang}: what is taken along is in that language too`, async ({ page }) => {
    const part: Sentences = read(`interface/take-away.${lang}`);
    const inEnglish: Sentences = read('interface/take-away.en');
    const { host, button } = await toFirstQuestion(page);
    await button(say('step.stopHere')).click();
    await button(say('result.print')).click();
    await expect(host.getByRole('heading', { name: part['take.title'] ?? '' })).toBeFocused();
    const left = Object.entries(inEnglish).filter(([key, text]) => part[key] !== text);
    const said = await saidIn(host);
    expect(left.filter(([, text]) => said.includes(text))).toEqual([]);
    await expectInLanguage(page, lang, dir);
  });
}

test('a page that changes its mind about the language is followed', async ({ page }) => {
  await page.goto('/es.html');
  const { host, button, unfold } = widgetOf(page);
  const note = (lang: string) => button(new RegExp(`^${read(`interface/${lang}`)['first.note']}`));
  await unfold();
  await expect(note('es')).toBeVisible();
  await host.evaluate(element => element.setAttribute('lang', 'ar'));
  await note('ar').click();
  await expect(host.locator('.picks')).toBeVisible();
  await expectInLanguage(page, 'ar', 'rtl');
});

test('a page that is put into another language as a whole is followed, wherever the widget stands in it', async ({
  page,
}) => {
  const tag = '<script async src="/dist/provider-vetting.js"></script>';
  await showPage(page, `<main><provider-vetting pack="exosome-therapy"></provider-vetting></main>${tag}`);
  const { button, unfold } = widgetOf(page);
  const note = (lang: string) => button(new RegExp(`^${read(`interface/${lang}`)['first.note']}`));
  await unfold();
  await expect(note('en')).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.lang = 'es';
  });
  await note('es').click();
  await expectInLanguage(page, 'es', 'ltr');
});

test.describe('a pack that is not worded in the page’s language', () => {
  const arabicPage = '<div lang="ar"><provider-vetting pack="prp"></provider-vetting></div>';
  const script = '<script async src="/dist/provider-vetting.js"></script>';

  test.describe('in a browser in English', () => {
    test('is in English, from left to right', async ({ page }) => {
      await showPage(page, arabicPage + script);
      await widgetOf(page).drawn();
      await expect(widgetOf(page).host.locator('section').first()).toHaveAttribute('dir', 'ltr');
      await widgetOf(page).start();
    });
  });

  test.describe('in a browser in Spanish', () => {
    test.use({ locale: 'es-MX' });

    test('is in Spanish', async ({ page }) => {
      await showPage(page, arabicPage + script);
      const { host, button } = widgetOf(page);
      await button(new RegExp(`^${read('interface/es')['first.note']}`)).click();
      await expect(host.locator('.picks')).toBeVisible();
      await expectInLanguage(page, 'es', 'ltr');
    });
  });

  test('and a pack of the page’s own, in English on an Arabic page, keeps its language', async ({ page }) => {
    await showPage(
      page,
      `<div lang="ar"><provider-vetting pack-src="/own-pack.json"></provider-vetting></div>${script}`,
    );
    const { host, button } = widgetOf(page);
    await button(new RegExp(`^${read('interface/ar')['first.note']}`)).click();
    await expect(host.getByText(english['item.ask'] ?? '', { exact: true })).toBeVisible();
    await expect(host.locator('section').first()).toHaveAttribute('lang', 'en');
    await expect(host.locator('section').first()).toHaveAttribute('dir', 'ltr');
  });
});
