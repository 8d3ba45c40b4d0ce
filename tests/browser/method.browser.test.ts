import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { holdWalk } from './support/kept-walk.ts';
import { leaveTwoOfAKind } from './support/tour.ts';
import { expect, test, widgetOf } from './support/widget.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../dist/questions/exosome-therapy.en.json', import.meta.url), 'utf8'),
) as { version: string };

const response = {
  ...{ format: 'provider-vetting/response@1', pack: { id: 'exosome-therapy', version } },
  ...{ audience: 'patient', context: {}, claims: {} },
  answers: { 'reg-approval-status': { option: 'no-answer' } },
};

/** Opens a page on the result of one answer, and in it how the points add up. */
async function openSum(page: Page, name: string) {
  const kept = { response, at: { kind: 'item', id: '' }, order: 'topic', place: 'assessed', asked: [1, 2] };
  await holdWalk(page, kept);
  await page.goto(`/${name}.html`);
  const { host, button } = widgetOf(page);
  await button('Go on where you left off').click();
  await host.getByText('How this adds up').click();
  return host;
}

for (const policy of ['csp-strict-dynamic', 'csp-trusted-types-none', 'csp-hash'])
  test(`where files are plain text, how a result is worked out opens in the widget: ${policy} @firefox`, async ({
    page,
    seen,
  }) => {
    // As jsDelivr and unpkg do it.
    await page.route('**/*.method.html', async route =>
      route.fulfill({ response: await route.fetch(), headers: { 'content-type': 'text/plain' } }),
    );
    const host = await openSum(page, policy);
    await host.getByRole('button', { name: 'How this is worked out' }).click();
    await expect(host.getByRole('heading', { level: 2 })).toHaveText('How this is worked out');
    await expect(host.getByRole('table').first()).toBeVisible();
    const before = page.url();
    await host.getByRole('link', { name: 'Every claim, and what it weighs' }).click();
    await expect(host.getByRole('heading', { name: 'Every claim, and what it weighs' })).toBeInViewport();
    expect(page.url()).toBe(before);
    await host.getByRole('button', { name: 'Back' }).click();
    await expect(host.getByText('How this adds up')).toBeVisible();
    expect(page.context().pages()).toHaveLength(1);
    // What is still asked for as the test ends is nobody's fault.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(seen.faults.splice(0).filter(fault => !fault.includes('/favicon.ico'))).toEqual([]);
  });

test('in the widget it can be read: in light, in dark and in forced colours', async ({ page }) => {
  await page.route('**/*.method.html', async route =>
    route.fulfill({ response: await route.fetch(), headers: { 'content-type': 'text/plain' } }),
  );
  await page.setViewportSize({ width: 320, height: 640 });
  const host = await openSum(page, 'article');
  await host.getByRole('button', { name: 'How this is worked out' }).click();
  await expect(host.getByRole('table').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await leaveTwoOfAKind(host);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    expect(await axeFaults(page), forcedColors).toEqual([]);
  }
});

test('where they are pages, it is a link to one', async ({ page }) => {
  const host = await openSum(page, 'csp');
  const opened = page.context().waitForEvent('page');
  await host.getByRole('link', { name: 'How this is worked out' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('How this is worked out');
});
