import { toLink } from '../../src/exchange/link/link.ts';
import type { Pack } from '../../src/pack/types.ts';
import { builtPack } from './support/kept-walk.ts';
import { door, expect, showPage, test, widgetOf } from './support/widget.ts';

const SCRIPT = '<script src="/dist/provider-vetting.js"></script>';
const SHOWN = "You opened someone's answers";
const REFUSED = 'These answers belong to other questions.';

/** A link to answers about one of our packs. */
function linkTo(name: string): string {
  const pack = builtPack(`${name}.en`) as unknown as Pack;
  const [item] = pack.items;
  const text = toLink(
    pack,
    {
      ...{ format: 'provider-vetting/response@1', pack: { id: pack.id, version: pack.version } },
      ...{ audience: 'patient', context: {}, claims: {} },
      answers: { [item!.id]: { option: item!.options[0]!.id } },
    },
    { notes: false },
  );
  return `#provider-vetting=${text}`;
}

const OWN = '<provider-vetting pack-src="/own.json"></provider-vetting>';
const DEFAULT = '<provider-vetting></provider-vetting>';
const PRP = '<provider-vetting pack="prp"></provider-vetting>';

for (const [what, body, link, place] of [
  ['questions of the page’s own stand before ours', OWN + DEFAULT, 'exosome-therapy', 1],
  ['the other questions stand first', DEFAULT + PRP, 'prp', 1],
  ['two ask the same: the first of them', PRP + DEFAULT + DEFAULT, 'exosome-therapy', 1],
  ['one alone asks it, and stands last', OWN + PRP + DEFAULT, 'exosome-therapy', 2],
] as const)
  for (const slow of ['none', 'own.json', 'prp.en.json', 'exosome-therapy.en.json'])
    test(`a link goes to the widget that it was made for: ${what}, slow: ${slow}`, async ({ page }) => {
      const own = { ...(builtPack('prp.en') as object), id: 'own-questions' };
      let release = () => {};
      const held = new Promise<void>(resolve => {
        release = resolve;
      });
      await page.route('**/own.json', async route => {
        if (slow === 'own.json') await held;
        await route.fulfill({ json: own });
      });
      if (slow.endsWith('.en.json'))
        await page.route(`**/questions/${slow.replace('json', '*json')}`, async route => {
          await held;
          await route.continue();
        });
      await showPage(page, `${body}${SCRIPT}`);
      await page.goto('about:blank');
      await page.goto(`/made-by-a-test.html${linkTo(link)}`);
      const all = page.locator('provider-vetting');
      await expect(all.first().getByRole('heading').first()).toBeAttached();
      release();
      await expect(widgetOf(page, place).host.getByText(SHOWN)).toBeVisible();
      // The others are as they would be without a link, and nobody refuses what was not meant for them.
      await expect(page.getByText(SHOWN)).toHaveCount(1);
      await expect(page.getByText(REFUSED)).toHaveCount(0);
      await expect(all.getByRole('button', { name: door })).toHaveCount((await all.count()) - 1);
    });

test('a link that none of several was made for is refused once, by the first', async ({ page }) => {
  await page.route('**/own.json', route =>
    route.fulfill({ json: { ...(builtPack('prp.en') as object), id: 'own-questions' } }),
  );
  await showPage(page, `${OWN}${PRP}${SCRIPT}`);
  await page.goto('about:blank');
  await page.goto(`/made-by-a-test.html${linkTo('exosome-therapy')}`);
  await expect(widgetOf(page, 0).host.getByText(REFUSED)).toBeVisible();
  await expect(page.getByText(REFUSED)).toHaveCount(1);
});

test('a link that was touched on the way opens, a broken one is said, and both leave the address', async ({
  page,
}) => {
  await showPage(page, `${DEFAULT}${SCRIPT}`);
  const text = linkTo('exosome-therapy').split('=')[1] ?? '';
  const middle = `${text.slice(0, 40)}%0D%0A%20${text.slice(40)}`;
  for (const [hash, said, left] of [
    [`part2%20(%E2%80%9Cprovider%E2%80%91%20vetting%20=%20${middle}%E2%80%9D).`, SHOWN, '#part2'],
    [`a=1&*provider-vetting=3D${text}*&b`, SHOWN, '#a=1&b'],
    [`!provider-%E2%80%8Bvetting=2A%20*${text}`, 'Part of this is missing', ''],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/made-by-a-test.html#${hash}`);
    await expect(widgetOf(page).host.getByText(said), hash).toBeVisible();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(left);
  }
  // What is the page's own is no link of ours.
  await page.goto('about:blank');
  await page.goto('/made-by-a-test.html#my-provider-vetting=2AbC');
  await widgetOf(page).start();
  expect(await page.evaluate(() => location.hash)).toBe('#my-provider-vetting=2AbC');
});

test('a page in a folder whose base element leads elsewhere keeps its own address when a link is taken out', async ({
  page,
}) => {
  await page.route('**/folder/article.html*', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><base href="/"><title>Article</title><link rel="icon" href="data:,"></head><body><h1 id="part2">Part 2</h1>${DEFAULT}${SCRIPT}</body></html>`,
    }),
  );
  await page.goto(`/folder/article.html?a=1#part2&${linkTo('exosome-therapy').slice(1)}`);
  await expect(widgetOf(page).host.getByText(SHOWN)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => location.pathname + location.search + location.hash))
    .toBe('/folder/article.html?a=1#part2');
});
