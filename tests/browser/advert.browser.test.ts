import { expect, type Page, test } from '@playwright/test';
import { ADVERTS, type Advert } from './adverts/adverts.ts';

/** Draws an advert as a picture, as a phone would have taken it. */
async function picture(page: Page, { markup, width }: Advert): Promise<Buffer> {
  const studio = await page.context().newPage();
  await studio.setViewportSize({ width, height: 700 });
  await studio.setContent(`<body style="margin:0">${markup}</body>`);
  const taken = await studio.locator('body').screenshot({ scale: 'device' });
  await studio.close();
  return taken;
}

test('an advert that is pasted is read without sending anything, and its claims go along to the questions', async ({
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
  await expect(page.getByRole('heading', { name: '5 questions to ask them' })).toBeVisible();
  await page.getByRole('link', { name: 'Note what they answer' }).click();
  const widget = page.locator('provider-vetting');
  await expect(widget.getByRole('heading', { name: '5 questions to ask' })).toBeFocused();
  const said = await page.evaluate(() => Object.values(sessionStorage).join());
  expect(said).toContain('"claim-fda-approved":"heard"');
  expect(said).toContain('"claim-no-risk":"heard"');
});

test('on a phone the button is near, and what was found is seen at once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/advert.html');
  const look = page.getByRole('button', { name: 'Look for phrases' });
  expect((await look.boundingBox())?.y).toBeLessThan(850);
  await page.getByLabel('The words of the advert').fill('We inject exosomes. FDA approved, no risk!');
  await look.click();
  const told = page.getByRole('heading', { name: 'It speaks of this: “Injected with a syringe”' });
  await expect(told).toBeInViewport();
  expect((await told.boundingBox())?.y).toBeLessThan(100);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('an advert without finds leads right to the questions, too', async ({ page }) => {
  await page.goto('/advert.html');
  await page.getByLabel('The words of the advert').fill('Open from nine to five.');
  await page.getByRole('button', { name: 'Look for phrases' }).click();
  await page.getByRole('link', { name: 'Note what they answer' }).click();
  const widget = page.locator('provider-vetting');
  await expect(widget.getByRole('heading', { name: '5 questions to ask' })).toBeFocused();
});

test('the words of pictures are read well enough that their claims are found, at least in eight of ten', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const outside: string[] = [];
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'blob:' && origin !== baseURL) outside.push(request.url());
  });
  const missed: string[] = [];
  for (const advert of ADVERTS) {
    await page.goto('/advert.html');
    await page.getByLabel('A screenshot or a photo of the advert').setInputFiles({
      name: 'advert.png',
      mimeType: 'image/png',
      buffer: await picture(page, advert),
    });
    await page.getByLabel('Language in the picture').selectOption({ label: advert.language });
    await expect(page.getByText('Read. Correct the words above')).toBeVisible({ timeout: 60_000 });
    const read = await page.getByLabel('The words of the advert').inputValue();
    await page.getByRole('button', { name: 'Look for phrases' }).click();
    // A first look fetches and lays out three languages, a slice for each frame that the machine can draw.
    await expect(page.locator('#found h2').first()).toBeVisible({ timeout: 30_000 });
    const why = await page.evaluate(async id => {
      const pack = await (await fetch('dist/questions/exosome-therapy.en.json')).json();
      return pack.claims.find((claim: { id: string }) => claim.id === id)?.why as string;
    }, advert.claim);
    if ((await page.locator('#found').getByText(why).count()) === 0) missed.push(`${advert.name}: ${read}`);
  }
  expect(missed.length, missed.join('\n\n')).toBeLessThanOrEqual(2);
  expect(outside).toEqual([]);
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
