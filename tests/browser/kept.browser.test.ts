import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { builtPack, openMore } from './support/kept-walk.ts';
import { door, showPage, widgetOf, workedOut } from './support/widget.ts';

/** A question that another page of the same tab answers meanwhile. */
const LATER = builtPack('exosome-therapy.en').items.at(-1)?.id ?? '';
const SCRIPT = '<script src="/dist/provider-vetting.js"></script>';
const clinic = (name: string, more = '') =>
  `<provider-vetting provider="${name}" ${more}></provider-vetting>`;

/** A page about a clinic, of its own address on the same site. */
async function openClinic(page: Page, name: string, more = '') {
  await showPage(page, clinic(name, more) + SCRIPT);
  await widgetOf(page).drawn();
  return widgetOf(page);
}

/** Starts, and answers the first question. */
async function answerOne(page: Page) {
  const widget = widgetOf(page);
  await widget.start();
  await widget.host.getByRole('radio').first().check();
  await workedOut(page);
}

const keysOf = (page: Page) =>
  page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)].toSorted());
const goOn = (page: Page) => widgetOf(page).button('Go on where you left off');
const goOnWithThose = (page: Page) => widgetOf(page).button('Go on with those answers');
const providerOf = (page: Page) =>
  page.evaluate(() =>
    Object.keys(sessionStorage).map(key => JSON.parse(sessionStorage.getItem(key) ?? '').response.provider),
  );

test.describe('answers about one clinic on the page of another', () => {
  test('are said to be about that one, and gone on with as such', async ({ page }) => {
    await openClinic(page, 'Aurora Skin');
    await answerOne(page);
    const { host, button } = await openClinic(page, 'Borealis Clinic');
    await expect(button(door)).toBeVisible();
    await expect(host.getByText('These are about \u2068Aurora Skin\u2069.')).toBeVisible();
    await expect(goOn(page)).toHaveCount(0);
    await goOnWithThose(page).click();
    await expect(host.getByRole('radio').first()).toBeChecked();
    expect(await providerOf(page)).toEqual(['Aurora Skin']);
  });

  test('lose nothing when that one is started, and each page finds its own', async ({ page }) => {
    await openClinic(page, 'Aurora Skin');
    await answerOne(page);
    await openClinic(page, 'Borealis Clinic');
    await answerOne(page);
    expect((await providerOf(page)).toSorted()).toEqual(['Aurora Skin', 'Borealis Clinic']);
    for (const name of ['Aurora Skin', 'Borealis Clinic']) {
      await openClinic(page, name);
      await goOn(page).click();
      await expect(widgetOf(page).host.getByRole('radio').first()).toBeChecked();
    }
    // An article about no clinic is neither.
    await showPage(page, `<provider-vetting></provider-vetting>${SCRIPT}`);
    await expect(widgetOf(page).button(door)).toBeVisible();
    await expect(widgetOf(page).host.getByText('These are about \u2068Borealis Clinic\u2069.')).toBeVisible();
  });

  test('do not start in a second widget of the same page', async ({ page }) => {
    await showPage(page, clinic('Aurora Skin') + clinic('Borealis Clinic') + SCRIPT);
    const [first, second] = [widgetOf(page, 0), widgetOf(page, 1)];
    await first.start();
    await first.host.getByRole('radio').first().check();
    await second.start();
    await expect(second.host.getByRole('radio').first()).not.toBeChecked();
  });

  test('are left when the page turns to another clinic, and are there when it turns back', async ({
    page,
  }) => {
    const { host, button } = await openClinic(page, 'Aurora Skin');
    await answerOne(page);
    await host.evaluate(one => one.setAttribute('provider', 'Borealis Clinic'));
    await expect(button(door)).toBeVisible();
    await expect(host.getByText('These are about \u2068Aurora Skin\u2069.')).toBeVisible();
    await host.evaluate(one => one.setAttribute('provider', 'Aurora Skin'));
    await goOn(page).click();
    await expect(host.getByRole('radio').first()).toBeChecked();
  });

  test('stay open when a framework sets the same name once more', async ({ page }) => {
    const { host } = await openClinic(page, 'Aurora Skin');
    await answerOne(page);
    for (const name of ['provider', 'pack', 'audience', 'remember'])
      await host.evaluate((one, attribute) => {
        const value = one.getAttribute(attribute);
        if (value !== null) one.setAttribute(attribute, value);
      }, name);
    await host.evaluate(one => one.setAttribute('provider', '\n  Aurora\u00a0 Skin '));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(host.getByRole('radio').first()).toBeChecked();
  });

  test('are not those of another audience', async ({ page }) => {
    await openClinic(page, 'Aurora Skin');
    await answerOne(page);
    const { host } = await openClinic(page, 'Aurora Skin', 'audience="provider-page"');
    await expect(host.getByText(/You gave answers before/)).toHaveCount(0);
    await expect(goOn(page)).toHaveCount(0);
  });
});

