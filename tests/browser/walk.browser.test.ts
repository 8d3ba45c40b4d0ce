import type { Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { door, expect, onward, test, widgetOf } from './support/widget.ts';

/** Past how it would be given, to the first question. */
async function toFirstQuestion(page: Page, route: string | RegExp) {
  await page.goto('/article.html');
  const widget = widgetOf(page);
  await widget.start(route);
  await expect(widget.host.getByText('Ask this:')).toBeVisible();
  return widget;
}

/** Answers every question with its first or its last option, or with none at all, and all claims alike. */
async function answerAll(page: Page, which: 'best' | 'worst' | 'refused') {
  const { host, button } = widgetOf(page);
  const sum = host.getByText('How this adds up');
  while ((await sum.count()) === 0) {
    const screen = host.locator('.screen');
    const before = await screen.innerText();
    if ((await host.locator('.picks').count()) > 0) await host.locator('.picks button').first().click();
    else {
      if ((await host.getByText('Ask this:').count()) > 0) {
        const options = host.getByRole('radio');
        if (which === 'refused') await host.getByRole('radio', { name: /would not say/ }).check();
        // Below the last option stand the two that say nothing yet.
        else await options.nth(which === 'best' ? 0 : (await options.count()) - 3).check();
      } else if ((await host.getByRole('checkbox').count()) > 0) {
        await host.locator('.ticks summary').click();
        if (which === 'best') await host.getByRole('checkbox', { name: /^None of these/ }).check();
        if (which === 'worst')
          for (const claim of await host.locator('div.ticks input').all()) await claim.check();
      }
      await button(onward).click();
    }
    await expect.poll(() => screen.innerText()).not.toBe(before);
  }
  await sum.click();
}

test.describe.configure({ timeout: 60_000 });

test('a careful clinic asked everything: a settled level, nothing left open, points that add up', async ({
  page,
}) => {
  const { host } = await toFirstQuestion(page, /On whole skin/);
  await answerAll(page, 'best');
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(
    'The product alone makes it: Some warning signs',
  );
  await expect(host.getByText(/^No warning signs in \d+/)).toBeVisible();
  await expect(host.getByText('This alone makes it: Some')).toBeVisible();
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
  const { host } = await toFirstQuestion(page, /On whole skin/);
  await answerAll(page, 'refused');
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(/Serious warning signs|Stop and get/);
  await expect(host.getByText('An answer they would not give is not a yes.').first()).toBeVisible();
});

test('back, a change from all answers, a change that tells what it changed, and a new start, by mouse', async ({
  page,
}) => {
  const { host, button } = await toFirstQuestion(page, /On whole skin/);
  const heading = host.getByRole('heading', { level: 2 });
  const first = await heading.innerText();
  await host.getByRole('radio').first().check();
  await button(onward).click();
  await button('Back').click();
  await expect(heading).toHaveText(first);
  await expect(host.getByRole('radio').first()).toBeChecked();
  await button('Stop here').click();
  await expect(host.getByText('No warning signs in 1')).toBeVisible();

  await button('All my answers, and how to change one').click();
  const change = button('Fill in or change: Approval status');
  await change.click();
  await host.getByRole('radio', { name: /would not say/ }).check();
  await button('Keep this and go back').click();
  await expect(heading).toHaveText('Your answers');
  await expect(change).toBeFocused();
  await button('See the result').click();
  await expect(host.getByRole('status').filter({ hasText: 'Was Some, now Serious.' })).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();

  await button(/^Change this/)
    .first()
    .click();
  await host.getByRole('radio').first().check();
  await button('Keep this and go back').click();
  await expect(host.getByRole('status').filter({ hasText: 'Was Serious, now Some.' })).toBeInViewport();
  await expect(heading).toBeFocused();

  await button('Erase my answers and start again').click();
  await expect(button(door)).toBeVisible();
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
  const { host, button, choose } = widgetOf(page);
  await button('Go on where you left off').click();
  await expect(host.getByText('2 older answers no longer fit. We left them out.')).toBeVisible();
  // Since then, skin that was opened first is a way of its own: how it would be given is asked again.
  await choose(/On whole skin/);
  await button('Stop here').click();
  await expect(host.getByText('No warning signs in 1')).toBeVisible();
});

test('with no question asked the result shows the whole range, and puts its level down to the product', async ({
  page,
}) => {
  const { host, button } = await toFirstQuestion(page, /On whole skin/);
  await button('Stop here').click();
  await expect(host.getByText('Nothing asked yet')).toBeVisible();
  await expect(host.getByText('This alone makes it: Some')).toBeVisible();
  await expect(host.getByText(/This could still become/)).toBeVisible();
  await expect(host.getByText('Warning signs, worst first')).toHaveCount(0);
});

test('on a phone each new question shows where one is at the top', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { host, button } = await toFirstQuestion(page, /On whole skin/);
  const place = host.getByText(/^Question \d+ of 5$/);
  for (let question = 1; question <= 4; question++) {
    await expect(place).toHaveText(new RegExp(`^Question ${question} `));
    await expect(place).toBeInViewport({ ratio: 0.9 });
    await expect(host.locator('.parts')).toBeInViewport({ ratio: 0.9 });
    await host.getByRole('radio').first().check();
    await button(onward).click();
  }
});

test('“Stop here” and Next stand side by side down to 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  const { button } = await toFirstQuestion(page, /On whole skin/);
  const [stop, next] = [await button('Stop here').boundingBox(), await button(onward).boundingBox()];
  expect(stop?.y).toBe(next?.y);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('by keyboard alone: answer, go on, back, and the answer is still there', async ({ page }) => {
  const { host, heading } = await toFirstQuestion(page, /On whole skin/);
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

test('a reload in mid-walk goes on where it was left, and back from there', async ({ page }) => {
  const { host, button } = await toFirstQuestion(page, /On whole skin/);
  const first = await host.getByRole('heading', { level: 2 }).innerText();
  await host.getByRole('radio').first().check();
  await button(onward).click();
  const asked = await host.getByRole('heading', { level: 2 }).innerText();
  await page.reload();
  // It opens by itself, also where the page comes back to what follows it and one line stands there first.
  await button('Go on where you left off').click();
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(asked);
  await button('Back').click();
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(first);
  await expect(host.getByRole('radio').first()).toBeChecked();
});

test('axe finds nothing on any screen, in light and dark @firefox', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { button, host } = await toFirstQuestion(page, /On whole skin/);
  const check = async () => expect(await axeFaults(page)).toEqual([]);
  await check();
  for (let question = 0; question < 5; question++) {
    await host.getByRole('radio').first().check();
    await button(onward).click();
  }
  await expect(host.getByText('What would change it most')).toBeVisible();
  await check();
  while ((await host.getByRole('checkbox').count()) === 0) {
    if ((await host.locator('.picks').count()) > 0) {
      await check();
      await host.locator('.picks button').first().click();
    } else await button(onward).click();
  }
  await host.locator('.ticks summary').click();
  await host.getByRole('checkbox').first().check();
  await check();
  await button('Stop here').click();
  await expect(host.getByText('How this adds up')).toBeVisible();
  for (const fold of await host.locator('summary').all()) await fold.click();
  await check();
  await button('All my answers, and how to change one').click();
  await check();
});
