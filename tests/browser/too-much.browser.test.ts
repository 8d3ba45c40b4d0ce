import { tooLong } from './support/held.ts';
import { builtPack } from './support/kept-walk.ts';
import { door, expect, noteEvents, onward, showPage, test, widgetOf } from './support/widget.ts';

/*
 * More than anyone would bring: it is read, refused or left out; the page is not held.
 */

test.describe.configure({ timeout: 240_000 });

/** The longest that a page may be held in one piece, in milliseconds of processor time. */
const LONGEST = 200;

/** A pack file, as far as it is looked into here. */
interface File {
  readonly items: readonly { readonly when?: unknown }[];
  readonly claims: readonly { readonly match?: unknown }[];
  readonly scan?: unknown;
}

const pack = builtPack('exosome-therapy.en') as unknown as File;
const script = '<script src="/dist/provider-vetting.js"></script>';

/** Questions of the page's own, as many as are wanted. */
function manyItems(count: number) {
  const items = Array.from({ length: count }, (_, place) => {
    const { when: _when, ...item } = pack.items[place % pack.items.length] ?? {};
    return { ...item, id: `item-${place}` };
  });
  const { scan: _scan, ...rest } = pack;
  return {
    ...rest,
    id: 'many',
    items,
    floors: [],
    claims: rest.claims.map(({ match: _, ...claim }) => claim),
  };
}

for (const [name, fragment] of [
  ['5,000 parts after a link', `provider-vetting=1AAx${'&a=1'.repeat(5000)}`],
  ['5,000 links', 'provider-vetting=1AAx&'.repeat(5000)],
  ['a link of 110 kB', `provider-vetting=2${'A'.repeat(110_000)}`],
  ['110 kB of signs', `provider-vetting=${'%25'.repeat(36_000)}`],
] as const)
  test(`an address with ${name} says that the link cannot be read, or nothing, and never stops the widget @firefox`, async ({
    page,
  }) => {
    const events = await noteEvents(page);
    await showPage(page, `<provider-vetting></provider-vetting>${script}`);
    await page.evaluate(text => {
      location.hash = text;
    }, fragment);
    await page.reload();
    const { host, button } = widgetOf(page);
    const close = button('Close');
    await expect(button(door).or(close).first()).toBeVisible();
    if (await close.isVisible()) await close.click();
    await expect(host.getByRole('heading').first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('provider-vetting');
    expect((await events()).filter(({ type }) => type === 'vetting-error')).toEqual([]);
  });

test('patterns that would freeze a tab are refused with their path, before anything is looked for @firefox', async ({
  page,
}) => {
  const words = Array.from({ length: 100 }, (_, place) => `w${place}x`).join('|');
  const [first, ...others] = pack.claims;
  const claims = [
    { ...first, match: { any: ['@a+@a+@a+@a'] } },
    ...others.map(({ match: _, ...one }) => one),
  ];
  const file = { ...pack, id: 'exploding', scan: { classes: { a: words } }, claims };
  await page.route('**/exploding.json', route => route.fulfill({ json: file }));
  const events = await noteEvents(page);
  await showPage(page, `<provider-vetting pack-src="/exploding.json"></provider-vetting>${script}`);
  const { host, button } = widgetOf(page);
  await button(door).click();
  await expect(host.getByRole('status')).toHaveText(/could not/);
  const { detail } = (await events()).at(-1) as { detail: { code: string; message: string } };
  expect(detail.code).toBe('pack-invalid');
  expect(detail.message).toContain('claims[0].match.any[0]: can be said in too many ways');
});

/** One question, and as many claims as are wanted. */
function manyClaims(count: number) {
  const claims = Array.from({ length: count }, (_, place) => {
    const { match: _match, ...claim } = pack.claims[place % pack.claims.length] ?? {};
    return { ...claim, id: `claim-${place}` };
  });
  return { ...manyItems(1), claims };
}

/** What is read once each is there. */
const THERE = {
  patient: /.*/,
  staff: /^Self-audit list$/,
  'provider-page': /what the clinic says/i,
} as const;

for (const [what, audience] of [
  ['2,500 questions', 'patient'],
  ['2,500 questions', 'provider-page'],
  ['2,500 questions', 'staff'],
  ['1,000 claims', 'patient'],
  ['1,000 claims', 'provider-page'],
  ['1,000 claims', 'staff'],
] as const)
  test(`${what}: ${audience} is never held`, async ({ page }) => {
    const json = what === '1,000 claims' ? manyClaims(1000) : manyItems(2500);
    await page.route('**/many.json', route => route.fulfill({ json }));
    const { host, button } = widgetOf(page);
    const open = async () => {
      await showPage(
        page,
        `<provider-vetting audience="${audience}" pack-src="/many.json" load="eager"></provider-vetting>${script}`,
      );
      await expect(button(door)).toBeVisible();
    };
    const start = async () => {
      await button(door).click();
      await expect(host.getByRole('heading', { name: THERE[audience] }).first()).toBeVisible();
      if (audience !== 'patient') return;
      await expect(host.locator('.picks').or(host.getByRole('radio').first())).toBeVisible();
      if (await host.locator('.picks').isVisible()) await host.locator('.picks button').first().click();
      await expect(host.getByRole('radio').first()).toBeVisible();
    };
    const answer = async () => {
      await host.getByRole('radio').first().check();
      await button(onward).first().click();
      // After the only question come the claims.
      if (what === '1,000 claims') await host.getByRole('checkbox').first().check();
      else await expect(host.getByRole('radio').first()).not.toBeChecked();
    };
    const held = await tooLong(page, LONGEST, async () => [
      // The reading of the file is a part of it.
      [
        'opening',
        async () => {
          await open();
          await start();
        },
      ],
      ...(audience === 'patient' ? [['an answer', answer] as const] : []),
    ]);
    expect(held).toEqual([]);
  });

test('a cell with as many letters as it takes: a key is never long in coming', async ({ page }) => {
  const { host, button } = widgetOf(page);
  const held = await tooLong(page, LONGEST, async () => {
    await showPage(page, `<provider-vetting audience="staff"></provider-vetting>${script}`);
    await button(door).click();
    const cell = host.getByLabel(/^Evidence/).first();
    await cell.fill('lorem ipsum '.repeat(5000).slice(0, 19_990));
    await expect(cell).toHaveValue(/lorem/);
    await cell.press('End');
    return [['five keys', () => cell.pressSequentially('abcde')]];
  });
  expect(held).toEqual([]);
});
