import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toLink } from '../../src/exchange/link/link.ts';
import type { Pack } from '../../src/pack/types.ts';
import { door, expect, noteEvents, onward, showPage, test, widgetOf } from './support/widget.ts';

const built = new URL('../../dist/questions/exosome-therapy.en.json', import.meta.url);
const pack: Pack = JSON.parse(readFileSync(built, 'utf8'));
const script = '<script src="/dist/provider-vetting.js"></script>';
const element = `<provider-vetting></provider-vetting>${script}`;

/** To the first question that is asked of a clinic. */
async function toFirstQuestion(page: Page) {
  const widget = widgetOf(page);
  await widget.start();
  return { ...widget, question: widget.host.getByRole('heading', { level: 2 }) };
}

test.describe('someone’s answers in the address', () => {
  const sent = toLink(
    pack,
    {
      ...{ format: 'provider-vetting/response@1', pack: { id: pack.id, version: pack.version } },
      ...{ audience: 'patient', provider: 'Sent Clinic', context: { route: 'topical' }, claims: {} },
      answers: { 'reg-approval-status': { option: 'says-not-approved' } },
    },
    { notes: false },
  );

  test('are taken out of it before anyone decides, and the page’s own route stays as it is', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const routes: string[] = [];
      Object.assign(window, { routes });
      addEventListener('hashchange', () => routes.push(location.hash));
    });
    await showPage(page, `<script>document.title = location.hash || 'no route';</script>${element}`);
    await page.goto(`${page.url()}#/clinics/5?tab=2&provider-vetting=${sent}`);
    await page.reload();
    const { host, button } = widgetOf(page);
    await expect(host.getByRole('heading', { name: "You opened someone's answers" })).toBeVisible();
    await expect(host.getByText('About Sent Clinic')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#/clinics/5?tab=2');
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await button('Use these answers').click();
    await expect(host.getByRole('heading', { name: 'Your answers' })).toBeVisible();
    await button('See the result').click();
    await host.getByText('Who made this and who paid').last().click();
    expect(new URL(page.url()).hash).toBe('#/clinics/5?tab=2');
    expect(await page.evaluate(() => (window as never as { routes: string[] }).routes)).toEqual([]);
    await page.goBack();
    expect(page.url()).not.toContain('provider-vetting=');
  });
});

