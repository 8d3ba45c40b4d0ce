import type { Locator } from '@playwright/test';
import { expect, onward, test, widgetOf } from './support/widget.ts';

/** A phone, in the hand of someone tired with a visit tomorrow. */
test.use({ viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 90_000 });

/** Words in view, folds shut as they were found. */
async function wordsIn(host: Locator): Promise<number> {
  const text = await host.evaluate(one => {
    const copy = one.shadowRoot?.querySelector('section') as HTMLElement;
    const hidden = [...copy.querySelectorAll<HTMLElement>('.sr')];
    for (const part of hidden) part.hidden = true;
    const seen = copy.innerText;
    for (const part of hidden) part.hidden = false;
    return seen;
  });
  return text.split(/\s+/).filter(word => /\p{L}|\p{N}/u.test(word)).length;
}

/** Counts presses, and the words of every screen that is met. */
function counter(host: Locator) {
  const met = { taps: 0, words: 0, each: [] as number[] };
  return {
    met,
    read: async () => {
      const words = await wordsIn(host);
      met.words += words;
      met.each.push(words);
    },
    tap: async (control: Locator) => {
      met.taps += 1;
      await control.click();
    },
  };
}

/** Between the best answer and “would not say”: half an answer, as most clinics give. */
async function vagueAnswer(host: Locator): Promise<Locator> {
  const rows = host.getByRole('radio');
  const labels = await host.locator('.opt').allInnerTexts();
  const refusal = labels.findIndex(label => /would not say/.test(label));
  return rows.nth(Math.max(1, refusal - 1));
}

test('something useful comes within two taps', async ({ page }) => {
  await page.goto('/article.html');
  const { host, button } = widgetOf(page);
  await expect(button(/^I see them soon/)).toBeVisible();
  const { met, read, tap } = counter(host);
  await read();
  await tap(button(/^I see them soon/));
  await expect(host.locator('.asks li')).toHaveCount(5);
  await read();
  console.log(`first useful thing: ${met.taps} tap, ${met.words} words`);
  expect(met.taps).toBeLessThanOrEqual(2);
});

for (const clinic of ['vague', 'clear'] as const) {
  test(`a ${clinic} clinic: a first result within 12 taps`, async ({ page }) => {
    await page.goto('/article.html');
    const { host, button } = widgetOf(page);
    await expect(button(/^Note what they said/)).toBeVisible();
    const { met, read, tap } = counter(host);
    await read();
    await tap(button(/^Note what they said/));
    let enough: number | undefined;
    for (let screen = 0; screen < 40; screen++) {
      await expect(host.locator('.door')).toHaveCount(0);
      await expect(host.getByRole('heading', { level: 2 })).toBeVisible();
      const before = await host.locator('.screen').innerText();
      await read();
      if (await host.getByText(/^You can stop here if you like/).isVisible()) enough = met.taps;
      if (await button('Go on').isVisible()) break;
      const rows = host.locator('.picks button');
      if ((await rows.count()) > 0) await tap(rows.filter({ hasText: /^On whole skin/ }));
      else {
        await tap(clinic === 'vague' ? await vagueAnswer(host) : host.getByRole('radio').first());
        await tap(button(onward));
      }
      await expect.poll(() => host.locator('.screen').innerText()).not.toBe(before);
    }
    console.log(
      `${clinic} clinic: first result after ${met.taps} taps and ${met.words} words (${met.each.join(' ')}); enough after ${enough} taps`,
    );
    expect(met.taps).toBeLessThanOrEqual(12);
    expect(met.words).toBeLessThanOrEqual(600);
    if (clinic === 'vague') expect(enough).toBeLessThanOrEqual(30);
  });
}

for (const answer of ['none', 'vague', 'best'] as const) {
  test(`the head of the result fits one phone screen: ${answer} answers`, async ({ page }) => {
    await page.goto('/article.html');
    const { host, button, start } = widgetOf(page);
    await start(/On whole skin/);
    const heading = host.getByRole('heading', { level: 2 });
    for (let question = 0; question < 4 && answer !== 'none'; question++) {
      const asked = await heading.innerText();
      await (answer === 'best' ? host.getByRole('radio').first() : await vagueAnswer(host)).check();
      await button(onward).click();
      await expect(heading).not.toHaveText(asked);
      await expect(button('Stop here')).toBeVisible();
      // Once it is enough, a pause says so.
      if (await button('Go on').isVisible()) break;
    }
    await button('Stop here').click();
    await expect(host.getByText('How this adds up')).toBeVisible();
    const head = await host.locator('.hero').boundingBox();
    console.log(`result head, ${answer} answers: ${Math.round(head?.height ?? 0)} px`);
    expect(head?.height).toBeLessThanOrEqual(740);
    await expect(host.locator('.hero h2')).toBeInViewport();
    await expect(host.locator('.hero .btn:not(.second, .plain)')).toBeInViewport({ ratio: 1 });
  });
}

test('from the result, a message to them is one tap away, and so are cards that take two taps a question', async ({
  page,
}) => {
  await page.goto('/article.html');
  const { host, button, start } = widgetOf(page);
  const heading = host.getByRole('heading', { level: 2 });
  await start(/On whole skin/);
  await (await vagueAnswer(host)).check();
  await button(onward).click();
  await button('Stop here').click();
  await button('Ask them in writing').click();
  await expect(host.getByRole('textbox')).toHaveValue(/\n1\. What are these exosomes made from/);
  await expect(heading).toBeFocused();
  await button('Back').click();
  await expect(heading).toHaveText(/warning signs/);
  await button('Ask with cards').click();
  const { met, tap } = counter(host);
  for (let card = 1; card <= 5; card++) {
    await expect(host.getByText(`Card ${card} of 5`)).toBeVisible();
    await tap(host.getByRole('radio').nth(2));
    await tap(button(card < 5 ? 'Next card' : 'After the visit'));
  }
  console.log(`five cards: ${met.taps} taps`);
  expect(met.taps / 5).toBeLessThanOrEqual(2);
  await expect(host.getByText('After the visit')).toBeVisible();
  await button('See what the answers show').click();
  await expect(heading).toHaveText(/warning signs|second opinion|product alone/);
});

test('with an advert in hand, its words are marked in two taps, and the result is four taps away', async ({
  page,
}) => {
  await page.goto('/article.html');
  const { host, button } = widgetOf(page);
  const { met, tap } = counter(host);
  await tap(button(/^Paste an advert/));
  await host.getByRole('textbox').fill('Our FDA approved exosomes have zero side effects. Book today!');
  await tap(button('Look for phrases'));
  await expect(host.locator('mark').first()).toBeVisible();
  expect(met.taps).toBeLessThanOrEqual(2);
  await tap(button(/^Add the/));
  await tap(button('See the result'));
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(
    /warning signs|second opinion|product alone/,
  );
  console.log(`from an advert to the result: ${met.taps} taps`);
  expect(met.taps).toBeLessThanOrEqual(4);
  // Claims are no answers: none is counted as one of those that were given.
  await expect(host.locator('.apart').getByText(/^\d+ warning signs(?! in)/)).toBeVisible();
  await button('Ask them in writing').click();
  await expect(host.getByRole('textbox')).toHaveValue(/1\. I read this in an advert: “FDA approved”\. /);
});
