import type { Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { expect, onward, test, widgetOf } from './support/widget.ts';

const PREFIX = 'provider-vetting:compare';

/** Asks a clinic its first questions, topic by topic, always with the same place among the answers. */
async function vet(page: Page, { questions, answer }: { questions: number; answer: number }) {
  const { host, button, start } = widgetOf(page);
  await start(/On whole skin/);
  const heading = host.getByRole('heading', { level: 2 });
  for (let asked = 0; asked < questions; asked++) {
    // On its way the walk pauses on what it shows so far, and asks of the plan and of claims.
    const pause = button(/^Go on$/);
    const [picks, claims] = [host.locator('.picks'), host.getByRole('checkbox').first()];
    const answers = host.getByRole('radio').first();
    for (;;) {
      await expect(pause.or(picks).or(claims).or(answers).first()).toBeVisible();
      if (await answers.isVisible()) break;
      const before = (await heading.textContent()) ?? '';
      const isPlan = await picks.isVisible();
      await (isPlan ? picks.getByRole('button').last() : button(onward)).click();
      await expect(heading).not.toHaveText(before);
    }
    const question = (await heading.textContent()) ?? '';
    await host.getByRole('radio').nth(answer).check();
    await button(onward).click();
    await expect(heading).not.toHaveText(question);
  }
  await button('Stop here').click();
  await button('Compare with another clinic').click();
  await expect(heading).toHaveText('Two sets of answers, side by side');
  await expect(heading).toBeFocused();
}

async function keepAs(page: Page, name: string) {
  const { host, button } = widgetOf(page);
  await host.getByLabel('Name of the clinic').fill(name);
  await button(/^Keep them$/).click();
  await expect(host.getByText(`Kept on this device as “${name}”.`)).toBeVisible();
}

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

async function vetTwo(page: Page) {
  await page.goto('/twice.html');
  await vet(page, { questions: 5, answer: 1 });
  await keepAs(page, 'Example Clinic');
  const { host, button } = widgetOf(page);
  await button('Start with another clinic').click();
  // What was kept is not called erased.
  await expect(host.getByText('Kept as “Example Clinic”. This starts anew.')).toBeVisible();
  await expect(host.getByText('Erased.', { exact: true })).toHaveCount(0);
  await vet(page, { questions: 9, answer: 0 });
  await keepAs(page, 'Second Clinic');
}

test('two clinics, one after the other: side by side on one scale, and on with the one that was asked less', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/twice.html');
  expect(await keys(page)).toEqual([]);
  await vetTwo(page);
  const { host, button } = widgetOf(page);
  expect((await keys(page)).filter(key => !key.startsWith(PREFIX))).toEqual([]);
  await expect(host.getByText('You asked A 5 questions and B 9.')).toBeVisible();
  await expect(host.getByRole('img', { name: /^Level/ })).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await button(/^Ask A the \d+ open questions$/).click();
  await expect(host.getByText(/^(Ask this:|What you were told)$/).first()).toBeVisible();
  await button('Stop here').click();
  await expect(button('Compare with another clinic')).toBeVisible();
});

test('kept sets outlive the tab, and erasing takes the last trace', async ({ page, context }) => {
  await vetTwo(page);
  const other = await context.newPage();
  await other.goto('/twice.html');
  const { host, button } = widgetOf(other);
  await vet(other, { questions: 1, answer: 0 });
  await expect(host.getByLabel('Set A')).toBeVisible();
  await host.getByLabel('Set B').selectOption('The answers in this tab');
  await expect(host.locator('.vs').getByText('The answers in this tab')).toBeVisible();
  await button('Erase: Example Clinic').click();
  await button('Erase: Second Clinic').click();
  await expect(host.getByText('Erased.')).toBeVisible();
  expect(await keys(other)).toEqual([]);
});

test('the two bars stand beside each other where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await vetTwo(page);
  const bars = widgetOf(page).host.getByRole('img', { name: /^Level/ });
  const boxes = await bars.evaluateAll(all => all.map(one => one.getBoundingClientRect().toJSON()));
  expect(boxes[0].bottom).toBe(boxes[1].bottom);
  expect(boxes[0].width).toBe(boxes[1].width);
});

test('every state meets axe, in light and dark', async ({ page }) => {
  test.slow();
  const { host, button } = widgetOf(page);
  const check = async (what: string) => expect(await axeFaults(page), what).toEqual([]);
  await page.goto('/csp.html');
  await vet(page, { questions: 3, answer: 1 });
  await check('one, not kept');
  await keepAs(page, 'Example Clinic');
  await check('one, kept');
  await button('Start with another clinic').click();
  await vet(page, { questions: 6, answer: 0 });
  await check('one kept, one not');
  await button(/^Ask A the/).click();
  await check('asked what to do with answers that are not kept');
  await keepAs(page, 'Second Clinic');
  await button('Rename: Second Clinic').click();
  await host
    .getByText(/different answers$/)
    .first()
    .click();
  await check('two kept');
});
