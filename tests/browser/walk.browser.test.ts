import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { door, expect, onward, test, widgetOf } from './support/widget.ts';

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

/** Answers every question with its first or its last option but “not asked”, or with none at all, and every claim alike. */
async function answerAll(page: Page, which: 'best' | 'worst' | 'refused') {
  const { host, button } = widgetOf(page);
  while ((await host.getByText('Your answers', { exact: true }).count()) === 0) {
    const heading = await host.getByRole('heading', { level: 2 }).innerText();
    if ((await host.getByText('Ask this:').count()) > 0) {
      const options = host.getByRole('radio');
      if (which === 'refused')
        await host.getByRole('radio', { name: 'They would not say, or dodged it' }).check();
      else await options.nth(which === 'best' ? 0 : (await options.count()) - 2).check();
      await button(onward).click();
    } else if (which === 'best') await button('I heard none of the rest').click();
    else await button(onward).click();
    await expect(host.getByRole('heading', { level: 2 })).not.toHaveText(heading);
  }
  await button('See the result').click();
}

test.describe.configure({ timeout: 120_000 });

test('a careful clinic asked everything: a settled level, nothing left open, points that add up', async ({
  page,
}) => {
  const { host } = await toFirstQuestion(page, 'On whole skin');
  await answerAll(page, 'best');
  await expect(host.getByRole('heading', { level: 2 })).toHaveText('Some warning signs');
  await expect(host.getByText(/Nothing is left open/)).toBeVisible();
  await expect(host.getByText(/^0 of .* points of concern so far/)).toBeVisible();
});

test('a bad clinic: stop, with findings whose points sum to the total shown', async ({ page }) => {
  const { host } = await toFirstQuestion(page, 'Into a vein');
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

test('a vague clinic: every answer refused ends higher than every answer clear, and says why', async ({
  page,
}) => {
  const { host } = await toFirstQuestion(page, 'On whole skin');
  await answerAll(page, 'refused');
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(/Serious warning signs|Stop and get/);
  await expect(host.getByText('They did not answer this. That is not a yes.').first()).toBeVisible();
});

test('back, a change from the review, a change after the result, and a new start, by mouse', async ({
  page,
}) => {
  const { host, button } = await toFirstQuestion(page, 'On whole skin');
  const heading = host.getByRole('heading', { level: 2 });
  const first = await heading.innerText();
  await host.getByRole('radio').first().check();
  await button(onward).click();
  await button('Back').click();
  await expect(heading).toHaveText(first);
  await expect(host.getByRole('radio').first()).toBeChecked();
  await button('Stop here').click();
  await expect(host.getByText(/^You have asked 1 of/)).toBeVisible();
  await expect(host.getByText(/^No warning signs in the 1 answer/)).toBeVisible();

  await button('All my answers, and how to change one').click();
  const change = button('Fill in or change: Approval status');
  await change.click();
  await host.getByRole('radio', { name: 'They would not say, or dodged it' }).check();
  await button('Keep this and go back').click();
  await expect(heading).toHaveText('Your answers');
  await expect(change).toBeFocused();
  await button('See the result').click();
  await expect(host.getByText('They did not answer this. That is not a yes.')).toBeVisible();

  await button('Erase my answers and start again').click();
  await expect(button(door)).toBeVisible();
  expect(await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)])).toEqual(
    [],
  );
});

test('answers of an older set of questions: what fits is kept, what does not is named', async ({ page }) => {
  await page.goto('/article.html');
  await page.evaluate(() => {
    const response = {
      ...{ format: 'provider-vetting/response@1', pack: { id: 'exosome-therapy', version: '0.1.0' } },
      ...{ audience: 'patient', context: { route: 'topical' } },
      answers: {
        'reg-approval-status': { option: 'says-not-approved' },
        'of-an-older-version': { option: 'yes' },
        'src-origin': { option: 'an-option-that-is-gone' },
      },
      claims: {},
    };
    const walk = {
      response,
      at: { kind: 'item', id: 'of-an-older-version' },
      order: 'topic',
      place: 'asking',
      asked: [3, 30],
    };
    sessionStorage.setItem('provider-vetting:exosome-therapy', JSON.stringify(walk));
  });
  await page.reload();
  const { host, button } = widgetOf(page);
  await button('Go on where you left off').click();
  await expect(host.getByText('2 older answers no longer fit. We left them out.')).toBeVisible();
  await button('Stop here').click();
  await expect(host.getByText(/^You have asked 1 of/)).toBeVisible();
});

test('with no question asked the result shows the whole range', async ({ page }) => {
  const { host, button } = await toFirstQuestion(page, 'On whole skin');
  await button('Stop here').click();
  await expect(host.getByText(/You have not asked any questions yet/)).toBeVisible();
  await expect(host.getByText(/This could still become/)).toBeVisible();
});

test('by keyboard alone: answer, go on, back, and the answer is still there', async ({ page }) => {
  const { host, heading } = await toFirstQuestion(page, 'On whole skin');
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
  const { host, button } = await toFirstQuestion(page, 'On whole skin');
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
    const { button, host } = await toFirstQuestion(page, 'On whole skin', /matter most/);
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
    await button('Stop here').click();
    await expect(host.getByText('How this adds up')).toBeVisible();
    await check();
    await button('All my answers, and how to change one').click();
    await check();
  });
}
