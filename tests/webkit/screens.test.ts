import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translateHere } from '../browser/support/translate.ts';
import { pageServer } from './pages.ts';
import { openStand, type Stand } from './stand.ts';
import { ONWARD } from './visitor.ts';

/*
 * What is seen in WebKitGTK, screen by screen: the rules of accessibility, under styles of the page that are meant to
 * break it, with the texts in a translator's hands, and as it goes to the printer.
 */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCRIPT = '<script src="/dist/provider-vetting.js"></script>';

const server = pageServer();
let page: Stand['page'];
let visitor: Stand['visitor'];
let origin: string;
let close: Stand['close'] | undefined;

beforeAll(async () => {
  ({ page, visitor, origin, close } = await openStand(server, 30));
}, 60_000);

afterAll(() => close?.());

/** A tab as if nobody had been there, with a widget of these attributes. */
async function open(attributes = ''): Promise<void> {
  await page.open(`${origin}/nojs.html`);
  await page.run(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  const body = `<main><h1>Test</h1><provider-vetting ${attributes}></provider-vetting></main>${SCRIPT}`;
  await page.open(origin + server.show('/screens.html', { body }));
}

/** Goes from the first screen to what is taken along, and looks at each screen on the way. */
async function goThrough(look: (screen: string) => Promise<void>): Promise<void> {
  await visitor.see(/Note what they said/);
  await look('first screen');
  await visitor.start();
  await look('question');
  let asked = await visitor.heading();
  for (let step = 0; step < 5; step++) {
    await visitor.choose(step % 2);
    await visitor.press(ONWARD);
    await expect.poll(() => visitor.heading()).not.toBe(asked);
    asked = await visitor.heading();
  }
  await visitor.see(/What would change it most/);
  await look('pause');
  await visitor.press(/^Stop here$/);
  await visitor.see(/How this adds up/);
  await look('result');
  await visitor.press(/^(Take one page along|Print this for a second opinion)/);
  await visitor.see(/Ask with cards/);
  await look('what is taken along');
}

describe.each(['light', 'dark'])('in %s', theme => {
  test('axe finds nothing from the first screen to what is taken along', async () => {
    await open(`theme="${theme}"`);
    const faults: string[] = [];
    await goThrough(async screen => {
      const found = await page.run(faultsHere, AXE);
      faults.push(...found.map(one => `${screen}: ${one}`));
    });
    expect(faults).toEqual([]);
  });
});

/** What axe finds in the widget, once nothing moves any more. */
async function faultsHere(axe: string): Promise<string[]> {
  const root = document.querySelector('provider-vetting')?.shadowRoot;
  await new Promise(requestAnimationFrame);
  await Promise.allSettled((root?.getAnimations() ?? []).map(({ finished }) => finished));
  if (!('axe' in globalThis)) new Function(axe).call(globalThis);
  const { run } = (globalThis as never as { axe: { run(what: string): Promise<Found> } }).axe;
  type Found = { violations: { id: string; nodes: { html: string }[] }[] };
  const { violations } = await run('provider-vetting');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

test('every screen says the same where a translator exchanges the texts', async () => {
  const plain = new Map<string, string>();
  await open();
  await goThrough(async screen => void plain.set(screen, await visitor.text()));
  await open();
  await visitor.see(/Note what they said/);
  await page.run(translateHere, 'exchange');
  const seen = new Map<string, string>();
  await goThrough(async screen => {
    await expect
      .poll(() => visitor.text())
      .toBe(plain.get(screen))
      .catch(() => {});
    seen.set(screen, await visitor.text());
  });
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(plain));
});

test('hostile styles of a page do not reach it', async () => {
  await page.open(`${origin}/hostile.html`);
  const look = () =>
    page.run(() => {
      const root = document.querySelector('provider-vetting')?.shadowRoot;
      const style = getComputedStyle(root?.querySelector('section') as Element);
      const { fontSize, letterSpacing, textTransform, pointerEvents, direction, whiteSpace } = style;
      // Colours are told in whatever space the style computes them; a drawn one is what is seen.
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      pen.fillStyle = getComputedStyle(root?.querySelector('h2') as Element).color;
      pen.fillRect(0, 0, 1, 1);
      const ink = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join();
      return [fontSize, letterSpacing, textTransform, pointerEvents, direction, whiteSpace, ink].join(' ');
    });
  const right = '16px normal none auto ltr normal 43,37,34';
  await visitor.see(/Note what they said/);
  expect(await look()).toBe(right);
  await visitor.start();
  expect(await look()).toBe(right);
});

test('what goes to the printer from a result is the report, and after that the screen is back', async () => {
  await open('provider="Example Clinic"');
  await visitor.start();
  await visitor.choose(1);
  await visitor.press(ONWARD);
  await visitor.press(/^Stop here$/);
  await visitor.see(/How this adds up/);
  const printed = () =>
    page.run(() => {
      dispatchEvent(new Event('beforeprint'));
      const paper = document.querySelector('provider-vetting')?.shadowRoot?.querySelector('.printed');
      return paper?.textContent ?? '';
    });
  await expect
    .poll(printed, { timeout: 15_000 })
    .toMatch(/What was noted, and what it shows[\s\S]*Example Clinic/);
  const left = await page.run(() => {
    dispatchEvent(new Event('afterprint'));
    return document.querySelector('provider-vetting')?.shadowRoot?.querySelectorAll('.printed').length;
  });
  expect(left).toBe(0);
  await visitor.see(/How this adds up/);
});