test.describe('two widgets about the same clinic', () => {
  const both = clinic('Aurora Skin') + clinic('Aurora Skin') + SCRIPT;
  const answersOf = (page: Page) =>
    page.evaluate(() => {
      const [key = ''] = Object.keys(sessionStorage);
      return Object.keys(JSON.parse(sessionStorage.getItem(key) ?? '').response.answers);
    });

  test('on one page have one set of answers, each on its own screen @firefox', async ({ page }) => {
    await showPage(page, both);
    const [one, other] = [widgetOf(page, 0), widgetOf(page, 1)];
    await one.start();
    await other.start();
    await one.host.getByRole('radio').first().check();
    await expect(other.host.getByRole('radio').first()).toBeChecked();
    await other.button(/^Next/).click();
    await expect(other.host.getByRole('radio').first()).not.toBeChecked();
    await other.host.getByRole('radio').nth(1).check();
    await expect(one.host.getByRole('radio').first()).toBeChecked();
    await one.host.getByRole('radio').nth(1).check();
    await expect.poll(() => answersOf(page)).toHaveLength(2);
    await page.reload();
    await goOn(page).first().click();
    await one.button('Stop here').click();
    await expect(one.host.getByText(/ in 2/).first()).toBeVisible();
  });

  test('are both empty once one begins again or erases, and neither writes anything back', async ({
    page,
  }) => {
    await showPage(page, both);
    const [one, other] = [widgetOf(page, 0), widgetOf(page, 1)];
    await one.start();
    await one.host.getByRole('radio').first().check();
    await other.start();
    await one.host.evaluate(element => (element as never as { restart(): void }).restart());
    await expect(one.button(door)).toBeVisible();
    await expect(other.button(door)).toBeVisible();
    expect(await keysOf(page)).toEqual([]);
  });

  test('in two tabs, kept for 30 days in both: a third has the answers of both', async ({ context }) => {
    const tabs = [await context.newPage(), await context.newPage()];
    for (const [place, page] of tabs.entries()) {
      await openClinic(page, 'Aurora Skin');
      await widgetOf(page).start();
      const { host, button } = widgetOf(page);
      if (place === 1) {
        const title = (await host.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
        await button(/^Not sure|^Next|^Skip/)
          .first()
          .click();
        await expect(host.getByRole('heading', { level: 2 }).first()).not.toHaveText(title);
      }
      await host.getByRole('radio').first().check();
    }
    for (const page of tabs) {
      const { host, button } = widgetOf(page);
      await button('Stop here').click();
      await button(/^(Take one page along|Print this for a second opinion)$/).click();
      await host.getByText('Keep on this device for 30 days').click();
      await button('Keep them for 30 days').or(button('Keep them as they are now')).click();
      await expect(host.getByText(/^Kept on this device until/)).toBeVisible();
    }
    const third = await context.newPage();
    await openClinic(third, 'Aurora Skin');
    await goOn(third).click();
    expect(await answersOf(third)).toHaveLength(2);
  });
});

test('what version 1.0.0 kept under one name goes to the clinic that it names', async ({ page }) => {
  await openClinic(page, 'Borealis Clinic');
  await answerOne(page);
  await page.evaluate(() => {
    const [key = ''] = Object.keys(sessionStorage);
    const walk = JSON.parse(sessionStorage.getItem(key) ?? '');
    sessionStorage.clear();
    walk.response.provider = 'Aurora Skin';
    sessionStorage.setItem('provider-vetting:exosome-therapy', JSON.stringify(walk));
  });
  await openClinic(page, 'Borealis Clinic');
  await expect(goOn(page)).toHaveCount(0);
  await openClinic(page, 'Aurora Skin');
  await expect(goOn(page)).toBeVisible();
});

test.describe('erasing', () => {
  /** The panel with “Erase everything”, from wherever the walk is. */
  async function eraseEverything(page: Page) {
    const { host, button } = widgetOf(page);
    await page.evaluate(() => {
      const key = 'provider-vetting:exosome-therapy';
      const walk = JSON.parse(sessionStorage.getItem(key) ?? '');
      sessionStorage.setItem(key, JSON.stringify({ ...walk, place: 'assessed' }));
    });
    await page.reload();
    await goOn(page).click();
    await button(/^(Take one page along|Print this for a second opinion)$/).click();
    await openMore(host);
    await button('Erase everything').click();
    await expect(host.getByText('Erased.', { exact: true })).toBeVisible();
  }

  async function twoTabs(context: BrowserContext) {
    const [away, here] = [await context.newPage(), await context.newPage()];
    for (const page of [away, here]) {
      await page.goto('/twice.html');
      await answerOne(page);
    }
    return { away, here };
  }

  test('in one tab reaches a tab that was on another page, when it comes back', async ({ context }) => {
    const { away, here } = await twoTabs(context);
    await away.goto('/README.md').catch(() => {});
    await away.goto('about:blank');
    await eraseEverything(here);
    await away.goto('/twice.html');
    await expect(widgetOf(away).button(door)).toBeVisible();
    expect(await away.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  test('can be undone for ten seconds, in every tab', async ({ context }) => {
    const { away, here } = await twoTabs(context);
    await here.clock.install();
    await eraseEverything(here);
    await expect(widgetOf(away).button(door)).toBeVisible();
    await here.clock.runFor(9_000);
    await widgetOf(here).button('Undo').click();
    await expect(widgetOf(here).button(door)).toHaveCount(0);
    await expect(widgetOf(away).host.getByRole('radio').first()).toBeChecked();
    expect(await keysOf(here)).toEqual(['provider-vetting:exosome-therapy']);
  });

  test('is final after that', async ({ page }) => {
    await page.goto('/twice.html');
    await answerOne(page);
    await page.clock.install();
    await eraseEverything(page);
    await page.mouse.click(5, 5);
    await page.clock.runFor(10_000);
    await expect(widgetOf(page).button('Undo')).toHaveCount(0);
    await expect(widgetOf(page).host.getByText('Erased.', { exact: true })).toBeVisible();
  });

  test('by a visitor leaves what the clinic’s staff keep, in every storage', async ({ page }) => {
    await showPage(page, clinic('Aurora Skin', 'audience="staff"') + SCRIPT);
    const { host, button } = widgetOf(page);
    await button(door).click();
    await host
      .getByLabel(/^Evidence/)
      .first()
      .fill('Folder 4');
    await button('Files').click();
    await button('Keep it on this device').click();
    await page.goto('/twice.html');
    await answerOne(page);
    const before = (await keysOf(page)).filter(key => /audit|staff/.test(key));
    expect(before.length).toBe(3);
    await eraseEverything(page);
    expect((await keysOf(page)).filter(key => /audit|staff/.test(key))).toEqual(before);
    await showPage(page, clinic('Aurora Skin', 'audience="staff"') + SCRIPT);
    await goOn(page).click();
    await expect(
      widgetOf(page)
        .host.getByLabel(/^Evidence/)
        .first(),
    ).toHaveValue('Folder 4');
  });
});

test.describe('a page that the browser kept whole, and shows again', () => {
  /** As browsers tell a page that comes back as it was. */
  const comeBack = (page: Page) =>
    page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  test('stays as it is where nothing happened', async ({ page }) => {
    await page.goto('/twice.html');
    await answerOne(page);
    await widgetOf(page).host.getByRole('radio').nth(1).focus();
    await comeBack(page);
    await expect(widgetOf(page).host.getByRole('radio').nth(1)).toBeFocused();
  });

  test('goes on with what a later page answered, and never writes over it', async ({ page }) => {
    await page.goto('/twice.html');
    await answerOne(page);
    await page.evaluate(id => {
      const key = 'provider-vetting:exosome-therapy';
      const walk = JSON.parse(sessionStorage.getItem(key) ?? '');
      walk.response.answers = { [id]: { option: 'no-answer' } };
      sessionStorage.setItem(key, JSON.stringify(walk));
    }, LATER);
    await comeBack(page);
    await expect(widgetOf(page).host.getByRole('radio').first()).toBeVisible();
    await widgetOf(page).host.getByRole('radio').nth(1).check();
    await workedOut(page);
    const answers = await page.evaluate(
      () => JSON.parse(sessionStorage.getItem('provider-vetting:exosome-therapy') ?? '').response.answers,
    );
    expect(answers[LATER]).toEqual({ option: 'no-answer' });
    expect(Object.keys(answers).length).toBeGreaterThan(0);
  });

  test('is empty where everything was erased, and writes nothing back', async ({ page }) => {
    await page.goto('/twice.html');
    await answerOne(page);
    await page.evaluate(() => sessionStorage.clear());
    await comeBack(page);
    await expect(widgetOf(page).button(door)).toBeVisible();
    expect(await keysOf(page)).toEqual([]);
  });

  test('is empty where another tab erased everything, also where nothing is kept', async ({ page }) => {
    for (const remember of ['session', 'off']) {
      await openClinic(page, 'Aurora Skin', `remember="${remember}"`);
      await answerOne(page);
      await page.evaluate(() => localStorage.setItem('provider-vetting:erased:', `${Date.now()}-x`));
      await comeBack(page);
      await expect(widgetOf(page).button(door)).toBeVisible();
      expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
      await page.evaluate(() => localStorage.clear());
    }
  });
});

test.describe('remember="off"', () => {
  test('set later, takes what was kept away, and the walk goes on', async ({ page }) => {
    const { host } = await openClinic(page, 'Aurora Skin');
    await answerOne(page);
    await host.evaluate(one => one.setAttribute('remember', 'off'));
    expect(await keysOf(page)).toEqual([]);
    await expect(host.getByRole('radio').first()).toBeChecked();
    await host.getByRole('radio').nth(1).check();
    await workedOut(page);
    expect(await keysOf(page)).toEqual([]);
    await host.evaluate(one => one.removeAttribute('remember'));
    await expect.poll(() => keysOf(page)).toHaveLength(1);
  });

  test('set before anything is started, takes away what an earlier page kept', async ({ page }) => {
    await openClinic(page, 'Aurora Skin');
    await answerOne(page);
    await page.reload();
    await expect(goOn(page)).toBeVisible();
    await widgetOf(page).host.evaluate(one => one.setAttribute('remember', 'off'));
    await expect(widgetOf(page).button(door)).toBeVisible();
    expect(await keysOf(page)).toEqual([]);
  });
});

test('restart() of a page’s own questions erases those, and no others', async ({ page }) => {
  await page.goto('/twice.html');
  await answerOne(page);
  const pack = await (await page.request.get('/dist/questions/prp.en.json')).json();
  await page.route('**/own.json', route => route.fulfill({ json: { ...pack, id: 'own-questions' } }));
  await showPage(page, `<provider-vetting pack-src="/own.json"></provider-vetting>${SCRIPT}`);
  await answerOne(page);
  expect(await keysOf(page)).toEqual(['provider-vetting:exosome-therapy', 'provider-vetting:own-questions']);
  await page.reload();
  await expect(goOn(page)).toBeVisible();
  await widgetOf(page).host.evaluate(one => (one as never as { restart(): void }).restart());
  await expect(widgetOf(page).button(door)).toBeVisible();
  expect(await keysOf(page)).toEqual(['provider-vetting:exosome-therapy']);
});
