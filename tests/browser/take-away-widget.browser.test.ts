import type { BrowserContext, Locator, Page } from '@playwright/test';
import { builtPack, keptWalk, openMore, openResult, openTakeAway } from './support/kept-walk.ts';
import {
  door,
  expect,
  noteEvents,
  onward,
  origins,
  showPage,
  test,
  watch,
  widgetOf,
} from './support/widget.ts';

const pack = builtPack('exosome-therapy.en');
const [first, second, third] = pack.items as unknown as [Item, Item, Item];
type Item = (typeof pack.items)[number];

/** Two answers, one with a note. */
const walk = keptWalk(pack, {
  [first.id]: { option: first.options[0]?.id ?? '' },
  [second.id]: { option: 'no-answer', note: 'words of mine' },
});
/** One other answer. */
const otherWalk = keptWalk(pack, { [third.id]: { option: 'no-answer' } });

const press = (host: Locator, name: string) => host.getByRole('button', { name, exact: true }).click();
const unfold = (host: Locator, name: string) => host.locator('summary', { hasText: name }).click();

/** The button of the result that opens the panel. It has other words where the result says to stop. */
const takeAway = /^(Take one page along|Print this for a second opinion)$/;

/** What both storages hold of ours. */
const keysOf = (page: Page) =>
  page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(key =>
      key.startsWith('provider-vetting:'),
    ),
  );

/** The answers that this tab holds. */
const answersOf = (page: Page) =>
  page.evaluate(
    () => JSON.parse(sessionStorage.getItem('provider-vetting:exosome-therapy') ?? '{}').response?.answers,
  );

/** Whether focus is inside the widget. */
const hasFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.localName === 'provider-vetting');

/** Makes a link to the answers of a walk. */
async function makeLink(page: Page, path = '/csp.html', from = walk): Promise<string> {
  const host = await openTakeAway(page, path, from);
  await unfold(host, 'Make a link');
  await press(host, 'Make the link');
  return host.getByLabel('Link to your answers').inputValue();
}

/** A tab of somebody else: nothing stored, nothing known. Its faults are looked at by whoever asked for it. */
async function openElsewhere(context: BrowserContext): Promise<Page> {
  const other = await context.browser()?.newContext({ locale: 'en-GB' });
  if (!other) throw new Error('no browser');
  return other.newPage();
}

test('from the result, each way out tells the page its kind and nothing else, under a strict policy', async ({
  page,
}) => {
  const events = await noteEvents(page);
  const host = await openTakeAway(page, '/csp.html', walk);
  const ways = {
    'Print this result': 'print-result',
    'Print my questions': 'print-questions',
    'Copy as text': 'text',
    'Save a file': 'file',
    'Table (CSV)': 'csv',
    'Health record file (FHIR)': 'fhir',
    'E-mail draft': 'mail',
    'Make the link': 'link',
    'Keep them for 30 days': 'device',
  };
  await unfold(host, 'Make a link');
  await unfold(host, 'Keep on this device for 30 days');
  const told = async () =>
    (await events()).filter(({ type }) => type === 'vetting-export').map(({ detail }) => detail);
  for (const [index, [name, kind]] of Object.entries(ways).entries()) {
    await press(host, name);
    await expect.poll(async () => (await told())[index]).toEqual({ kind });
  }
  expect(await told()).toHaveLength(Object.keys(ways).length);
});

test('asks for its own files alone, each when it is first wanted and once', async ({ page, seen }) => {
  await openTakeAway(page, '/csp.html', walk);
  const { host } = widgetOf(page);
  const paths = () => seen.requests.map(request => request.url().replace(origins.page, ''));
  // What prints is fetched ahead, so that it is there in a room without a line.
  await expect.poll(() => paths().filter(path => path.includes('.printed.')).length).toBe(1);
  const panelFiles = paths().filter(path => path.startsWith('/dist/')).length;
  const asked = () => paths().filter(path => path.startsWith('/dist/') || path.startsWith('http'));
  for (const name of ['Print this result', 'Save a file', 'Table (CSV)', 'E-mail draft', 'Print one page'])
    await press(host, name);
  await press(host, 'Ask with cards');
  await press(host, 'Close');
  expect(asked()).toHaveLength(panelFiles);
  await openMore(host);
  await press(host, 'Health record file (FHIR)');
  await expect(host.getByText(/^Saved as .*fhir\.json/)).toBeVisible();
  expect(asked().slice(panelFiles)).toEqual([
    expect.stringMatching(/^\/dist\/provider-vetting\.fhir-file\./),
  ]);
  await press(host, 'Close');
  await widgetOf(page).button(takeAway).click();
  await openMore(host);
  await press(host, 'Health record file (FHIR)');
  await expect(host.getByText(/^Saved as .*fhir\.json/)).toBeVisible();
  const late = asked().filter(path => /take-away|paper|fhir/.test(path));
  expect(new Set(late).size).toBe(late.length);
});

