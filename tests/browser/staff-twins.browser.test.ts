import type { Page } from '@playwright/test';
import { door, expect, showPage, test, widgetOf } from './support/widget.ts';

/*
 * Two self-audits on one page, opened before either is written in: what is typed in one is neither lost to the other nor,
 * where they are about two clinics, shown in it.
 */

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 900 } });

const script = '<script src="/dist/provider-vetting.js"></script>';
const staff = (name: string) => `<provider-vetting audience="staff" provider="${name}"></provider-vetting>`;

/** What can be written, each in a view of its own, and what it says. */
const DEEDS = {
  evidence: async (page: Page, place: number) => {
    const { host, button } = widgetOf(page, place);
    await button('List').click();
    const cell = host.getByLabel(/^Evidence/).first();
    await cell.fill('Folder 4');
    await cell.blur();
  },
  reply: async (page: Page, place: number) => {
    const { host, button } = widgetOf(page, place);
    // Words of one's own are asked for beside what is answered.
    await button('List').click();
    await host.locator('select[data-column="shown"]').first().selectOption({ index: 1 });
    await button('Publish').click();
    await host
      .getByRole('button', { name: /^Add your own words/ })
      .first()
      .click();
    const cell = host.locator('textarea').first();
    await cell.fill('Ask at the desk');
    await cell.blur();
  },
  day: async (page: Page, place: number) => {
    const { button } = widgetOf(page, place);
    await button('Compare').click();
    await button('Mark this as today’s audit').click();
  },
} as const;

/** All that the tab holds of self-audits, key by key. */
const held = (page: Page) =>
  page.evaluate(() =>
    Object.keys(sessionStorage)
      .filter(key => key.includes('audit-here'))
      .map(key => sessionStorage.getItem(key) ?? ''),
  );
const MARKS = { evidence: 'Folder 4', reply: 'Ask at the desk', day: '[\\"day\\",' } as const;

async function openBoth(page: Page, names: readonly string[]) {
  await showPage(page, names.map(staff).join('') + script);
  for (const place of [0, 1]) {
    const { host, button, unfold } = widgetOf(page, place);
    await unfold();
    await button(door).click();
    await expect(host.getByRole('heading', { name: 'Self-audit list' })).toBeVisible({ timeout: 60_000 });
  }
}

for (const [order, places] of Object.entries({
  'the first, the second, the first': [0, 1, 0],
  'the second, the first, the second': [1, 0, 1],
})) {
  test(`about the same clinic: evidence, a reply and a day by ${order} are all kept`, async ({ page }) => {
    await openBoth(page, ['Aurora Skin', 'Aurora Skin']);
    for (const [turn, deed] of (['evidence', 'reply', 'day'] as const).entries())
      await DEEDS[deed](page, places[turn] ?? 0);
    await page.reload();
    const all = await held(page);
    expect(all).toHaveLength(1);
    for (const [what, mark] of Object.entries(MARKS)) expect(all[0], what).toContain(mark);
  });

  test(`about two clinics: evidence, a reply and a day by ${order} stay where they were written`, async ({
    page,
  }) => {
    await openBoth(page, ['Aurora Skin', 'Borealis Clinic']);
    for (const [turn, deed] of (['evidence', 'reply', 'day'] as const).entries())
      await DEEDS[deed](page, places[turn] ?? 0);
    await page.reload();
    const all = await held(page);
    const withEvidence = all.filter(one => one.includes(MARKS.evidence));
    const withReply = all.filter(one => one.includes(MARKS.reply));
    expect([withEvidence.length, withReply.length]).toEqual([1, 1]);
    expect(withEvidence[0]).not.toContain(MARKS.reply);
    expect(withEvidence[0]).toContain(MARKS.day);
  });
}
