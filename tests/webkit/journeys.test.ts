import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toLink } from '../../src/exchange/link/link.ts';
import type { Pack } from '../../src/pack/types.ts';
import { awayAndBack } from '../browser/support/away-and-back.ts';
import { ALL_PARENTS, PARENTS, widthFaults } from '../browser/support/parents.ts';
import { pageServer } from './pages.ts';
import { openStand, type Stand } from './stand.ts';
import { ONWARD } from './visitor.ts';

/*
 * The main journeys in WebKitGTK, by the built files. `npm test` runs them where WebKitWebDriver is installed.
 */

const dist = new URL('../../dist/', import.meta.url);
const SCRIPT = '<script src="/dist/provider-vetting.js"></script>';
const ELEMENT = `<provider-vetting></provider-vetting>${SCRIPT}`;
/** Notes, before all else, what reaches the page. */
const NOTING = `<script nonce="demo">globalThis.noted = [];
  addEventListener('error', event => noted.push('' + event.message));
  addEventListener('unhandledrejection', event => noted.push('' + event.reason));</script>`;

const server = pageServer();
let page: Stand['page'];
let visitor: Stand['visitor'];
let origin: string;
let close: Stand['close'] | undefined;

beforeAll(async () => {
  ({ page, visitor, origin, close } = await openStand(server, 10));
}, 60_000);

afterAll(() => close?.());

const open = (path: string) => page.open(`${origin}${path}`);
const made = (body: string, policy?: string) => server.show('/made.html', { body: NOTING + body, policy });
const noted = () => page.run(() => (globalThis as never as { noted: string[] }).noted);

