import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

test.use({ viewport: { width: 360, height: 740 } });

const wordsOf = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../questions/interface/${lang}.json`, import.meta.url), 'utf8'));

async function show(page: Page, audience: string, lang: string) {
  await showPage(
    page,
    `<provider-vetting audience="${audience}" lang="${lang}" provider="Example Clinic" disclosure-src="/disclosure.json"></provider-vetting>
     <script src="/dist/provider-vetting.js"></script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><style>body { margin: 0; }</style>',
  );
  const { host, unfold } = widgetOf(page);
  await unfold();
  return host;
}

for (const [named, hash] of [
  ['named', '#pack=exosome-therapy&provider=Example+Clinic'],
  ['without a name', ''],
]) {
  test(`the site’s own page for a clinic ${named}: once begun, question and answer field fill the phone`, async ({
    page,
  }) => {
    await page.goto(`/staff.html${hash}`);
    const { host, unfold } = widgetOf(page);
    await unfold();
    const way = host.locator('button.door').first();
    // Before anyone scrolls, the way in is there.
    expect((await way.boundingBox())?.y).toBeLessThan(740 - 44);
    await way.click();
    const open = host.locator('tr.open');
    await expect(open.locator('strong')).toBeInViewport({ ratio: 1 });
    await expect(open.locator('select')).toBeInViewport({ ratio: 1 });
    await expect(host.getByText(/^Only in this tab\./)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

for (const lang of ['en', 'es', 'ar']) {
  for (const [audience, door] of [
    ['staff', 'first.staff'],
    ['provider-page', 'first.page'],
  ] as const) {
    test(`${audience} in ${lang}: the first screen has its own ways in, and none of a patient’s`, async ({
      page,
    }) => {
      const words = wordsOf(lang);
      const host = await show(page, audience, lang);
      const doors = host.locator('button.door');
      await expect(doors).toHaveCount(audience === 'staff' ? 2 : 1);
      await expect(doors.first()).toContainText(`${words[door]}`);
      await expect(doors.first()).toContainText(`${words[`${door}Line`]}`);
      for (const key of ['first.advert', 'first.soon', 'first.note', 'first.had'])
        await expect(host.getByText(`${words[key]}`, { exact: true })).toHaveCount(0);
      // Staff are not told what a patient is: to ask others, and that a name is not wanted, below a field for one.
      if (audience === 'staff') {
        await expect(host.getByRole('heading', { level: 2 })).toHaveText(`${words['first.staffTitle']}`);
        await expect(host.getByText(`${words['first.fixedStaff']}`)).toBeVisible();
      }
      // All of it, with who made it, on one screen of a phone.
      expect((await host.boundingBox())?.height).toBeLessThan(740);
    });
  }

  test(`self-audit in ${lang}: a saved list is opened from the first screen, at the field for its file`, async ({
    page,
  }) => {
    const host = await show(page, 'staff', lang);
    await host.getByRole('button', { name: `${wordsOf(lang)['first.saved']}`, exact: true }).click();
    const field = host.locator('input[type=file]');
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport({ ratio: 0.9 });
  });

  test(`self-audit in ${lang}: the list begins within a phone’s first screen, with one question open`, async ({
    page,
  }) => {
    const host = await show(page, 'staff', lang);
    await host.locator('button.door').first().click();
    const open = host.locator('tr.open');
    await expect(open).toHaveCount(1);
    await page.evaluate(() => scrollTo(0, 0));
    const question = await open.locator('strong').boundingBox();
    expect((question?.y ?? 0) + (question?.height ?? 999)).toBeLessThan(740);
    // The others are a line each, with a way in.
    const shown = host.locator('select[data-column="shown"]');
    const drawn = await shown.evaluateAll(
      all => all.filter(one => (one.closest('td')?.getBoundingClientRect().width ?? 0) > 2).length,
    );
    expect(drawn).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test(`a clinic’s page in ${lang}: the first thing that the clinic says stands within a phone’s first screen`, async ({
    page,
  }) => {
    const host = await show(page, 'provider-page', lang);
    await host.locator('button.door').click();
    const says = host.locator('.cards dd').first();
    await expect(says).toBeVisible();
    await page.evaluate(() => scrollTo(0, 0));
    expect((await says.boundingBox())?.y).toBeLessThan(740);
    await expect(host.locator('.folds > details[open]')).toHaveCount(1);
  });
}
