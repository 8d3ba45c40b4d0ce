import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Pack } from '../../src/pack/types.ts';
import { type Acts, tooLong } from './support/held.ts';
import { expect, showPage, test, widgetOf, workedOut } from './support/widget.ts';

test.describe.configure({ timeout: 240_000 });

const built = new URL('../../dist/questions/exosome-therapy.en.json', import.meta.url);
const shipped: Pack = JSON.parse(readFileSync(built, 'utf8'));

/** No task of the page is longer, in milliseconds of processor time where nothing else has a turn. */
const LONGEST = 200;

/** The list made so long with copies of entries under other ids. */
function grown<T extends { readonly id: string }>(
  list: readonly T[],
  copied: readonly T[],
  count: number,
  named: (one: T, place: number) => Partial<T>,
): readonly T[] {
  const copies = Array.from({ length: count - list.length }, (_, place) => {
    const one = copied[place % copied.length] as T;
    return { ...one, ...named(one, place), id: `${one.id}-${place}` };
  });
  return [...list, ...copies];
}

/** So many questions and claims. */
const packOf = (questions: number, claims: number): Pack => ({
  ...shipped,
  id: 'long-list',
  items: grown(
    shipped.items,
    // Follow-ups apply to some answers only.
    shipped.items.filter(({ when }) => !when),
    questions,
    ({ prompt, short }, place) => ({
      short: `${short} ${place}`,
      prompt: { patient: `${prompt.patient} (${place})`, staff: `${prompt.staff} (${place})` },
    }),
  ),
  claims: grown(shipped.claims, shipped.claims, claims, ({ label }, place) => ({
    label: `${label} ${place}`,
  })),
});

/** Far more than any set of ours. */
const pack = packOf(2_500, 500);

/** Everything answered as badly as can be, by someone, late. */
const answers = Object.fromEntries(
  pack.items.map(({ id, options }) => [
    id,
    { option: options.at(-1)?.id, owner: 'Dana', due: '2026-01-02', evidence: 'binder' },
  ]),
);
const claims = Object.fromEntries(pack.claims.map(({ id }) => [id, 'heard']));