/** A tab as if nobody had been there. */
async function forget(): Promise<void> {
  await open('/nojs.html');
  await page.run(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
}

test('from the first screen to the result, and on where it was left after a reload', async () => {
  await forget();
  await open(made(ELEMENT));
  await visitor.start();
  const seen = new Set<string>();
  for (let step = 0; step < 4; step++) {
    seen.add(await visitor.heading());
    await visitor.choose();
    await visitor.press(ONWARD);
    await expect.poll(() => visitor.heading()).not.toBe([...seen].at(-1));
  }
  expect(seen.size).toBe(4);
  await visitor.press(/^Stop here$/);
  await visitor.see(/(warning signs|second opinion)/);
  const result = await visitor.heading();
  await page.reload();
  await visitor.press(/^Go on where you left off/);
  await expect.poll(() => visitor.heading()).toBe(result);
  expect(await noted()).toEqual([]);
});

describe('answers that are kept', () => {
  const clinic = (name: string) => made(`<provider-vetting provider="${name}"></provider-vetting>${SCRIPT}`);
  test('about one clinic are not shown as about another', async () => {
    await forget();
    await open(clinic('Aurora Skin'));
    await visitor.start();
    await visitor.choose();
    await open(clinic('Borealis Clinic'));
    await visitor.see(/These are about \u2068?Aurora Skin/);
    await visitor.start();
    expect(await visitor.chosen()).toBe('-1');
    await open(clinic('Aurora Skin'));
    await visitor.press(/^Go on where you left off/);
    await expect.poll(() => visitor.chosen()).toBe('0');
  });

  test('are none with remember="off"', async () => {
    await forget();
    await open(made(`<provider-vetting remember="off"></provider-vetting>${SCRIPT}`));
    await visitor.start();
    await visitor.choose();
    expect(await visitor.storedKeys()).toEqual([]);
  });

  test('in two widgets about the same are one set', async () => {
    await forget();
    await open(made(`<provider-vetting></provider-vetting>${ELEMENT}`));
    await visitor.start();
    await visitor.start(1);
    await visitor.choose();
    await expect.poll(() => visitor.chosen(1)).toBe('0');
  });
});

test('a link shows someone’s answers as someone’s, and is taken out of the address', async () => {
  const pack: Pack = JSON.parse(readFileSync(new URL('questions/exosome-therapy.en.json', dist), 'utf8'));
  const sent = toLink(
    pack,
    {
      ...{ format: 'provider-vetting/response@1', pack: { id: pack.id, version: pack.version } },
      ...{ audience: 'patient', provider: 'Sent Clinic', context: { route: 'topical' }, claims: {} },
      answers: { 'reg-approval-status': { option: 'says-not-approved' } },
    },
    { notes: false },
  );
  await forget();
  await open(`${made(ELEMENT)}#/clinics/5?tab=2&provider-vetting=${sent}`);
  await visitor.see(/You opened someone/);
  expect(await page.run(() => location.hash)).toBe('#/clinics/5?tab=2');
  expect(await visitor.storedKeys()).toEqual([]);
  await visitor.press(/^Use these answers$/);
  await visitor.see(/^Your answers/);
  expect(await noted()).toEqual([]);
});

test('hostile styles of a page do not reach it', async () => {
  const look = () =>
    page.run(() => {
      const root = document.querySelector('provider-vetting')?.shadowRoot;
      const all = [...(root?.querySelectorAll('section, h2, button, label, p') ?? [])];
      return all.map(one => {
        const { fontSize, letterSpacing, textTransform, textAlign, pointerEvents, direction, color } =
          getComputedStyle(one);
        return [
          one.localName,
          fontSize,
          letterSpacing,
          textTransform,
          textAlign,
          pointerEvents,
          direction,
          color,
        ];
      });
    });
  await forget();
  await open('/nojs.html');
  const pages = ['/hostile.html', '/twice.html'];
  const looks: unknown[] = [];
  for (const path of pages) {
    await forget();
    await open(path);
    await visitor.start();
    looks.push(await look());
  }
  expect(looks[0]).toEqual(looks[1]);
  expect((looks[0] as unknown[]).length).toBeGreaterThan(8);
});

test('it has a width of its own in each parent that gives none', async () => {
  await forget();
  await open(made(ALL_PARENTS + SCRIPT));
  const names = Object.keys(PARENTS);
  await visitor.see(/Note what they said/, names.length - 1);
  expect(await page.run(widthFaults, names)).toEqual([]);
});

test('away and back three times with a router that keeps the nodes of a page: one widget', async () => {
  await forget();
  await open(made('<main><script src="/dist/provider-vetting.js" data-pack="prp"></script></main>'));
  await visitor.see(/Note what they said/);
  await page.run(awayAndBack, 'nodes');
  expect(await page.run(() => document.querySelectorAll('provider-vetting').length)).toBe(1);
  await visitor.start();
  expect(await noted()).toEqual([]);
});

for (const name of ['csp', 'csp-nonce', 'csp-strict-dynamic', 'csp-trusted-types-none', 'csp-hash'])
  test(`the strict policy of ${name}.html refuses nothing`, async () => {
    await forget();
    await open(`/${name}.html`);
    await visitor.start();
    await visitor.choose();
    await visitor.press(/^Stop here$/);
    await visitor.see(/(warning signs|second opinion)/);
    expect(server.violations()).toEqual([]);
  });

test('a policy that refuses something is heard of here', async () => {
  await open(made('<script>globalThis.ran = true;</script>', "script-src 'nonce-other'"));
  await expect.poll(() => server.violations().length).toBeGreaterThan(0);
});

describe('elements of the page named after what our files read', () => {
  const EVIL = '/evil/x.js';
  const KINDS = {
    img: (name: string) => `<img name="${name}" id="${name}" src="${EVIL}" alt="">`,
    embed: (name: string) => `<embed name="${name}" id="${name}" type="text/plain">`,
    object: (name: string) => `<object name="${name}" id="${name}"></object>`,
    form: (name: string) => `<form name="${name}" id="${name}"></form>`,
    iframe: (name: string) => `<iframe name="${name}" id="${name}" hidden></iframe>`,
    'image and form': (name: string) => KINDS.img(name) + KINDS.form(name),
  } as const;
  const words = [
    ...new Set(
      readdirSync(dist)
        .filter(name => name.endsWith('.js'))
        .flatMap(name => readFileSync(new URL(name, dist), 'utf8').match(/[A-Za-z_$][\w$]*/g) ?? []),
    ),
  ];
  const namesOfPage = async () => {
    await open('/nojs.html');
    return page.run(
      (...all: string[]) => all.filter(name => name in document || name in window || name.startsWith('__')),
      ...words,
    );
  };
  const expectOwnCodeAlone = async () => {
    await visitor.start();
    await visitor.choose();
    await visitor.press(ONWARD);
    await expect.poll(() => visitor.chosen()).toBe('-1');
    expect(server.asked.filter(path => path.startsWith('/evil/provider-vetting'))).toEqual([]);
  };

  for (const [form, markup] of Object.entries({
    'an element': `<provider-vetting></provider-vetting><script nonce="demo" src="/dist/provider-vetting.js"></script>`,
    'a tag': `<script nonce="demo" src="/dist/provider-vetting.js" data-pack="exosome-therapy"></script>`,
    'a module': `<script nonce="demo" type="module" src="/dist/provider-vetting.js" data-pack="exosome-therapy"></script>`,
  }))
    for (const policy of [
      undefined,
      "default-src 'none'; img-src *; script-src 'nonce-demo' 'strict-dynamic'; connect-src 'self'",
    ])
      test(`an image chooses no code: ${form}, policy ${policy ? 'strict-dynamic' : 'none'}`, async () => {
        await forget();
        await open(made(['currentScript', 'scripts', 'baseURI'].map(KINDS.img).join('') + markup, policy));
        await expectOwnCodeAlone();
      });

  for (const [kind, write] of Object.entries(KINDS))
    test(`every such name, taken by an ${kind}: nothing changes`, async () => {
      const names = await namesOfPage();
      expect(names).toEqual(expect.arrayContaining(['currentScript', 'createElement', 'body']));
      await page.run(() => sessionStorage.clear());
      await open(made(names.map(write).join('') + ELEMENT));
      expect(await page.run(() => typeof document.createElement)).not.toBe('function');
      await expectOwnCodeAlone();
    });
});
