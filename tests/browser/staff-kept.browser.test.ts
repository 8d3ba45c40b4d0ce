import { expect, showPage, test, widgetOf } from './support/widget.ts';

const pageOf = (provider: string) =>
  `<provider-vetting audience="staff" provider="${provider}"></provider-vetting>
   <script src="/dist/provider-vetting.js"></script>`;

test('a list on this device is offered in another tab, to its own clinic, and named to others once they begin', async ({
  page,
  context,
}) => {
  await showPage(page, pageOf('Example Clinic'));
  const first = widgetOf(page);
  await first.unfold();
  await first.button(/^Start the self-audit/).click();
  await first.host.locator('select[data-column="shown"]').first().selectOption({ index: 1 });
  await first.button('Files').click();
  await first.button('Keep it on this device').click();
  await expect(first.host.getByText('Kept on this device.').first()).toBeVisible();

  const another = await context.newPage();
  await showPage(another, pageOf('Example Clinic'));
  const { host, button, unfold } = widgetOf(another);
  await unfold();
  await expect(host.getByText(/^Your list is kept on this device\./)).toBeVisible();
  await expect(button(/^Start the self-audit/)).toHaveCount(0);
  // Nothing is erased here that is not seen here.
  await expect(button('Erase this list and start again')).toHaveCount(0);
  await button('Go on where you left off').click();
  await expect(host.getByText(/^1 of \d+ questions answered\./)).toBeVisible();

  const other = await context.newPage();
  await showPage(other, pageOf('Another Clinic'));
  const there = widgetOf(other);
  await there.unfold();
  await expect(there.button(/^Start the self-audit/)).toBeVisible();
  await there.button(/^Start the self-audit/).click();
  await expect(there.host.getByText(/Another list is kept on this device: .?Example Clinic/)).toBeVisible();
});
