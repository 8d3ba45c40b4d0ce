import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { toDisclosure, toDisclosureFile } from '../../src/exchange/disclosure.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { axeFaults } from './support/axe.ts';
import { door, expect, showPage, test, widgetOf } from './support/widget.ts';

const built = fileURLToPath(new URL('../../dist/questions/exosome-therapy.en.json', import.meta.url));
const pack: Pack = JSON.parse(readFileSync(built, 'utf8'));
const day = new Date('2026-11-23T12:00:00Z');

/** What staff found in their own audit: the first answer everywhere but for a few, and every claim denied. */
function auditWith(options: Readonly<Record<string, string>> = {}): Response {
  return {
    format: 'provider-vetting/response@1',
    pack: { id: pack.id, version: pack.version },
    ...{ audience: 'staff', provider: 'Example Clinic', context: { route: 'topical' } },
    answers: Object.fromEntries(
      pack.items.map(({ id, options: all }) => [
        id,
        { option: options[id] ?? all[0]!.id, owner: 'Dana', evidence: 'binder 3' },
      ]),
    ),
    claims: Object.fromEntries(pack.claims.map(({ id }) => [id, 'not-heard'])),
  };
}

/** A clinic's page, past the first screen. */
async function openClinic(page: Page, path = '/provider.html') {
  await page.clock.setFixedTime(day);
  await page.goto(path);
  const { host, button, drawn } = widgetOf(page);
  await drawn();
  // Where the page's styles come after the script, what follows is in view for a moment, and the first screen folds.
  await host.locator('summary.door').or(button(door)).first().click();
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(
    'What the clinic says, and how to check it',
  );
  const fold = (title: string) =>
    host.locator('details', { has: page.getByRole('heading', { level: 3, name: title, exact: true }) });
  const unfold = async (title: string) => {
    const open = await fold(title).evaluate(one => (one as HTMLDetailsElement).open);
    if (!open) await fold(title).locator('summary').first().click();
  };
  return {
    host,
    button,
    unfold,
    /** Notes what was told about a question. */
    async tell(id: string, option: string) {
      const item = pack.items.find(one => one.id === id)!;
      await unfold(pack.domains.find(one => one.id === item.domain)!.title);
      const name = item.short ?? item.prompt.patient;
      await host.getByRole('button', { name: new RegExp(`^(Add my answer|Change): ${name}$`) }).click();
      const label = item.options.find(one => one.id === option)!.label.patient;
      await host.getByRole('radio', { name: label, exact: true }).check();
      await host.getByRole('button', { name: `Done: ${name}` }).click();
    },
    async hear(id: string) {
      const claim = pack.claims.find(one => one.id === id)!;
      await unfold(pack.categories!.find(one => one.id === claim.category)!.title);
      await host
        .getByRole('group', { name: `Did you hear or read: ${claim.label}` })
        .getByRole('radio', { name: 'Heard it' })
        .check();
    },
    async toResult() {
      await button('See the result').click();
      await expect(host.getByText('How this adds up').first()).toBeVisible();
    },
  };
}

const otherwise = 'They told me something else';
const flat = 'This does not match what the clinic says. Ask again, in writing.';

test('the loop: an audit is published, a patient is told otherwise, and the page says so first', async ({
  page,
}) => {
  const file = toDisclosureFile(
    toDisclosure(pack, auditWith({ 'mfg-coa': 'brochure' }), {
      published: new Date('2026-11-20T09:00:00Z'),
      replies: { 'mfg-sterility': 'Every lot comes with a full report.' },
    }),
  );
  expect(file).not.toMatch(/Dana|binder/);
  await page.route('**/disclosure.json', route =>
    route.fulfill({ contentType: 'application/json', body: file }),
  );
  const { host, tell, hear, unfold, toResult } = await openClinic(page);
  await expect(
    host.getByText('The clinic put its answers out on 20 November 2026. No one has checked them.'),
  ).toBeVisible();
  await unfold('Making and testing');
  await expect(host.getByText('“Every lot comes with a full report.”')).toBeVisible();
  await tell('mfg-sterility', 'not-tested');
  await tell('mfg-coa', 'brochure');
  await hear('claim-no-risk');
  await expect(host.getByText(flat)).toHaveCount(2);
  await toResult();
  const headings = await host.getByRole('heading', { level: 3 }).allTextContents();
  expect(headings.indexOf(otherwise)).toBe(0);
  expect(headings).toContain('Warning signs, worst first');
  const section = host.locator('section.stack', { has: page.getByRole('heading', { name: otherwise }) });
  await expect(section.getByRole('listitem')).toHaveCount(2);
  await expect(section.getByText('“Every lot comes with a full report.”')).toBeVisible();
  await expect(section.getByText('The clinic says it does not claim this.')).toBeVisible();
  await section
    .getByRole('button', { name: /^Change this: / })
    .first()
    .click();
  await expect(host.getByRole('heading', { level: 4, name: /toxin from bacteria/ })).toBeFocused();
});

