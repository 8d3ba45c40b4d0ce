import type { Page } from '@playwright/test';
import { test as unwatched } from '@playwright/test';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

/** A self-audit with one answer and one marked day, left and come back to. */
async function comeBack(page: Page, isKept: boolean) {
  await showPage(
    page,
    `<provider-vetting audience="staff" provider="Example Clinic"></provider-vetting>
     <script src="/dist/provider-vetting.js"></script>`,
  );
  const widget = widgetOf(page);
  await widget.unfold();
  const { host, button } = widget;
  await button(/^Start the self-audit/).click();
  await host.locator('select[data-column="shown"]').first().selectOption({ index: 1 });
  await button('Compare').click();
  await button('Mark this as today’s audit').click();
  if (isKept) {
    await button('Files').click();
    await button('Keep it on this device').click();
  }
  await page.reload();
  return widget;
}

for (const isKept of [false, true])
  test(`erasing a list ${isKept ? 'on this device' : 'in this tab'} says what goes, takes it, and gives it back`, async ({
    page,
  }) => {
    const { host, button } = await comeBack(page, isKept);
    await expect(host.getByText(/^1 of \d+ answered$/)).toBeVisible();
    await expect(host.getByText('Answers: 1. Marked days: 1.')).toBeVisible();
    // One way in: the door led to the same list.
    await expect(button('Go on where you left off')).toBeVisible();
    await expect(button(/^Start the self-audit/)).toHaveCount(0);
    await expect(host.getByText('It also goes from this device.')).toHaveCount(Number(isKept));
    await button('Erase this list and start again').click();
    await expect(host.getByText('Erased.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await button('Undo').click();
    await expect(host.getByText(/^1 of \d+ questions answered\./)).toBeVisible();
    await button('Compare').click();
    await expect(host.getByText('Compare now with')).toBeVisible();
    await expect(host.getByText(/^No day is marked yet/)).toHaveCount(0);
  });

// The browser reports the request that fails.
unwatched(
  'where what tells of a list does not come, none is erased untold, and there is a way on once it comes',
  async ({ page }) => {
    const { host, button } = await comeBack(page, true);
    await expect(button('Erase this list and start again')).toBeVisible();
    const staff = /provider-vetting\.staff\./;
    await page.route(staff, route => route.abort());
    await page.reload();
    await expect(button('Go on where you left off')).toBeVisible();
    await expect(button('Erase this list and start again')).toHaveCount(0);
    await page.unroute(staff);
    await button('Go on where you left off').click();
    await expect(host.getByText(/^1 of \d+ questions answered\./)).toBeVisible();
  },
);
