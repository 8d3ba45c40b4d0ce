import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/widget.ts';

const questions = new URL('../../dist/questions/', import.meta.url);
const packs = readdirSync(questions).filter(name =>
  /^(?!interface|first|pack\.)[\w-]+\.\w+\.json$/.test(name),
);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, questions), 'utf8'));
const ownPack = () => JSON.parse(readFileSync(new URL('../../demo/own-pack.json', import.meta.url), 'utf8'));

async function openReview(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto('/review.html');
  const stage = page.locator('#stage');
  await expect(stage.getByRole('heading', { level: 2 })).toBeVisible();
  return stage;
}

/** Opens a file as a reviewer does, from the device. */
async function openFile(page: Page, content: string): Promise<void> {
  await page.getByLabel('Or open a pack file').setInputFiles({
    ...{ name: 'mine.json', mimeType: 'application/json' },
    buffer: Buffer.from(content),
  });
}

for (const width of [360, 1280]) {
  test(`every set is shown whole in its language, ${width} px wide`, async ({ page }) => {
    const stage = await openReview(page, width);
    expect(packs.length).toBeGreaterThan(5);
    for (const name of packs) {
      const pack = read(name);
      await page.getByLabel('Set and language').selectOption(name);
      await expect(stage.getByRole('heading', { level: 2, name: pack.title })).toBeVisible();
      const shown = stage.locator('> article');
      await expect(shown).toHaveAttribute('lang', pack.lang);
      await expect(shown).toHaveAttribute('dir', pack.lang === 'ar' ? 'rtl' : 'ltr');
      for (const part of ['items', 'claims', 'floors']) {
        const ids = pack[part].map((one: { id: string }) => one.id);
        const codes = stage.locator('.card > .head > code');
        expect(await codes.allTextContents(), `${name} ${part}`).toEqual(expect.arrayContaining(ids));
      }
      const sideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
      expect(await page.evaluate(sideways), `${name} scrolls sideways`).toBe(false);
    }
  });
}

test('a file from the device is shown, and its markup as text', async ({ page }) => {
  const stage = await openReview(page, 1280);
  await openFile(page, JSON.stringify({ ...ownPack(), title: 'Mine <img src=x onerror=alert(1)>' }));
  await expect(stage.getByRole('heading', { level: 2 })).toHaveText('Mine <img src=x onerror=alert(1)>');
  await expect(stage.locator('img')).toHaveCount(0);
});

test('a file with faults lists each by its place, and the next good one takes its room', async ({ page }) => {
  const stage = await openReview(page, 360);
  const spoiled = ownPack();
  spoiled.items[0].domain = 'nowhere';
  spoiled.items[1].sources = ['rumour'];
  delete spoiled.about.funding;
  await openFile(page, JSON.stringify(spoiled));
  await expect(stage.getByRole('heading', { name: 'This file cannot be used yet' })).toBeVisible();
  await expect(stage).toBeFocused();
  const places = await stage.locator('.faults code').allTextContents();
  expect(places.toSorted()).toEqual(['about.funding', 'items[0].domain', 'items[1].sources']);
  await openFile(page, JSON.stringify(ownPack()));
  await expect(stage.getByRole('heading', { level: 2 })).toHaveText(ownPack().title);
});

test('a file that is no JSON says so', async ({ page }) => {
  const stage = await openReview(page, 1280);
  await openFile(page, '{"format": ');
  await expect(stage.locator('.faults')).toContainText('JSON');
});