test('what the clinic publishes moves nothing: the result is the same beside the best file, a worse one, and none', async ({
  page,
}) => {
  const results: string[] = [];
  const best = toDisclosure(pack, auditWith(), { published: day, replies: {} });
  const worse = toDisclosure(
    pack,
    auditWith(Object.fromEntries(pack.items.map(({ id, options }) => [id, options.at(-1)!.id]))),
    { published: day, replies: {} },
  );
  for (const file of [best, worse, { format: 'none' }]) {
    await page.route('**/disclosure.json', route => route.fulfill({ json: file }));
    const { host, tell, hear, toResult } = await openClinic(page);
    await tell('reg-approval-status', 'muddled');
    await tell('src-maker', 'all-named');
    await tell('cost-pressure', 'today-only');
    await hear('claim-natural');
    await toResult();
    const shown = [host.locator('.hero'), host.locator('.finds'), host.locator('.turns')];
    results.push((await Promise.all(shown.map(part => part.first().textContent()))).join('\n'));
    await page.unroute('**/disclosure.json');
    await page.evaluate(() => sessionStorage.clear());
  }
  expect(results[0]).toContain('warning signs');
  expect(new Set(results).size).toBe(1);
});

const set: readonly { what: string; path: string; line: RegExp; faults?: boolean }[] = [
  { what: 'over 180 days old', path: '/disclosure-stale.json', line: /more than 180 days old/ },
  { what: 'of another version', path: '/disclosure-stale.json', line: /another version of these questions/ },
  {
    what: 'with a part that does not fit',
    path: '/disclosure-stale.json',
    line: /One part of the clinic’s file/,
  },
  {
    what: 'that is no disclosure',
    path: '/disclosure-faulty.json',
    line: /could not read the clinic’s answers/,
  },
  { what: 'that is a web page', path: '/index.html', line: /could not load the clinic’s answers/ },
];
for (const { what, path, line } of set) {
  test(`a file ${what} is set aside or doubted in one calm line`, async ({ page }) => {
    await page.route('**/disclosure.json', async route => {
      await route.fulfill({ response: await page.request.get(path) });
    });
    const { host, toResult } = await openClinic(page);
    await expect(host.getByText(line)).toBeVisible();
    await expect(host.getByRole('heading', { level: 4 }).first()).toBeVisible();
    await toResult();
  });
}

