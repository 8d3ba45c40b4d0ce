import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';

/** Pages of the site that are not made of the project's own docs. */
const PAGES = [
  '/',
  '/builder.html',
  '/editor.html',
  '/advert.html',
  '/packs.html',
  '/browse.html',
  '/clinics/cedar.html',
  '/clinics/side-by-side.html',
  '/docs/index.html',
  '/docs/host-guide.html',
  '/docs/what-you-may-say.html',
  '/testers.html',
  '/get.html',
  '/staff.html',
  '/ask.html',
  '/method/prp.es.html',
];

test('no link of the site leads nowhere', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const seen = new Set<string>();
  const waiting = [...PAGES];
  const faults: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await page.request.get(path);
    if (!answer.ok()) faults.push(`${path}: ${answer.status()}`);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    const text = await answer.text();
    const ids = new Set([...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, link = ''] of text.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const url = new URL(link.replaceAll('&amp;', '&'), `${baseURL}${path}`);
      if (url.origin !== baseURL) continue;
      const isHere = url.pathname === new URL(path, baseURL).pathname;
      if (isHere && url.hash && !ids.has(decodeURIComponent(url.hash.slice(1))))
        faults.push(`${path}: no place ${url.hash}`);
      waiting.push(url.pathname);
    }
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(40);
});

for (const half of [0, 1])
  test(`pages of the site have no common fault of access, in light and dark: half ${half + 1}`, async ({
    page,
  }) => {
    test.setTimeout(360_000);
    for (const path of PAGES.filter((_, place) => place % 2 === half)) {
      await page.goto(path);
      expect(await axeFaults(page, { exclude: 'iframe' }), path).toEqual([]);
    }
  });

for (const width of [320, 360, 768, 1280])
  test(`pages of the site fit ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const path of PAGES) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        width,
      );
    }
  });

test('a choice in the builder shows in preview, code and address', async ({ page }) => {
  await page.goto('/builder.html');
  await page.getByLabel('Who fills it in').selectOption('staff');
  await page.getByLabel('Clinic’s name, if the page is about one').fill('Aurora "Skin"');
  await expect(page).toHaveURL(/audience=staff/);
  await expect(
    page.locator('.snippet').filter({ hasText: 'data-pack' }).locator('pre').first(),
  ).toContainText('data-provider="Aurora &quot;Skin&quot;"');
  await page.getByRole('button', { name: 'React', exact: true }).click();
  const react = page.locator('.snippet pre');
  await expect(react).toContainText('provider-vetting/react');
  await expect(react).toContainText('Aurora');
  const widget = page.frameLocator('iframe').first().locator('provider-vetting');
  await expect(widget).toHaveAttribute('audience', 'staff');
  await expect(widget.getByRole('heading', { level: 2 })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Who fills it in')).toHaveValue('staff');
  await expect(react).toContainText('provider-vetting/react');
});

for (const width of [360, 768, 1024, 1280])
  test(`no preview of the builder is cut at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/builder.html');
    for (const name of [/^Phone/, /^Page/]) {
      await page.getByRole('button', { name }).click();
      const frames = page.locator('.frames');
      await expect(frames.locator('iframe')).toHaveCount(2);
      expect(await frames.evaluate(one => one.scrollWidth - one.clientWidth)).toBe(0);
    }
    if (width !== 1280) return;
    const frame = page.locator('iframe').first();
    expect(await frame.evaluate(one => (one as HTMLElement).offsetWidth)).toBeGreaterThanOrEqual(720);
  });

test('the start of the builder’s preview is whole on a phone, and the code stands before it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/builder.html');
  await page.getByRole('link', { name: 'To the code' }).click();
  await expect(page.getByRole('button', { name: 'Copy: One line' })).toBeInViewport();
  const frame = page.locator('iframe').first();
  const last = page.frameLocator('iframe').first().getByText('Who made this', { exact: false });
  await expect(last).toBeVisible();
  await expect
    .poll(async () => {
      const [outer, inner] = [await frame.boundingBox(), await last.boundingBox()];
      return outer && inner ? inner.y + inner.height < outer.y + outer.height : undefined;
    })
    .toBe(true);
});

test('the front page shows the widget as each of the three sees it', async ({ page }) => {
  await page.goto('/');
  const widget = page.locator('#live provider-vetting');
  for (const [tab, audience] of [
    ['Clinic’s staff', 'staff'],
    ['Clinic’s page', 'provider-page'],
    ['Patient', 'patient'],
  ] as const) {
    await page.getByRole('button', { name: tab, exact: true }).click();
    await expect(widget).toHaveAttribute('audience', audience);
    await expect(widget.getByRole('heading', { level: 2 })).toBeVisible();
  }
});

test('a shipped set is a beginning without faults', async ({ page }) => {
  await page.goto('/editor.html');
  await page
    .getByLabel('Start from')
    .selectOption({ label: 'What to ask before PRP (platelet-rich plasma) (en)' });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const head = page.getByRole('heading', { name: 'What to ask before PRP (platelet-rich plasma)' });
  await expect(head).toBeFocused();
  await expect(head).toBeInViewport();
  await expect(page.getByText('It runs as it is.')).toBeVisible();
});