test('a link shows its answers at once, takes no focus, and leaves the address bar as it was before', async ({
  page,
  context,
}) => {
  const link = await makeLink(page);
  const other = await openElsewhere(context);
  const seen = await watch(other);
  const { host, button } = widgetOf(other);
  await other.goto(link);
  await expect(host.getByRole('heading', { name: /^You opened someone/ })).toBeVisible();
  await expect(host.getByText(/Someone else may have noted them/)).toBeVisible();
  await expect(host.getByText(/^Answers: 2\. Claims: 0\./)).toBeVisible();
  expect(await hasFocus(other)).toBe(false);
  expect(await keysOf(other)).toEqual([]);
  expect(other.url()).toBe(`${origins.page}/csp.html`);
  await other.reload();
  await expect(button(door)).toBeVisible();
  expect(await keysOf(other)).toEqual([]);
  await other.goto('about:blank');
  await other.goto(link);
  await press(host, 'Use these answers');
  await expect(host.getByText(/Someone else may have noted them/)).toHaveCount(0);
  expect(Object.keys(await answersOf(other))).toEqual([first.id, second.id]);
  expect(JSON.stringify(await answersOf(other))).not.toContain('words of mine');
  await other.reload();
  await expect(button('Go on where you left off')).toBeVisible();
  expect(seen.faults).toEqual([]);
  await other.context().close();
});

test('a link asks before it takes the place of one’s own answers', async ({ page, context }) => {
  const link = await makeLink(page);
  const other = await context.newPage();
  for (const [button, kept] of [
    ['Keep mine', [third.id]],
    ['Replace my answer', [first.id, second.id]],
  ] as const) {
    await openResult(other, '/csp.html', otherWalk);
    await other.goto('about:blank');
    await other.goto(link);
    const { host } = widgetOf(other);
    await expect(host.getByText('Put these answers in place of yours?')).toBeVisible();
    expect(Object.keys(await answersOf(other))).toEqual([third.id]);
    await press(host, button);
    expect(other.url()).toBe(`${origins.page}/csp.html`);
    await expect.poll(async () => Object.keys(await answersOf(other))).toEqual(kept);
  }
});

test('a link followed within the open page asks there, also where nothing may be kept', async ({
  page,
  context,
}) => {
  const link = new URL(await makeLink(page));
  const other = await openElsewhere(context);
  await showPage(
    other,
    `<a href="${link.hash}">Their answers</a><provider-vetting remember="off"></provider-vetting><script src="${origins.page}/dist/provider-vetting.js"></script>`,
  );
  const events = await other.evaluateHandle(() => {
    const counts = { start: 0, progress: 0 };
    document.addEventListener('vetting-start', () => counts.start++);
    return counts;
  });
  const { host, start } = widgetOf(other);
  await start();
  for (let step = 0; step < 2; step++) {
    await host.getByRole('radio').first().check();
    await host.getByRole('button', { name: onward }).first().click();
  }
  await other.getByRole('link', { name: 'Their answers' }).click();
  await expect(host.getByRole('heading', { name: /^You opened someone/ })).toBeFocused();
  await expect(host.getByText('Put these answers in place of yours?')).toBeVisible();
  await press(host, 'Keep mine');
  expect(new URL(other.url()).hash).toBe('');
  await expect(host.getByText(/^Question \d/)).toBeVisible();
  expect((await events.jsonValue()).start).toBe(1);
  await other.context().close();
});

