import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, type Route, test } from '@playwright/test';
import { builtPack, holdWalk, keptWalk, openMore } from './support/kept-walk.ts';
import { door, showPage, widgetOf } from './support/widget.ts';

/*
 * Every file that comes after the app: it fails, is cut, was deployed away, or hangs. Nobody is held, no answer is
 * lost, and another try is one, also in browsers that remember that a module failed.
 */

test.describe.configure({ timeout: 60_000 });
test.use({ actionTimeout: 10_000 });

const pack = builtPack('exosome-therapy.en');
const answers = { 'reg-approval-status': { option: 'says-approved', note: 'They said so twice' } };

/** The answer of a server that lost a file in one of these ways. */
const FAULTS: readonly (readonly [name: string, answer: (route: Route) => unknown])[] = [
  ['fails', route => route.abort()],
  ['is gone', route => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not here</h1>' })],
  ['is cut', route => route.fulfill({ contentType: typeOf(route), body: 'const half = {' })],
  ['comes empty', route => route.fulfill({ contentType: typeOf(route), body: emptyOf(route) })],
  ['hangs', () => {}],
];

const typeOf = (route: Route) =>
  route.request().url().includes('.json') ? 'application/json' : 'text/javascript';

/** What a network that holds a file back may answer with a status of 200. */
const emptyOf = (route: Route) =>
  typeOf(route) === 'application/json' ? '{"message":"Too many requests"}' : '';

/** How a visitor comes to a part, the files that bring it, and what is there once they came. */
interface Journey {
  readonly files: readonly string[];
  /** Up to the press that opens it. */
  readonly before: (page: Page) => Promise<void>;
  readonly press: string | RegExp;
  readonly there: RegExp;
  /** What stands behind the part, for whoever will not wait. */
  readonly behind: RegExp;
  /** What has to be done before each press. */
  readonly unfold?: (page: Page) => Promise<unknown>;
  /** Whether it was asked for, in vain, before it was wanted. */
  readonly isAhead?: boolean;
}

const elementFor = (attributes: string) =>
  `<provider-vetting pack="exosome-therapy" ${attributes}></provider-vetting><script src="/dist/provider-vetting.js"></script>`;

/** A tab that goes on where an earlier walk stood. */
const goOn = async (page: Page, place: string, at = { kind: 'item', id: pack.items[0]?.id ?? '' }) => {
  await holdWalk(page, { ...keptWalk(pack, answers), place, at });
  await showPage(page, elementFor(''));
  await widgetOf(page).button('Go on where you left off').click();
};

const dist = new URL('../../dist/', import.meta.url);

/** A part with all that it shares with other parts, as the build laid them into files, and its sentences. */
function filesOf(part: string): readonly string[] {
  const [file = ''] = readdirSync(dist).filter(name => addressOf(part).test(`/${name}`));
  const shared = [
    ...readFileSync(new URL(file, dist), 'utf8').matchAll(/provider-vetting\.([a-z-]+)\.[^"'`]*\.js/g),
  ];
  const others = new Set(
    shared.map(([, name = '']) => name).filter(name => !['app', 'after-walk'].includes(name)),
  );
  return [part, ...others, `interface.${part}.en.json`];
}

/** A late file as it is asked for, whatever stands in its name or behind it. */
const addressOf = (file: string) =>
  new RegExp(
    file.endsWith('.json') ? `/${file.replaceAll('.', '\\.')}` : `/provider-vetting\\.${file}\\.[^/]*\\.js`,
  );

const first = /^What to ask before/;
const result = /warning signs|second opinion|product alone/;

const JOURNEYS: Readonly<Record<string, Journey>> = {
  'the result': {
    files: ['after-walk', 'exosome-therapy.en.json'],
    before: page => goOn(page, 'asking'),
    press: 'Stop here',
    ...{ there: result, behind: /\?$/ },
  },
  'take it with you': {
    files: filesOf('take-away'),
    before: page => goOn(page, 'assessed'),
    press: /^(Take one page along|Print this for a second opinion)$/,
    ...{ there: /^Take it with you$/, behind: result },
  },
  'cards for the room': {
    files: ['cards'],
    before: async page => {
      await goOn(page, 'assessed');
      await widgetOf(page)
        .button(/^(Take one page along|Print this for a second opinion)$/)
        .click();
    },
    ...{ press: 'Ask with cards', isAhead: true },
    ...{ there: /\?$/, behind: /^Take it with you$/ },
  },
  'how it is worked out': {
    files: ['method'],
    before: async page => {
      // As servers do it that show no page.
      await page.route('**/*.method.html', route =>
        route.request().method() === 'HEAD' ? route.fulfill({ contentType: 'text/plain' }) : route.continue(),
      );
      await goOn(page, 'assessed');
    },
    unfold: page => widgetOf(page).host.getByText('How this adds up').click(),
    ...{ press: 'How this is worked out', there: /^How this is worked out$/, behind: result },
  },
  compare: {
    files: filesOf('compare'),
    before: page => goOn(page, 'assessed'),
    press: 'Compare with another clinic',
    ...{ there: /side by side/, behind: result },
  },
  'paste an advert': {
    files: filesOf('scan'),
    before: page => goOn(page, 'reviewing'),
    // Not the door of the first screen, which begins alike and may still be there.
    press: /^Paste an advert$/,
    ...{ there: /^Check the words/, behind: /^Your answers$/ },
  },
  'the list for staff': {
    files: filesOf('staff'),
    before: page => showPage(page, elementFor('audience="staff"')),
    press: door,
    ...{ there: /^Self-audit list$/, behind: /^What patients may ask you$/ },
  },
  'the clinic’s page': {
    files: filesOf('provider-page'),
    before: page =>
      showPage(
        page,
        elementFor('audience="provider-page" provider="A clinic" disclosure-src="/disclosure.json"'),
      ),
    press: door,
    ...{ there: /what the clinic says/i, behind: first },
  },
};

/** One of each kind tells whether Firefox fetches it anew: all parts, and what they share, come by the same few lines. */
const KINDS = [
  'after-walk',
  'exosome-therapy.en.json',
  'take-away',
  'interface.take-away.en.json',
  'cards',
  'method',
];

for (const [what, { files, before, press, there, behind, isAhead, unfold }] of Object.entries(JOURNEYS))
  for (const file of files)
    test(`${what}, where ${file} is lost${KINDS.includes(file) ? ' @firefox' : ''}`, async ({ page }) => {
      const uncaught: string[] = [];
      // Firefox tells of what it refused to run by itself.
      page.on('pageerror', ({ message }) => message.startsWith('Loading module') || uncaught.push(message));
      let asked = 0;
      let answer: ((route: Route) => unknown) | undefined = FAULTS[1]?.[1];
      await page.clock.install();
      await page.route(addressOf(file), route => {
        asked++;
        return answer ? answer(route) : route.continue();
      });
      const { host, button } = widgetOf(page);
      const heading = host.getByRole('heading', { level: 2 }).first();
      await before(page);
      await unfold?.(page);
      await button(press).click();
      // What a part shares with others comes by the same lines as the part: one fault tells that it is waited for.
      const isShared = file !== files[0] && !file.endsWith('.json');
      for (const [index, [fault, next]] of (isShared ? FAULTS.slice(1, 2) : FAULTS).entries()) {
        answer = next;
        const asks = asked;
        if (index > 0) {
          await button('Try again').click();
          await expect
            .poll(() => asked, `asks anew after it ${FAULTS[index - 1]?.[0]}`)
            .toBeGreaterThan(asks);
        }
        if (fault === 'hangs') {
          await expect(button('Back')).toBeVisible();
          await page.clock.fastForward(16_000);
        }
        await expect(heading, fault).toHaveText('We could not load this part. Your answers are still here.');
        await expect(host.getByText('reload the page')).toHaveCount(index > 0 || isAhead ? 1 : 0);
        // Other files come, so the line is not to blame. Its own sentences are what tells whether they do.
        if (fault === 'is gone' && !file.startsWith('interface.'))
          await expect(host.getByText('Check your connection.')).toHaveCount(0);
      }
      // Nobody is held, and nothing is lost.
      await button('Back').click();
      await expect(heading).toHaveText(behind);
      answer = undefined;
      await unfold?.(page);
      await button(press).click();
      await expect(heading).toHaveText(there);
      expect(uncaught).toEqual([]);
    });

/** Files that bring no screen of their own: asked for within one, which stays, and says what became of it. */
const WITHIN: Readonly<
  Record<string, { before: (page: Page) => Promise<void>; press: string | RegExp; again: string | RegExp }>
> = {
  read: {
    before: async page => {
      await page.route('**/own.json', route =>
        route.fulfill({ json: { ...pack, title: 'Questions of our own' } }),
      );
      await showPage(page, elementFor('pack-src="/own.json"'));
    },
    ...{ press: door, again: 'Try again' },
  },
  'fhir-file': { before: openWays, press: 'Health record file (FHIR)', again: 'Health record file (FHIR)' },
  'draw-page': { before: openWays, press: 'Save the page as a picture', again: 'Save the page as a picture' },
};

async function openWays(page: Page) {
  await goOn(page, 'assessed');
  const { host, button } = widgetOf(page);
  await button(/^(Take one page along|Print this for a second opinion)$/).click();
  await openMore(host);
}

for (const [file, { before, press, again }] of Object.entries(WITHIN))
  test(`where ${file} is lost, it says so and is tried anew${file === 'fhir-file' ? '' : ' @firefox'}`, async ({
    page,
  }) => {
    const uncaught: string[] = [];
    page.on('pageerror', ({ message }) => message.startsWith('Loading module') || uncaught.push(message));
    let asked = 0;
    let answer: ((route: Route) => unknown) | undefined;
    await page.clock.install();
    await page.route(addressOf(file), route => {
      asked++;
      return answer ? answer(route) : route.continue();
    });
    const { host, button } = widgetOf(page);
    // Where nothing is open yet there is nothing to go on with but another try.
    const said = file === 'read' ? button(again) : host.getByText('We could not load this part').first();
    answer = FAULTS[0]?.[1];
    await before(page);
    for (const [index, [fault, next]] of FAULTS.entries()) {
      answer = next;
      const asks = asked;
      await button(index === 0 ? press : again).click();
      await expect.poll(() => asked, fault).toBeGreaterThan(asks);
      if (fault === 'hangs') await page.clock.fastForward(16_000);
      await expect(said, fault).toBeVisible();
    }
    answer = undefined;
    await button(again).click();
    await expect(file === 'read' ? host.locator('.picks') : host.getByText('Saved as')).toBeVisible();
    expect(uncaught).toEqual([]);
  });

for (const file of ['beside-item', 'printed'])
  for (const [fault, answer] of FAULTS)
    test(`the questions go on where ${file} ${fault}${file === 'printed' && ['is gone', 'is cut'].includes(fault) ? ' @firefox' : ''}`, async ({
      page,
    }) => {
      const uncaught: string[] = [];
      page.on('pageerror', ({ message }) => message.startsWith('Loading module') || uncaught.push(message));
      let asked = 0;
      await page.clock.install();
      await page.route(addressOf(file), route => {
        asked++;
        return answer(route);
      });
      await showPage(page, elementFor('disclosure-src="/disclosure.json"'));
      const { host, start } = widgetOf(page);
      await start();
      await page.clock.fastForward(2_000);
      await expect.poll(() => asked).toBeGreaterThan(0);
      await page.clock.fastForward(16_000);
      await host.getByRole('radio').first().check();
      await expect(host.getByRole('radio').first()).toBeChecked();
      expect(uncaught).toEqual([]);
    });

test('each file that comes after the app is lost in one of these', () => {
  const late = readdirSync(dist)
    .flatMap(name => /^provider-vetting\.([a-z-]+)\.[^/]*\.js$/.exec(name)?.[1] ?? [])
    .filter(name => !['app', 'bundle'].includes(name));
  // The sentences of each part; those of the walk come before the app, with the questions.
  const sentences = readdirSync(new URL('questions/', dist)).filter(name =>
    /^interface\.[a-z-]{3,}\.en\.json$/.test(name),
  );
  const lost = new Set([
    ...Object.values(JOURNEYS).flatMap(({ files }) => files),
    ...Object.keys(WITHIN),
    ...['beside-item', 'printed'],
  ]);
  expect([...late, ...sentences].filter(name => !lost.has(name))).toEqual([]);
});

test('answers that are kept nowhere outlast a lost part, and the visitor learns what a reload would cost @firefox', async ({
  page,
}) => {
  let isLost = true;
  await page.route(addressOf('after-walk'), route => (isLost ? route.abort() : route.continue()));
  await showPage(page, elementFor('remember="off"'));
  const { host, button, start } = widgetOf(page);
  await start();
  await host.getByRole('radio').first().check();
  const result = button('Stop here');
  await result.click();
  await button('Try again').click();
  await expect(host.getByText('would be gone')).toBeVisible();
  await button('Back').click();
  await expect(host.getByRole('radio').first()).toBeVisible();
  isLost = false;
  await result.click();
  await expect(host.getByRole('heading', { level: 2 }).first()).toHaveText(
    /warning signs|second opinion|product alone/,
  );
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('cards and texts open without a line, once the questions were there for a moment @firefox', async ({
  page,
}) => {
  await page.clock.install();
  const files = [...filesOf('take-away'), 'cards'];
  const fetched = files.map(file => page.waitForResponse(addressOf(file)));
  await goOn(page, 'assessed');
  const { host, button } = widgetOf(page);
  const print = button(/^(Take one page along|Print this for a second opinion)$/);
  await expect(print).toBeVisible();
  await page.clock.fastForward(5_000);
  for (const answer of fetched) await (await answer).finished();
  await page.route(/.*/, route => route.abort());
  await print.click();
  await expect(host.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  await button('Ask with cards').click();
  await expect(host.getByText(/^Card 1 of/)).toBeVisible();
});
