import { toPanel } from './support/to-panel.ts';
import { expect, test } from './support/widget.ts';

test('a year of five figures, which a date field takes, is asked about and not called missing', async ({
  page,
}) => {
  const { host } = await toPanel(page, 'exosome-therapy', 'en');
  for (const fold of ['More: calendar', 'Calendar file']) {
    await host.locator('summary', { hasText: fold }).first().click();
  }
  await host.getByLabel('Time').fill('14:30');
  const day = host.getByLabel('Day of the visit');
  // Whoever types one figure too many leaves this in the field.
  await day.evaluate((field: HTMLInputElement) => {
    field.value = '20266-12-10';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await host.getByRole('button', { name: 'Save the calendar file' }).click();
  await expect(host.getByText(/^20266-12-10 is more than two years ahead/)).toBeVisible();
});
