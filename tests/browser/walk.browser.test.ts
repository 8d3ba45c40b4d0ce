import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, widgetOf } from './support/widget.ts';

const onward = /^(Next|Start the questions|Next question|Next group)$/;

/** Past the context questions, with the first answer to each but the route. */
async function toFirstQuestion(page: Page, route: string, order = /topic by topic/) {
  await page.goto('/article.html');
  const widget = widgetOf(page);
  const { host, button, start } = widget;
  await start();
  await host.getByRole('radio', { name: 'Thinking about it' }).check();
  await button(onward).click();
  await host.getByRole('radio', { name: route }).check();
  await button(onward).click();
  for (let question = 0; question < 2; question++) {
    await host.getByRole('radio').first().check();
    await button(onward).click();
  }
  await host.getByRole('radio', { name: order }).check();
  await button(onward).click();
  await expect(host.getByText('Ask this:')).toBeVisible();
  return widget;
}

/** Answers every question with its first or its last option but “not asked”, and every claim alike. */
async function answerAll(page: Page, which: 'best' | 'worst') {
  const { host, button } = widgetOf(page);
  while ((await host.getByText('Your answers', { exact: true }).count()) === 0) {
    const heading = await host.getByRole('heading', { level: 2 }).innerText();
    if ((await host.getByText('Ask this:').count()) > 0) {
      const options = host.getByRole('radio');
      await options.nth(which === 'best' ? 0 : (await options.count()) - 2).check();
      await button(onward).click();
    } else if (which === 'best') await button('I heard none of the rest').click();
    else await button(onward).click();
    await expect(host.getByRole('heading', { level: 2 })).not.toHaveText(heading);
  }
  await button('See the result').click();
}

test('a careful clinic asked everything: a settled level, nothing left open, points that add up', async ({
  page,
}) => {
  const { host } = await toFirstQuestion(page, 'On the skin');
  await answerAll(page, 'best');
  await expect(host.getByRole('heading', { level: 2 })).toHaveText('Some warning signs');
  await expect(host.getByText(/Nothing is left open/)).toBeVisible();
  await expect(host.getByText(/^0 of .* points of concern so far/)).toBeVisible();
});

test('a bad clinic: stop, with findings whose points sum to the total shown', async ({ page }) => {
  const { host } = await toFirstQuestion(page, 'By drip');
  await answerAll(page, 'worst');
  await expect(host.getByRole('heading', { level: 2 })).toHaveText('Stop and get a second opinion');
  const points = await host.getByText(/^[\d.]+ points? of concern$/).allTextContents();
  const total = await host.getByText(/points of concern so far/).textContent();
  expect(points.length).toBeGreaterThan(20);
  expect(points.reduce((sum, text) => sum + Number.parseFloat(text), 0)).toBeCloseTo(
    Number.parseFloat(total ?? ''),
    5,
  );
});

test('with no question asked the result shows the whole range', async ({ page }) => {
  const { host, button } = await toFirstQuestion(page, 'On the skin');
  await button('See what it shows so far').click();
  await expect(host.getByText(/You have not asked any questions yet/)).toBeVisible();
  await expect(host.getByText(/This could still become/)).toBeVisible();
});

test('by keyboard alone: answer, go on, back, and the answer is still there', async ({ page }) => {
  const { host, heading } = await toFirstQuestion(page, 'On the skin');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(host.getByText('Question 2 of')).toBeVisible();
  await expect(heading).toBeFocused();
  await host.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(host.getByText('Question 1 of')).toBeVisible();
  await expect(host.getByRole('radio').first()).toBeChecked();
});

test('a reload in mid-walk goes on where it was left', async ({ page }) => {
  const { host, button } = await toFirstQuestion(page, 'On the skin');
  await host.getByRole('radio').first().check();
  await button(onward).click();
  const asked = await host.getByRole('heading', { level: 2 }).innerText();
  await page.reload();
  await button('Go on where you left off').click();
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(asked);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { button, host } = await toFirstQuestion(page, 'On the skin', /matter most/);
    const check = async () => {
      const { violations } = await new AxeBuilder({ page: page as never })
        .include('provider-vetting')
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.target)])).toEqual([]);
    };
    await check();
    await host.getByRole('radio').first().check();
    for (let step = 0; step < 6; step++) await button(onward).click();
    await check();
    await button('See what it shows so far').click();
    await expect(host.getByText('How this adds up')).toBeVisible();
    await check();
    await button('See all my answers and change one').click();
    await check();
  });
}
