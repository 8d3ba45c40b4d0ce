import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { door, expect, test, widgetOf } from './support/widget.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 900 } });

/** Opens the self-audit of the demo page. */
async function open(page: Page): Promise<Locator> {
  await page.goto('/staff.html#pack=exosome-therapy&provider=Example+Clinic');
  const { host, button, unfold } = widgetOf(page);
  await unfold();
  await button(door).or(button('Go on where you left off')).click();
  await expect(host.getByRole('heading', { level: 2, name: 'Self-audit list' })).toBeVisible();
  return host;
}

const go = (host: Locator, view: string) => host.getByRole('button', { name: view, exact: true }).click();
const shown = (host: Locator) => host.locator('select[data-column="shown"]');
const response = (page: Page) =>
  page.evaluate(
    () => (document.querySelector('provider-vetting') as never as { response: { answers: object } }).response,
  );

async function keep(host: Locator) {
  await go(host, 'Files');
  await host.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(host.getByText('Kept on this device. Each change is saved by itself.')).toBeVisible();
  await go(host, 'List');
}

test('a full audit by keyboard, closed and opened again', async ({ page, context }) => {
  const host = await open(page);
  await keep(host);
  const count = await shown(host).count();
  expect(count).toBeGreaterThan(25);
  await shown(host).first().focus();
  // One key for the answer, one for the next row; a follow-up that opens is met on the way.
  let row = 0;
  while (row < (await shown(host).count())) {
    await page.keyboard.press('ArrowDown');
    if (row % 2 === 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    row++;
  }
  await expect(host.getByText(/^(\d+) of \1 questions answered\./)).toBeVisible();
  const gaps = await host.getByText(/^\d+ of \d+ questions answered\./).textContent();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Folder 4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ask the supplier');
  await page.keyboard.press('Tab');
  await page.keyboard.type('R. Osei');
  await page.close();

  const again = await context.newPage();
  const reopened = await open(again);
  await expect(reopened.getByText(gaps ?? '')).toBeVisible();
  const last = reopened.getByRole('row').last();
  await expect(last.getByLabel(/^Evidence/)).toHaveValue('Folder 4');
  await expect(last.getByLabel(/^Next action/)).toHaveValue('Ask the supplier');
  await expect(last.getByLabel(/^Owner/)).toHaveValue('R. Osei');
});

test('two tabs write at once: nothing is lost, and each shows what the other wrote', async ({
  page,
  context,
}) => {
  const here = await open(page);
  await keep(here);
  const other = await context.newPage();
  const there = await open(other);
  await Promise.all([
    here
      .getByLabel(/^Evidence/)
      .nth(0)
      .pressSequentially('written here'),
    there
      .getByLabel(/^Evidence/)
      .nth(1)
      .pressSequentially('written there'),
    shown(here).nth(2).selectOption({ index: 1 }),
    shown(there).nth(3).selectOption({ index: 2 }),
  ]);
  for (const host of [here, there]) {
    await expect(host.getByLabel(/^Evidence/).nth(0)).toHaveValue('written here');
    await expect(host.getByLabel(/^Evidence/).nth(1)).toHaveValue('written there');
    await expect(shown(host).nth(2)).toHaveValue('0');
    await expect(shown(host).nth(3)).toHaveValue('1');
  }
  // In one and the same place the later one stands, in both tabs, and the one who writes keeps the focus.
  await here
    .getByLabel(/^Owner/)
    .first()
    .fill('M. Diaz');
  await expect(there.getByLabel(/^Owner/).first()).toHaveValue('M. Diaz');
  await there
    .getByLabel(/^Owner/)
    .first()
    .fill('R. Osei');
  await expect(here.getByLabel(/^Owner/).first()).toHaveValue('R. Osei');
  await expect(here.getByText('Another tab changed this list. You see both now.')).toBeVisible();
  await here
    .getByLabel(/^Next action/)
    .first()
    .focus();
  await there
    .getByLabel(/^Evidence/)
    .nth(2)
    .fill('more');
  await expect(here.getByLabel(/^Evidence/).nth(2)).toHaveValue('more');
  await expect(here.getByLabel(/^Next action/).first()).toBeFocused();
  expect(await response(page)).toEqual(await response(other));
});

test('a file of an older version names what it dropped, and a huge one is refused', async ({ page }) => {
  const host = await open(page);
  await shown(host).first().selectOption({ index: 1 });
  await go(host, 'Files');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    host.getByRole('button', { name: 'Save the list (JSON)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^audit-example-clinic-\d{4}-\d\d-\d\d\.json$/);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  saved.pack.version = '0.1.0';
  saved.answers['gone-since'] = { option: 'yes' };
  const choose = (buffer: Buffer) =>
    host
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer });
  await choose(Buffer.from(JSON.stringify(saved)));
  await expect(host.getByText('answers.gone-since')).toBeVisible();
  await host.getByRole('button', { name: 'Put it in place of mine' }).click();
  await expect(host.getByText('The file is now in place of your list.')).toBeVisible();
  await choose(Buffer.alloc(20_000_000, 'a'));
  await expect(host.getByText(/too large to be a list/)).toBeVisible();
  expect(Object.keys((await response(page)).answers)).toHaveLength(1);
});

test('a second audit months later is held against the first', async ({ page, context }) => {
  await page.clock.setFixedTime(new Date('2026-08-01T10:00:00Z'));
  const host = await open(page);
  await keep(host);
  await shown(host).nth(0).selectOption({ index: 3 });
  await shown(host).nth(1).selectOption({ index: 1 });
  await go(host, 'Compare');
  await host.getByRole('button', { name: 'Mark this as today’s audit' }).click();
  await expect(host.getByText('Marked for 1 August 2026.')).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
  const now = await open(later);
  await shown(now).nth(0).selectOption({ index: 1 });
  await shown(now).nth(1).selectOption({ index: 4 });
  await go(now, 'Compare');
  await expect(now.getByRole('heading', { name: 'Closed gaps: 1' })).toBeVisible();
  await expect(now.getByRole('heading', { name: 'New gaps: 1' })).toBeVisible();
  await expect(now.getByText('The questions, the rules and your plan are the same.')).toBeVisible();
  await expect(
    now
      .getByRole('listitem')
      .filter({ hasText: '1 August 2026' })
      .getByText(/^1 gap\./),
  ).toBeVisible();
});

test('no screen has a fault that axe can find, in light or dark, and none is too wide for a small phone', async ({
  page,
}) => {
  const host = await open(page);
  for (const [row, option] of [3, 2, 3, 1, 2].entries())
    await shown(host).nth(row).selectOption({ index: option });
  await host
    .getByLabel(/^Owner/)
    .first()
    .fill('R. Osei');
  await host.getByLabel(/^Due/).first().fill('2020-01-01');
  await host.locator('select[data-column="claim"]').first().selectOption({ index: 1 });
  await go(host, 'Compare');
  await host.getByRole('button', { name: 'Mark this as today’s audit' }).click();
  for (const view of ['List', 'Gaps and plan', 'Compare', 'Publish', 'Files']) {
    await go(host, view);
    await expect(host.getByRole('heading', { level: 2 })).toBeFocused();
    expect(await axeFaults(page), view).toEqual([]);
  }
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 700 });
    for (const view of ['List', 'Gaps and plan', 'Compare', 'Publish', 'Files']) {
      await go(host, view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBe(0);
    }
  }
});
