import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pack } from '../../src/pack/types.ts';
import { FAULTS, type LostBy, pageServer } from './pages.ts';
import { openStand, type Stand } from './stand.ts';
import { DOOR } from './visitor.ts';

/*
 * Every file that brings a screen after the app, lost in each way that a server can lose it: it is said, nobody is held,
 * and another try is one.
 */

const dist = new URL('../../dist/', import.meta.url);
const pack: Pack = JSON.parse(readFileSync(new URL('questions/exosome-therapy.en.json', dist), 'utf8'));

/** Notes what reaches the page, and lets ten seconds and more pass in a fortieth of them where something hangs. */
const FIRST = `<script>globalThis.noted = [];
  addEventListener('error', event => noted.push('' + event.message));
  addEventListener('unhandledrejection', event => noted.push('' + event.reason));
  const wait = setTimeout;
  setTimeout = (act, ms, ...all) => wait(act, ms >= 10000 && globalThis.hangs ? ms / 40 : ms, ...all);</script>`;

const server = pageServer();
let page: Stand['page'];
let visitor: Stand['visitor'];
let origin: string;
let close: Stand['close'] | undefined;

beforeAll(async () => {
  ({ page, visitor, origin, close } = await openStand(server, 20));
}, 60_000);

afterAll(() => close?.());

/** A tab that holds one answer, and stands where it is said. */
async function open(attributes: string, place?: string): Promise<void> {
  await page.open(`${origin}/nojs.html`);
  const walk = {
    response: {
      ...{ format: 'provider-vetting/response@1', pack: { id: pack.id, version: pack.version } },
      ...{ audience: 'patient', context: { route: 'injection' }, claims: {} },
      answers: { 'reg-approval-status': { option: 'says-approved' } },
      ...{ created: '2026-11-23T10:00:00.000Z', updated: '2026-11-23T10:05:00.000Z' },
    },
    ...{ at: { kind: 'item', id: pack.items[0]?.id }, order: 'topic', place, asked: [1, 30] },
  };
  await page.run(
    (key: string, text: string | null) => {
      sessionStorage.clear();
      localStorage.clear();
      if (text !== null) sessionStorage.setItem(key, text);
    },
    `provider-vetting:${pack.id}`,
    place === undefined ? null : JSON.stringify(walk),
  );
  const body = `${FIRST}<provider-vetting ${attributes}></provider-vetting><script src="/dist/provider-vetting.js"></script>`;
  await page.open(`${origin}${server.show('/late.html', { body })}`);
  if (place !== undefined) await visitor.press(/^Go on where you left off/);
}

/** How a visitor comes to a part, the files that bring it, and what is read once they came. */
interface Journey {
  readonly files: readonly string[];
  readonly before: () => Promise<unknown>;
  readonly press: RegExp;
  readonly there: RegExp;
  /** What stands behind the part, for whoever will not wait. */
  readonly behind: RegExp;
}

const result = /(warning signs|second opinion|product alone)/;
const LOST = /We could not load this part/;
const along = /^(Take one page along|Print this for a second opinion)$/;

const JOURNEYS: Readonly<Record<string, Journey>> = {
  'the result': {
    files: ['after-walk', 'exosome-therapy.en.json'],
    before: () => open('', 'asking'),
    ...{ press: /^Stop here$/, there: result, behind: /\?$/ },
  },
  'take it with you': {
    files: ['take-away', 'interface.take-away.en.json'],
    before: () => open('', 'assessed'),
    ...{ press: along, there: /^Take it with you$/, behind: result },
  },
  'cards for the room': {
    files: ['cards'],
    async before() {
      await open('', 'assessed');
      await visitor.press(along);
    },
    ...{ press: /^Ask with cards$/, there: /\?$/, behind: /^Take it with you$/ },
  },
  compare: {
    files: ['compare', 'interface.compare.en.json'],
    before: () => open('', 'assessed'),
    ...{ press: /^Compare with another clinic$/, there: /side by side/, behind: result },
  },
  'paste an advert': {
    files: ['scan', 'interface.scan.en.json'],
    before: () => open('', 'reviewing'),
    ...{ press: /^Paste an advert$/, there: /^Check the words/, behind: /^Your answers$/ },
  },
  'the list for staff': {
    files: ['staff', 'interface.staff.en.json'],
    before: () => open('audience="staff"'),
    ...{ press: DOOR, there: /^Self-audit list$/, behind: /^What patients may ask you$/ },
  },
  'the clinic’s page': {
    files: ['provider-page', 'interface.provider-page.en.json'],
    before: () => open('audience="provider-page" provider="A clinic" disclosure-src="/disclosure.json"'),
    ...{ press: DOOR, there: /what the clinic says/i, behind: /^What to ask before/ },
  },
};

/** Now that nothing is lost: a request that the browser itself lost on a line just closed is told of, and tried again. */
async function comesAtLast(there: RegExp): Promise<void> {
  let times = 0;
  const heading = async () => {
    const now = await visitor.heading();
    times = LOST.test(now) ? times + 1 : 0;
    // Once it may be the note of the try before.
    if (times === 10) await visitor.press(/^Try again$/);
    return now;
  };
  await expect.poll(heading, { timeout: 40_000, interval: 100 }).toMatch(there);
}

const addressOf = (file: string) => (file.endsWith('.json') ? `/${file}` : `/provider-vetting.${file}.`);

for (const [what, { files, before, press, there, behind }] of Object.entries(JOURNEYS))
  for (const file of files)
    test(`${what}, where ${file} is lost in each way: it says so, and trying again fetches it`, async () => {
      let fault: LostBy | undefined = FAULTS[0];
      const address = addressOf(file);
      const asks = () => server.asked.filter(path => path.includes(address)).length;
      server.lose(new RegExp(address.replaceAll('.', '\\.')), () => fault);
      await before();
      await visitor.press(press);
      for (const next of FAULTS) {
        const before = asks();
        // A file that does come may take its time.
        await page.run((hangs: boolean) => {
          Object.assign(globalThis, { hangs });
        }, next === 'hangs');
        if (next !== FAULTS[0]) {
          fault = next;
          await visitor.press(/^Try again$/);
          await expect.poll(asks, { message: next, timeout: 10_000 }).toBeGreaterThan(before);
        }
        await visitor.see(LOST);
      }
      server.hangUp();
      await page.run(() => {
        Object.assign(globalThis, { hangs: false });
      });
      await visitor.press(/^Back$/);
      await expect.poll(() => visitor.heading(), { timeout: 10_000 }).toMatch(behind);
      fault = undefined;
      await visitor.press(press);
      await comesAtLast(there);
      expect(await page.run(() => (globalThis as never as { noted: string[] }).noted)).toEqual([]);
    });

test('each file that brings a screen of its own is lost in one of these', () => {
  const lost = Object.values(JOURNEYS).flatMap(({ files }) => files);
  const sentences = readdirSync(new URL('questions/', dist)).filter(name =>
    /^interface\.[a-z-]{3,}\.en\.json$/.test(name),
  );
  expect(sentences.filter(name => !lost.includes(name))).toEqual([]);
});