async function open(page: Page, audience: string): Promise<Locator> {
  const disclosure = {
    ...{ format: 'provider-vetting/disclosure@1', audience: 'staff', provider: 'Example Clinic' },
    ...{ pack: { id: pack.id, version: pack.version }, published: '2026-11-02T10:00:00Z', context: {} },
    ...{ answers: Object.fromEntries(pack.items.map(({ id, options }) => [id, { option: options[0]?.id }])) },
    claims: {},
  };
  await page.route('**/long-pack.json', route => route.fulfill({ json: pack }));
  await page.route('**/long-disclosure.json', route => route.fulfill({ json: disclosure }));
  await showPage(
    page,
    `<provider-vetting audience="${audience}" pack-src="/long-pack.json" provider="Example Clinic" disclosure-src="/long-disclosure.json"></provider-vetting>
     <script src="/dist/provider-vetting.js"></script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
  );
  const { host, unfold } = widgetOf(page);
  await unfold();
  // A patient’s first screen, which is not shown, holds the place until this audience’s own is here.
  await expect(host.locator('button.door')).toHaveCount(audience === 'staff' ? 2 : 1);
  return host;
}

/** The same acts, each until what is kept was written, which is a moment after the last key. */
const untilKept = (page: Page, acts: Acts): Acts =>
  acts.map(([name, act]) => [
    name,
    async () => {
      await act();
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 400)));
    },
  ]);

test('2,500 questions in the self-audit: no screen, key or press holds the page', async ({ page }) => {
  const { host } = widgetOf(page);
  const press = (name: string | RegExp) => () =>
    host.getByRole('button', { name, exact: true }).first().click();
  const shown = host.locator('select[data-column="shown"]');
  const type = () =>
    host
      .getByLabel(/^Evidence/)
      .first()
      .pressSequentially('abc');
  const acts = untilKept(page, [
    [
      'opening',
      async () => {
        await host.locator('button.door').first().click();
        await expect(shown.first()).toBeVisible({ timeout: 60_000 });
      },
    ],
    ['an answer', () => shown.nth(1).selectOption({ index: 3 })],
    ['typing', type],
    [
      'answers of the page',
      () =>
        host.evaluate(
          (one, said) => {
            const { response } = one as never as { response: object };
            Object.assign(one, { response: { ...response, ...said } });
          },
          { answers, claims },
        ),
    ],
    ['an answer among gaps', () => shown.nth(1).selectOption({ index: 1 })],
    ['typing among gaps', type],
    ['more of the list', press(/^Show more of/)],
    ['a filter', () => host.locator('.filters input').nth(1).click()],
    ['going to a gap', press('Go to this gap')],
    ['gaps and plan', press('Gaps and plan')],
    ['more gaps', press(/^Show more of .*: Gaps/)],
    [
      'an owner of a gap',
      () =>
        host
          .getByLabel(/^Owner/)
          .first()
          .pressSequentially('abc'),
    ],
    ['compare', press('Compare')],
    ['marking a day', press('Mark this as today’s audit')],
    ['publish', press('Publish')],
    ['room for own words', press(/^Add your own words/)],
    ['own words', () => host.locator('textarea').first().pressSequentially('abc')],
    ['leaving out', press(/^Leave this out/)],
    ['files', press('Files')],
    ['keeping', press('Keep it on this device')],
    ['back to the list', press('List')],
  ]);
  const found = await tooLong(page, LONGEST, async () => {
    await open(page, 'staff');
    return acts;
  });
  expect(found).toEqual([]);
});

test('2,500 questions on a clinic’s page: opening, answering and unfolding never hold the page', async ({
  page,
}) => {
  const { host } = widgetOf(page);
  const cards = host.locator('.cards > li:visible');
  const acts = untilKept(page, [
    [
      'opening',
      async () => {
        await host.locator('button.door').click();
        await expect(cards.first()).toBeVisible({ timeout: 60_000 });
      },
    ],
    [
      'adding an answer',
      () =>
        cards
          .getByRole('button', { name: /^Add my answer/ })
          .first()
          .click(),
    ],
    [
      'an answer',
      async () => {
        await cards.getByRole('radio').nth(2).check();
        await workedOut(page);
      },
    ],
    [
      'more of a part',
      () =>
        host
          .getByRole('button', { name: /^Show more of/ })
          .first()
          .click(),
    ],
    ['another part', () => host.locator('.folds > details > summary:visible').nth(2).click()],
    ['claims', () => host.locator('.folds > details > summary:visible').last().click()],
  ]);
  const found = await tooLong(page, LONGEST, async () => {
    await open(page, 'provider-page');
    return acts;
  });
  expect(found).toEqual([]);
  // What was closed came when it was opened.
  await expect(host.locator('.folds > details').last().locator('li').first()).toBeVisible();
});

// The last is the largest of which a result still says what else could be.
for (const [questions, claimed, count] of [
  [2_500, 500, 2_500],
  [2_500, 500, 1],
  [460, 40, 460],
] as const)
  test(`a patient’s result on ${questions} questions, ${count} answered badly: the page is held for no moment`, async ({
    page,
  }) => {
    const own = packOf(questions, claimed);
    const said = own.items
      .slice(0, count)
      .map(({ id, options }) => [id, { option: options.at(-1)?.id }] as const);
    const walk = {
      response: {
        ...{ format: 'provider-vetting/response@1', pack: { id: own.id, version: own.version } },
        ...{ audience: 'patient', context: { route: 'injection' }, answers: Object.fromEntries(said) },
        ...{ claims: {}, created: '2026-11-23T10:00:00.000Z', updated: '2026-11-23T10:05:00.000Z' },
      },
      ...{ at: { kind: 'item', id: own.items[0]?.id }, order: 'topic', place: 'assessed', asked: [1, 30] },
    };
    await page.route('**/long-pack.json', route => route.fulfill({ json: own }));
    const { host, button } = widgetOf(page);
    const end = button(/^(Take one page along|Print this for a second opinion)$/);
    const found = await tooLong(page, LONGEST, async () => {
      await showPage(
        page,
        '<provider-vetting pack-src="/long-pack.json"></provider-vetting><script src="/dist/provider-vetting.js"></script>',
      );
      await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
        `provider-vetting:${own.id}`,
        JSON.stringify(walk),
      ] as const);
      await page.reload();
      return untilKept(page, [
        [
          'going on to the result',
          async () => {
            await button('Go on where you left off').click();
            await expect(end).toBeVisible({ timeout: 60_000 });
          },
        ],
        [
          'the panel',
          async () => {
            await end.click();
            await expect(host.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
          },
        ],
        ['back from it', () => button('Close').click()],
        [
          'unfolding all',
          () =>
            host.locator('details').evaluateAll(all => {
              for (const one of all) (one as HTMLDetailsElement).open = true;
            }),
        ],
        [
          'more of a list',
          () =>
            host
              .getByRole('button', { name: /^Show more of/ })
              .first()
              .click(),
        ],
        [
          'all answers',
          async () => {
            await button('All my answers, and how to change one').click();
            await expect(host.getByRole('heading', { name: 'Your answers' })).toBeVisible();
          },
        ],
      ]);
    });
    expect(found).toEqual([]);
  });