test('a page that would rather not be asked hides no question, no warning, and changes no order', async ({
  page,
}) => {
  const { host, tell, hear, toResult } = await openClinic(page, '/provider-hostile.html');
  const shut = host.locator('.folds > details:not([open]) > summary').filter({ has: page.locator('h3') });
  while ((await shut.count()) > 0) await shut.first().click();
  const shown = await host
    .getByRole('heading', { level: 4 })
    .evaluateAll(all =>
      all
        .filter(one => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map(one => one.textContent),
    );
  const asked = pack.items.map(item => item.prompt.patient).filter(prompt => shown.includes(prompt));
  expect(asked.length).toBeGreaterThan(30);
  expect(shown.slice(0, asked.length)).toEqual(asked);
  expect(shown.length - asked.length).toBe(pack.claims.length);
  const tops = await host
    .getByRole('heading', { level: 4 })
    .evaluateAll(all => all.map(one => one.getBoundingClientRect().top));
  expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
  await tell('mfg-sterility', 'not-tested');
  await hear('claim-no-risk');
  await expect(host.getByText(flat).first()).toBeVisible();
  const ink = await host
    .getByText(flat)
    .first()
    .evaluate(one => getComputedStyle(one).color);
  expect(ink).not.toBe('rgba(0, 0, 0, 0)');
  await toResult();
  await expect(host.getByRole('heading', { name: otherwise })).toBeVisible();
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(/warning signs|Stop and get/);
});

test('three columns from 40em, stacked below, and never a sideways scroll', async ({ page }) => {
  const { host, unfold } = await openClinic(page);
  await unfold('Making and testing');
  for (const [width, columns] of [
    [320, 1],
    [360, 1],
    [600, 1],
    [800, 3],
    [1280, 3],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const tops = await host
      .locator('.three')
      .first()
      .locator(':scope > div')
      .evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size, `${width}`).toBe(columns === 3 ? 1 : 3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
  }
});

test('asks for nothing but its own files and the disclosure, which carries no trace of the visitor', async ({
  page,
  seen,
}) => {
  const { tell, toResult } = await openClinic(page);
  await tell('reg-approval-status', 'muddled');
  await toResult();
  const asked = seen.requests.map(request => new URL(request.url()));
  expect(asked.filter(url => url.pathname.endsWith('disclosure.json'))).toHaveLength(1);
  expect(asked.filter(({ search }) => search !== '')).toEqual([]);
  expect(
    asked
      .map(url => url.pathname)
      .filter(path => !/^\/(dist\/|provider\.(html|css)$|disclosure\.json$)/.test(path)),
  ).toEqual([]);
  const [file] = seen.requests.filter(request => request.url().endsWith('disclosure.json'));
  expect(await file?.headerValue('referer')).toBeNull();
  expect(await file?.headerValue('cookie')).toBeNull();
});

test('answers last through a reload, and the panel does not ask for the file twice', async ({
  page,
  seen,
}) => {
  const { host, tell, toResult, button } = await openClinic(page);
  await tell('reg-approval-status', 'muddled');
  await toResult();
  await button('Compare with another clinic').click();
  await button('Close').click();
  await expect(host.getByRole('heading', { name: otherwise })).toBeVisible();
  expect(seen.requests.filter(request => request.url().endsWith('disclosure.json'))).toHaveLength(1);
  await page.reload();
  await button('Go on where you left off').click();
  await expect(host.getByRole('heading', { name: otherwise })).toBeVisible();
});

test('every screen meets axe, in light and dark', async ({ page }) => {
  // Axe looks at each of a few hundred elements, five times over.
  test.slow();
  const { host, button, tell, hear, unfold, toResult } = await openClinic(page);
  const check = async (what: string) => expect(await axeFaults(page), what).toEqual([]);
  await check('page');
  await tell('mfg-sterility', 'not-tested');
  await host.getByRole('button', { name: /^Change: / }).click();
  await host.getByText('What to look for').first().click();
  await check('choosing');
  await hear('claim-no-risk');
  await unfold('Promises that it must work or do no harm');
  await check('claims');
  await toResult();
  await check('result');
  await button('Compare with another clinic').click();
  await expect(host.getByRole('heading', { level: 2 })).toHaveText('Two sets of answers, side by side');
  await check('compare');
});

test('on a phone the first question can be answered soon: the plan is folded, and opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await showPage(
    page,
    '<provider-vetting audience="provider-page" provider="Example Clinic" disclosure-src="/disclosure.json"></provider-vetting><script src="/dist/provider-vetting.js"></script>',
    '<meta name="viewport" content="width=device-width"><style>body { margin: 0; }</style>',
  );
  const { host } = widgetOf(page);
  await host.getByRole('button').first().click();
  const add = host.getByRole('button', { name: /^Add my answer/ }).first();
  await expect(add).toBeVisible();
  const top = await add.evaluate(one => one.getBoundingClientRect().top + scrollY);
  // 25 of it are what the clinic was asked, without which its answer cannot be understood, 25 what it leaves open.
  expect(top).toBeLessThan(1010);
  const plan = host.getByRole('combobox').first();
  await expect(plan).toBeHidden();
  await host.locator('summary', { hasText: 'Your plan' }).click();
  await plan.selectOption({ index: 1 });
  await expect(plan).not.toHaveValue('-1');
});

test('where the page has room for one line alone, that line says what is behind it and leads there', async ({
  page,
}) => {
  await showPage(
    page,
    `<provider-vetting audience="provider-page"></provider-vetting>${'<p>What follows in view.</p>'.repeat(20)}<script src="/dist/provider-vetting.js"></script>`,
  );
  const { host } = widgetOf(page);
  const line = host.locator('summary.door');
  await expect(line).toHaveText('See what this clinic says');
  // Behind it stands one door, in the same words: nobody presses twice for one thing.
  await line.click();
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(
    'What the clinic says, and how to check it',
  );
});
