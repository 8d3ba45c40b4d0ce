import { expect, test } from '@playwright/test';

test('an advert that is pasted is read without sending anything, and leads to what to ask', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
  await page.goto('/advert.html');
  await page.getByLabel('The words of the advert').fill('Our exosomes are FDA approved. No side effects!');
  await page.getByRole('button', { name: 'Look for phrases' }).click();
  await expect(page.getByRole('heading', { name: 'It says this' })).toBeVisible();
  await expect(page.locator('.quote').first()).toContainText(/FDA approved|No side effects/);
  expect(new Set(asked)).toEqual(new Set([`GET ${new URL(page.url()).origin}`]));
  await page.getByRole('link', { name: 'Five questions to ask them' }).click();
  await expect(page.locator('provider-vetting').getByRole('heading', { level: 2 })).toBeVisible();
});

test('once opened it works without a connection, pictures apart', async ({ page, context }) => {
  await page.goto('/advert.html');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel('The words of the advert').fill('Our exosomes are FDA approved.');
  await page.getByRole('button', { name: 'Look for phrases' }).click();
  await expect(page.getByRole('heading', { name: 'It says this' })).toBeVisible();
});

test('what another app shares arrives, and is not kept', async ({ page }) => {
  await page.goto('/advert.html');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.action = 'advert-share';
    form.method = 'post';
    form.enctype = 'multipart/form-data';
    const field = document.createElement('input');
    field.name = 'text';
    field.value = 'Exosomes without any side effects';
    form.append(field);
    document.body.append(form);
    form.submit();
  });
  await expect(page.getByLabel('The words of the advert')).toHaveValue(
    '\nExosomes without any side effects'.trim(),
  );
  expect(await page.evaluate(() => caches.has('shared'))).toBe(false);
});
