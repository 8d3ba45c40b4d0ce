import type { Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { tooLong } from './support/held.ts';
import { expect, test, widgetOf } from './support/widget.ts';

const ADVERT =
  'Turn back the clock with our new skin boost. Each vial holds 100 billion exosomes, grown in an FDA-registered lab so you know it is safe. There are no side effects. $899 if you book today. Results are not guaranteed.';
const phrases = /^\d+ phrases? (?:is a warning sign|are warning signs)$/;

/** To the list of all answers, without an answer to any question. */
async function toReview(page: Page) {
  await page.goto('/scan.html');
  const widget = widgetOf(page);
  const { button, start } = widget;
  await start();
  await button('Stop here').click();
  await button('All my answers, and how to change one').click();
  return widget;
}

async function openScan(page: Page) {
  const widget = await toReview(page);
  await widget.button('Paste an advert').click();
  await expect(widget.host.getByRole('heading', { level: 2 })).toHaveText('Check the words of an advert');
  return { ...widget, field: widget.host.getByRole('textbox', { name: 'The text to look at' }) };
}

test('an advert is read, two claims are taken over, one is left out, and the result changes by those two', async ({
  page,
}) => {
  const { host, button, field } = await openScan(page);
  await field.fill(ADVERT);
  await button('Look for phrases').click();
  // Five that the text says, ticked, and “Results are not guaranteed”, which only mentions one.
  await expect(host.getByRole('heading', { name: phrases })).toHaveText('5 phrases are warning signs');
  await expect(host.locator('mark')).toHaveCount(6);
  await expect(host.getByRole('heading', { name: phrases })).toBeFocused();
  await host.getByRole('checkbox', { name: /Turn back the clock/ }).uncheck();
  await host.getByRole('checkbox', { name: /100 billion/ }).uncheck();
  await host.getByRole('checkbox', { name: /book today/ }).uncheck();
  await button('Add these 2 to my answers').click();
  await expect(host.getByText('Added 2 claims')).toBeVisible();
  await button('Go back').click();
  await expect(button('Paste an advert')).toBeFocused();
  await button('See the result').click();
  await host.getByText('How this adds up').click();
  await expect(host.getByText(/^[\d.]+ points? of concern$/)).toHaveText([
    '9 points of concern',
    '3 points of concern',
  ]);
});

test('opened from a group of claims, it leads back to that group, with the phrase marked as heard', async ({
  page,
}) => {
  const { host, button } = await toReview(page);
  await button(/Promises that it must work or do no harm/).click();
  await button('Paste an advert').click();
  await host.getByRole('textbox').fill('Our exosomes have no side effects.');
  await button('Look for phrases').click();
  await button('Add this to my answers').click();
  await button('Go back').click();
  await expect(button('Paste an advert')).toBeFocused();
  await expect(host.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('by keyboard alone', async ({ page }) => {
  const { host, field, heading } = await openScan(page);
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  // A spelling service would be sent the text.
  await expect(field).toHaveAttribute('spellcheck', 'false');
  await page.keyboard.insertText('Exosomes with zero risk. They are FDA approved.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(host.getByRole('heading', { name: '2 phrases are warning signs' })).toBeFocused();
  const tick = host.getByRole('checkbox').first();
  for (let tab = 0; tab < 12 && !(await tick.evaluate(isFocused)); tab++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(tick).not.toBeChecked();
  await host.getByRole('button', { name: 'Add this to my answers' }).press('Enter');
  await expect(host.getByRole('button', { name: 'See the result' })).toBeFocused();
});

const isFocused = (node: Element): boolean => (node.getRootNode() as ShadowRoot).activeElement === node;

test('markup in an advert is shown as text, and does nothing', async ({ page }) => {
  const { host, button, field } = await openScan(page);
  await field.fill(
    '<p>Zero <b>risk</b>.</p>Exosomes that are FDA&nbsp;approved<img src=x onerror="document.title=1"><script>document.title=2</script>&#60;i&#62;',
  );
  await button('Look for phrases').click();
  await expect(host.locator('mark')).toHaveText([/Zero risk/, /FDA approved/]);
  await expect(host.getByText('<i>')).toBeVisible();
  await expect(host.locator('blockquote :is(img, script, i)')).toHaveCount(0);
  await expect(page).toHaveTitle('Check the words of an advert');
});

test('axe finds nothing, in light and dark', async ({ page }) => {
  const { host, button, field } = await openScan(page);
  await button('Look for phrases').click();
  await expect(host.getByText('Paste some text first.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await field.fill(ADVERT);
  await button('Look for phrases').click();
  await expect(host.getByRole('heading', { name: phrases })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await button('Add these 5 to my answers').click();
  expect(await axeFaults(page)).toEqual([]);
});

test('nothing is requested but files of the widget, and nothing of the text leaves', async ({
  page,
  seen,
  baseURL,
}) => {
  const { button } = await toReview(page);
  const before = seen.requests.length;
  await button('Paste an advert').click();
  const host = widgetOf(page).host;
  await host.getByRole('textbox').fill(ADVERT);
  await button('Look for phrases').click();
  await expect(host.getByRole('heading', { name: phrases })).toBeVisible();
  await button('Add these 5 to my answers').click();
  await button('Go back').click();
  const requests = seen.requests.slice(before);
  const files = requests.map(request => request.url().replace(baseURL ?? '', ''));
  expect(files).toContain('/dist/questions/interface.scan.en.json');
  const ours =
    /^\/dist\/(?:provider-vetting\.[\w-]+\.\d[\w.-]*\.js|questions\/(?:interface\.[\w-]+\.en\.json|learned\.[a-z]+\.\w+\.js))$/;
  expect(files.filter(file => !ours.test(file))).toEqual([]);
  expect(requests.filter(request => request.method() !== 'GET' || request.postData() !== null)).toEqual([]);
});

test('200 kB of advert never hold the page for more than 50 ms', async ({ page }) => {
  const { host, button } = widgetOf(page);
  const line = `${ADVERT} Come in and see us, we are open from nine to five on all days of the week.\n`;
  const held = await tooLong(page, 50, async () => {
    await openScan(page);
    await host.getByRole('textbox').evaluate(
      (area: HTMLTextAreaElement, text) => {
        area.value = text;
      },
      line.repeat(Math.ceil(200_000 / line.length)),
    );
    const look = async () => {
      await button('Look for phrases').click();
      await expect(host.getByRole('heading', { name: phrases })).toBeVisible();
    };
    return [['looking for phrases', look]];
  });
  expect(held).toEqual([]);
});