test('what is left of a link, or is none, says so and changes nothing', async ({ page }) => {
  test.setTimeout(90_000);
  const link = await makeLink(page);
  // A letter that answers stand in: the last one only says where the link ends.
  const altered = link.replace(/(.)(.{9})$/, (_, letter, rest) => `${letter === 'A' ? 'B' : 'A'}${rest}`);
  const refusals = [
    [link.slice(0, -3), 'Part of this is missing. Ask for it again.'],
    [altered, 'This link was changed on its way. Ask for it again.'],
    [`${origins.page}/csp.html#provider-vetting=%3Cb%3E`, 'This is not an answers file from this tool.'],
    [`${origins.page}/csp.html#provider-vetting=`, 'This is not an answers file from this tool.'],
    [
      `${link.replace('=2', '=9')}`,
      'The questions have changed since this link was made. Ask for a file instead.',
    ],
  ] as const;
  const { host } = widgetOf(page);
  await openResult(page, '/csp.html', walk);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  for (const [address, sentence] of refusals) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(host.getByText(sentence)).toBeVisible();
    expect(await hasFocus(page)).toBe(false);
    await press(host, 'Close');
    expect(page.url()).toBe(`${origins.page}/csp.html`);
    await expect(host.getByRole('button', { name: takeAway })).toBeVisible();
    expect(
      JSON.parse(await page.evaluate(() => sessionStorage['provider-vetting:exosome-therapy'])).response
        .answers,
    ).toEqual(JSON.parse(JSON.parse(kept)['provider-vetting:exosome-therapy']).response.answers);
  }
});

test('a link to other questions is refused by a widget that does not ask them, and shown by one that does', async ({
  page,
  context,
}) => {
  const link = new URL(await makeLink(page));
  const other = await openElsewhere(context);
  const prp = '<provider-vetting pack="prp"></provider-vetting>';
  const script = `<script src="${origins.page}/dist/provider-vetting.js"></script>`;
  const open = async (body: string) => {
    await showPage(other, body + script);
    await other.goto('about:blank');
    await other.goto(`${origins.page}/made-by-a-test.html${link.hash}`);
  };
  await open(prp);
  const refusal = 'These answers belong to other questions.';
  await expect(widgetOf(other).host.getByText(refusal)).toBeVisible();
  expect(await keysOf(other)).toEqual([]);
  await press(widgetOf(other).host, 'Close');
  expect(new URL(other.url()).hash).toBe('');
  await open(`${prp}<provider-vetting></provider-vetting>`);
  await expect(widgetOf(other, 1).host.getByText(/^Answers: 2\. Claims: 0\./)).toBeVisible();
  expect(await keysOf(other)).toEqual([]);
  await other.context().close();
});

test('answers kept on the device are offered in a new tab, for as long as was said', async ({
  page,
  context,
}) => {
  const host = await openTakeAway(page, '/csp.html', walk);
  await unfold(host, 'Keep on this device for 30 days');
  await press(host, 'Keep them for 30 days');
  await expect(host.getByText(/^Kept on this device until \d+ \w+ \d{4}\.$/)).toBeVisible();
  const again = await context.newPage();
  await again.goto('/csp.html');
  await widgetOf(again).button('Go on where you left off').click();
  await expect.poll(async () => Object.keys((await answersOf(again)) ?? {})).toEqual([first.id, second.id]);
  await again.close();
  await page.evaluate(() => {
    const key = 'provider-vetting:kept:exosome-therapy';
    const past = new Date(Date.now() - 1000).toISOString();
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage[key]), until: past }));
    localStorage.setItem('provider-vetting:kept:prp', JSON.stringify({ until: past }));
  });
  const late = await context.newPage();
  await late.goto('/csp.html');
  await expect(widgetOf(late).button(door)).toBeVisible();
  await expect.poll(() => keysOf(late)).toEqual([]);
});

test('erasing in one tab sends the other to its first screen at once, and leaves nothing of ours', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openResult(other, '/csp.html', otherWalk);
  // What this tab holds of other questions, asked on another page.
  await other.evaluate(() => sessionStorage.setItem('provider-vetting:prp', '{}'));
  const host = await openTakeAway(page, '/csp.html', walk);
  await unfold(host, 'Keep on this device for 30 days');
  await press(host, 'Keep them for 30 days');
  await page.evaluate(() => {
    localStorage.setItem('provider-vetting:compare', '{}');
    localStorage.setItem('their-own', '1');
  });
  await press(host, 'Erase everything');
  await expect(widgetOf(other).button(door)).toBeVisible();
  await expect(widgetOf(page).button(door)).toBeVisible();
  // That something was erased is noted, for tabs that are away; nothing of what it was.
  expect(await keysOf(page)).toEqual(['provider-vetting:erased:']);
  expect(await keysOf(other)).toEqual(['provider-vetting:erased:']);
  expect(await page.evaluate(() => localStorage.getItem('provider-vetting:erased:'))).toMatch(
    /^\d+-[\d.e-]+;$/,
  );
  expect(await page.evaluate(() => localStorage.length)).toBe(2);
  // Neither tab writes its answers once more when it is left.
  for (const one of [page, other]) {
    await one.reload();
    await expect(widgetOf(one).button(door)).toBeVisible();
    expect(await keysOf(one)).toEqual(['provider-vetting:erased:']);
  }
});