test('on a phone, a question that is chosen far up in the list has its form in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/editor.html');
  await page.getByLabel('Start from').selectOption('exosome-therapy.en.json');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('.entries button').nth(2).click();
  const head = page.getByRole('heading', { name: /^Question 3 of/ });
  await expect(head).toBeFocused();
  await expect(head).toBeInViewport();
  await expect(page.getByLabel('What to ask, in words to say aloud')).toBeInViewport();
});

test('the preview shows the question that is edited, without the answers that stand before it', async ({
  page,
}) => {
  await page.goto('/editor.html');
  await page.getByLabel('Start from').selectOption('exosome-therapy.en.json');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('.entries button').nth(20).click();
  await page.getByLabel('What to ask, in words to say aloud').fill('Who is on call tonight?');
  await page.getByLabel('Only the question that is open').check();
  const widget = page.frameLocator('iframe').locator('provider-vetting');
  await expect
    .poll(async () => {
      const start = widget.getByRole('button', { name: /^Note what they said/ });
      if (await start.isVisible()) await start.click().catch(() => undefined);
      return widget.getByText('Who is on call tonight?').first().isVisible();
    })
    .toBe(true);
});

test('a question that is added is open at once, so that none is written over', async ({ page }) => {
  await page.goto('/editor.html');
  const asked = page.getByLabel('What to ask, in words to say aloud');
  await asked.fill('Who will give the injection?');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await expect(asked).toBeFocused();
  await expect(asked).toHaveValue('');
  await asked.fill('What is in the syringe?');
  await page.getByRole('button', { name: /^Who will give/ }).click();
  await expect(asked).toHaveValue('Who will give the injection?');
});

test('a nurse writes a set of questions without code: it runs in the preview and as the file that is saved', async ({
  page,
}) => {
  await page.goto('/editor.html');
  await expect(page.getByText('fields to fill in before it runs')).toBeVisible();
  await page.getByRole('button', { name: 'Sources' }).click();
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByLabel(/^Publisher/).fill('NHS');
  await page.getByLabel(/^Title/).fill('Lip fillers');
  await page.getByLabel(/^Date/).fill('2026');
  await page.getByLabel(/^Address/).fill('https://www.nhs.uk/');
  await page.getByRole('button', { name: 'About' }).click();
  await page.getByLabel('Title', { exact: true }).fill('What to ask before lip filler');
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByLabel('What to ask, in words to say aloud').fill('Who will give the injection?');
  await page.getByLabel('The same, asked of the clinic’s staff').fill('Who gives the injection?');
  await page.getByLabel('In a few words').fill('Who injects');
  await page.getByLabel('Answer 1, as a patient hears it').fill('They name a nurse');
  await page.getByLabel('Answer 2, as a patient hears it').fill('They name a role');
  const staff = page.getByLabel('The same, as staff say it');
  await staff.nth(0).fill('We name a nurse');
  await staff.nth(1).fill('We name a role');
  await page.getByLabel('NHS, Lip fillers').check();
  await expect(page.getByText('It runs as it is.')).toBeVisible();
  const preview = page.frameLocator('iframe').locator('provider-vetting');
  await expect(preview).toHaveAttribute('pack-src', 'draft.json');
  await page.reload();
  await expect(page.getByText('It runs as it is.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as one file' }).click(),
  ]);
  const file = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  const saved = Buffer.concat(chunks).toString('utf8');
  await page.route('**/saved.json', route => route.fulfill({ contentType: 'application/json', body: saved }));
  await page.route('**/saved.html', route =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Saved</title><provider-vetting pack-src="/saved.json" load="eager"></provider-vetting><script src="/dist/provider-vetting.js"></script>',
    }),
  );
  const refused: string[] = [];
  page.on('console', message => refused.push(message.text()));
  await page.goto('/saved.html');
  await expect(page.locator('provider-vetting').getByRole('heading', { level: 2 })).toBeVisible();
  expect(refused.filter(text => text.includes('provider-vetting'))).toEqual([]);
});

test('from the article to a clinic and back, what was answered for one is in no link and not at the other', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto('/browse.html');
  await page.getByRole('link', { name: 'Aurora Skin Practice' }).click();
  const widget = page.locator('provider-vetting');
  await expect(widget.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const { published, provider } = await (await page.request.get('/clinics/aurora.json')).json();
  expect([provider, typeof published]).toEqual(['Aurora Skin Practice', 'string']);
  await page.getByRole('link', { name: 'All clinics' }).click();
  await page.getByRole('link', { name: 'Borealis Clinic' }).click();
  await expect(widget).toHaveAttribute('provider', 'Borealis Clinic');
  await expect(widget.getByText('Aurora')).toHaveCount(0);
  expect(asked.filter(url => url.includes('?') || url.includes('#'))).toEqual([]);
});