test('a full storage in mid-walk is said once, and the walk goes on to its result', async ({ page }) => {
  await showPage(page, element);
  const { host, button, question } = await toFirstQuestion(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const refused = host.getByText(/^Your answers are not kept here/);
  await host.getByRole('radio').first().check();
  await expect(refused).toBeVisible();
  const first = await question.innerText();
  await button(onward).click();
  await expect(question).not.toHaveText(first);
  await expect(refused).toHaveCount(0);
  await button('Stop here').click();
  await expect(host.getByText('No warning signs in 1')).toBeVisible();
});

test('a double click, Enter held down, and Enter that ends a word pass one step at most and answer nothing', async ({
  page,
}) => {
  await showPage(page, element);
  const { host, button } = await toFirstQuestion(page);
  await button(onward).dblclick();
  await expect(host.getByText('Question 2 of 5')).toBeVisible();
  await expect(host.getByRole('radio', { checked: true })).toHaveCount(0);
  await host.getByRole('radio').first().focus();
  for (let held = 0; held < 5; held++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(host.getByText('Question 3 of 5')).toBeVisible();
  await host
    .getByRole('radio')
    .first()
    .evaluate(radio => {
      for (const type of ['keydown', 'keyup'])
        radio.dispatchEvent(
          new KeyboardEvent(type, { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
        );
    });
  await button('Stop here').click();
  await expect(host.getByText('Nothing asked yet')).toBeVisible();
});

for (const remember of ['session', 'off']) {
  test(`Back and reload with remember="${remember}": one widget, no answer that is not kept`, async ({
    page,
  }) => {
    await showPage(page, `<provider-vetting remember="${remember}"></provider-vetting>${script}`);
    const { host, button, start, question } = await toFirstQuestion(page);
    const asked = await question.innerText();
    await host.getByRole('radio').nth(1).check();
    await page.goto('/nojs.html');
    await page.goBack();
    const leaveAndComeBack = async () => {
      await page.goBack();
      await page.goForward();
    };
    for (const again of [() => page.reload(), leaveAndComeBack, () => Promise.resolve()]) {
      expect(await page.locator('provider-vetting').count()).toBe(1);
      if (remember === 'session') {
        await button('Go on where you left off').click();
        await expect(question).toHaveText(asked);
        await expect(host.getByRole('radio').nth(1)).toBeChecked();
      } else {
        await start();
        await expect(host.getByRole('radio').first()).toBeVisible();
        await expect(host.getByRole('radio', { checked: true })).toHaveCount(0);
      }
      await again();
    }
  });
}

for (const [audience, file] of [
  ['patient', 'take-away'],
  ['staff', 'staff'],
] as const) {
  test(`when ${file} breaks, the page keeps what it had and is told a code, and nobody is told an answer`, async ({
    page,
  }) => {
    const canary = 'canary-7319';
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    const events = await noteEvents(page);
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['error', 'unhandledrejection']) addEventListener(type, () => heard.push(type));
    });
    await page.route(`**/provider-vetting.${file}.*.js`, route =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export const styles = ''; export function View() {
          throw new Error(sessionStorage.getItem('provider-vetting:exosome-therapy') + '${canary}'); }`,
      }),
    );
    const inside = '<p>Printed questions</p>';
    await showPage(page, `<provider-vetting audience="${audience}">${inside}</provider-vetting>${script}`);
    const { host, button } = widgetOf(page);
    if (audience === 'patient') {
      await toFirstQuestion(page);
      await host.getByRole('radio').first().check();
      await host.getByText('Add a note').click();
      await host.locator('textarea').fill(canary);
      await button('Stop here').click();
      await button('Take one page along').click();
    } else await button(door).click();
    await expect(page.getByText('Printed questions')).toBeVisible();
    // Nothing is lost: the ways in stand there again, to go on or to try once more.
    await expect(button('Go on where you left off').or(button(door)).first()).toBeVisible();
    const told = await events();
    const fault = { code: 'app-crash', message: 'the app stopped' };
    expect(told.at(-1)).toEqual({ type: 'vetting-error', detail: fault });
    expect(told.filter(({ type }) => type === 'vetting-error')).toHaveLength(1);
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
    const option = pack.items[0]?.options[0];
    for (const telling of [canary, option?.label.patient, option?.id, pack.items[0]?.id]) {
      expect(JSON.stringify([told, said])).not.toContain(telling);
    }
  });
}

test('two languages on one page, and a page that names none', async ({ page }) => {
  await page.goto('/two.html');
  await widgetOf(page, 0).unfold();
  await expect(widgetOf(page, 0).button(door)).toBeVisible();
  const views = page.locator('provider-vetting section:first-of-type');
  await expect(views.nth(0)).toHaveAttribute('lang', 'en');
  await expect(views.nth(1)).toHaveAttribute('lang', 'ar');
  await expect(views.nth(1)).toHaveAttribute('dir', 'rtl');
  for (const place of [0, 1]) {
    await page.locator('provider-vetting').nth(place).locator('button.door').nth(2).click();
    await expect(page.locator('provider-vetting').nth(place).locator('.picks')).toBeVisible();
  }
  await showPage(page, element);
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  await widgetOf(page).start();
  await expect(views.first()).toHaveAttribute('lang', 'en');
});

test('on a phone that is four times slower nothing moves by itself, from the page’s start to the result', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
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
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/article.html');
  await page.locator('provider-vetting').scrollIntoViewIfNeeded();
  const { host, button } = await toFirstQuestion(page);
  await host.getByRole('radio').first().check();
  await button('Stop here').click();
  await expect(host.getByText('How this adds up')).toBeVisible();
  expect(await page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual([]);
});

for (const audience of ['patient', 'staff', 'provider-page']) {
  test(`${audience}: whatever is pressed in whatever order, there is a screen with a heading and no fault`, async ({
    page,
  }) => {
    // 250 presses, each drawn: on a machine with other work that is more than a minute.
    test.setTimeout(180_000);
    const events = await noteEvents(page);
    await showPage(
      page,
      `<provider-vetting audience="${audience}" disclosure-src="/disclosure.json" load="eager"></provider-vetting>${script}`,
    );
    await widgetOf(page).button(door).click();
    await expect(widgetOf(page).host.getByRole('heading', { level: 2 })).toBeVisible();
    const screens = await page.evaluate(async () => {
      // Paper, files and drafts are for people.
      Object.assign(window, { print() {} });
      HTMLAnchorElement.prototype.click = () => {};
      HTMLInputElement.prototype.showPicker = () => {};
      const root = document.querySelector('provider-vetting')?.shadowRoot as ShadowRoot;
      let state = 7;
      const chance = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
      };
      const headings = new Set<string>();
      for (let press = 0; press < 250; press++) {
        const controls = [...root.querySelectorAll<HTMLElement>('section button, section input, summary')];
        // What begins anew would lead back to the same few screens again and again.
        const usable = controls.filter(one => !/leave this page|[Ee]rase/.test(one.textContent ?? ''));
        // Buttons before the many folds and boxes, so that one gets around.
        const buttons = usable.filter(one => one.localName === 'button');
        const drawn = chance() < 0.6 && buttons.length > 0 ? buttons : usable;
        drawn[Math.floor(chance() * drawn.length)]?.click();
        do await new Promise(resolve => setTimeout(resolve));
        while (root.querySelector('[aria-busy=true]'));
        headings.add(root.querySelector('h2')?.textContent ?? 'no heading');
      }
      return [...headings];
    });
    expect(screens).not.toContain('no heading');
    expect(screens.length).toBeGreaterThan(audience === 'patient' ? 10 : 1);
    expect((await events()).filter(({ type }) => type === 'vetting-error')).toEqual([]);
  });
}