test('erasing and leaving shows an empty page, and coming back finds nothing', async ({ page }) => {
  const host = await openTakeAway(page, '/csp.html', walk);
  await press(host, 'Erase and leave this page');
  await page.waitForURL('about:blank');
  await page.goto('/csp.html');
  await expect(widgetOf(page).button(door)).toBeVisible();
  expect(await keysOf(page)).toEqual(['provider-vetting:erased:']);
});

test('on the way into the room, with no answer yet, my questions are there, as cards also offline', async ({
  page,
  context,
  seen,
}) => {
  const cards = page.waitForResponse(/provider-vetting\.cards\./);
  await page.goto('/csp.html');
  const { host, start, button } = widgetOf(page);
  await start();
  await button('Stop here').click();
  await button(takeAway).click();
  await expect(button('Ask with cards')).toBeVisible();
  await (await cards).finished();
  await context.setOffline(true);
  await button('Ask with cards').click();
  await expect(host.getByText('Card 1 of 5')).toBeVisible();
  for (let card = 2; card <= 3; card++) {
    await host.getByRole('radio', { name: 'Dodged' }).check();
    await button('Next card').click();
    await expect(host.getByText(`Card ${card} of`)).toBeVisible();
  }
  expect(Object.keys(await answersOf(page))).toHaveLength(2);
  await button('Close').click();
  await openMore(host);
  await press(host, 'Print my questions');
  await context.setOffline(false);
  // A part that was still on its way is the browser's to note; the cards did without it.
  expect(seen.faults.splice(0).filter(fault => !fault.includes('INTERNET_DISCONNECTED'))).toEqual([]);
});

for (const [what, pattern] of [
  ['the panel', /provider-vetting\.take-away\./],
  ['its sentences', /interface\.take-away\.en\.json/],
] as const) {
  test(`where ${what} cannot be fetched, the answers stay, and trying again helps`, async ({
    page,
    seen,
  }) => {
    // From the first on, for it is fetched ahead.
    await page.route(pattern, route => route.abort());
    await openResult(page, '/csp.html', walk);
    const { host, button } = widgetOf(page);
    await button(takeAway).click();
    await expect(host.getByRole('heading', { name: /could not load this part/ })).toBeVisible();
    expect(Object.keys(await answersOf(page))).toHaveLength(2);
    await page.unroute(pattern);
    await button('Try again').click();
    await expect(host.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
    expect(seen.faults.splice(0).filter(fault => !fault.includes('ERR_FAILED'))).toEqual([]);
  });
}

test('where the file for other software cannot be fetched, it says so and the rest goes on', async ({
  page,
  seen,
}) => {
  const host = await openTakeAway(page, '/csp.html', walk);
  await page.route(/fhir-file/, route => route.abort());
  await press(host, 'Health record file (FHIR)');
  await expect(host.getByText(/could not load this part/)).toBeVisible();
  await page.unroute(/fhir-file/);
  await press(host, 'Health record file (FHIR)');
  await expect(host.getByText(/^Saved as .*fhir\.json/)).toBeVisible();
  expect(seen.faults.splice(0).filter(fault => !fault.includes('ERR_FAILED'))).toEqual([]);
});

test('in a sandboxed frame, where nothing may be kept, copied or printed, there is always the text', async ({
  page,
  seen,
}) => {
  await showPage(
    page,
    `<iframe title="x" width="700" height="600" sandbox="allow-scripts" src="${origins.cdn}/frame.html"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: true });
  await frame.getByRole('button', { name: door }).click();
  await frame.getByRole('button', { name: /^On whole skin/ }).click();
  await frame.getByRole('radio').first().check();
  await button('Stop here').click();
  await button(takeAway).click();
  await openMore(frame.locator('provider-vetting'));
  const fields = frame.getByLabel('The text. Select it all and copy it.');
  await button('Copy as text').click();
  await expect(fields.first()).toHaveValue(/Still open: questions to ask/);
  await button('Print this result').click();
  await expect(frame.getByText(/This browser would not print/)).toBeVisible();
  await frame.locator('summary', { hasText: 'Keep on this device' }).click();
  await button('Keep them for 30 days').click();
  await expect(frame.getByText('This browser could not keep them. Save a file instead.')).toBeVisible();
  await button('Erase everything').click();
  await expect(frame.getByRole('button', { name: door })).toBeVisible();
  expect(seen.faults.splice(0).filter(fault => !fault.includes('Clipboard API'))).toEqual([]);
});
