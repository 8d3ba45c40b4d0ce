import { expect, type Page, test } from '@playwright/test';
import { builtPack, keptWalk, openMore, openResult } from './support/kept-walk.ts';
import { door, noteEvents, showPage, widgetOf } from './support/widget.ts';
import { take } from './support/young.ts';

/*
 * A browser without what 1.0.0 made links and health record files with, on the screens that come after the questions:
 * each opens, and no error reaches the page.
 */

test.describe.configure({ timeout: 60_000 });

const pack = builtPack('exosome-therapy.en');
const walk = keptWalk(pack, { 'reg-approval-status': { option: 'says-approved', note: 'They said so' } });
const element = (attributes: string) =>
  `<provider-vetting pack="exosome-therapy" ${attributes}></provider-vetting><script src="/dist/provider-vetting.js"></script>`;

/** The way through every screen of a patient, with a link made and opened again. */
async function patient(page: Page): Promise<void> {
  await showPage(page, element(''));
  const host = await openResult(page, page.url(), walk);
  const { button } = widgetOf(page);
  await button(/^(Take one page along|Print this for a second opinion)$/).click();
  await expect(host.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  await openMore(host);
  await button('Health record file (FHIR)').click();
  await expect(host.getByText('Saved as')).toBeVisible();
  await host.getByText('Make a link', { exact: true }).click();
  await button('Make the link').click();
  const link = await host.getByLabel('Link to your answers').inputValue();
  expect(link).toContain('provider-vetting=');
  await button('Ask with cards').click();
  await expect(host.getByText(/^Card 1 of/)).toBeVisible();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/nojs.html');
  await page.goto(link);
  await expect(host.getByText(/You opened someone/).first()).toBeVisible();
}

async function staff(page: Page): Promise<void> {
  await showPage(page, element('audience="staff"'));
  const { host, button } = widgetOf(page);
  await button(door).click();
  await host.locator('select[data-column="shown"]').first().selectOption({ index: 1 });
  for (const name of ['Gaps and plan', 'Publish', 'Files']) {
    await button(name).first().click();
    await expect(host.getByRole('heading').first()).toBeVisible();
  }
}

async function clinic(page: Page): Promise<void> {
  await showPage(page, element('audience="provider-page" provider="A" disclosure-src="/disclosure.json"'));
  const { host, button } = widgetOf(page);
  await button(door).click();
  await expect(host.getByRole('heading', { name: /what the clinic says/i }).first()).toBeVisible();
}

for (const [name, visit] of Object.entries({ patient, staff, clinic }))
  test(`without toReversed every screen of ${name} is there @firefox`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.stack ?? error.message));
    const events = await noteEvents(page);
    await take(page, 'Array.prototype.toReversed');
    await visit(page);
    expect(errors).toEqual([]);
    expect((await events()).filter(({ type }) => type === 'vetting-error')).toEqual([]);
  });
