import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What came to the last browsers in 2021 or later. */
const YOUNG = [
  ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'].map(
    name => `Array.prototype.${name}`,
  ),
  ...['at', 'replaceAll', 'isWellFormed', 'toWellFormed'].map(name => `String.prototype.${name}`),
  ...['Object.hasOwn', 'Object.groupBy', 'Array.fromAsync', 'Promise.withResolvers', 'Promise.any'],
  ...['AbortSignal.any', 'AbortSignal.timeout', 'URL.canParse', 'URL.parse', 'Intl.Segmenter'],
  ...['structuredClone', 'reportError', 'crypto.randomUUID', 'requestIdleCallback', 'BroadcastChannel'],
  ...['ResizeObserver', 'IntersectionObserver', 'CompressionStream', 'WeakRef', 'AbortController'],
  ...['matchMedia', 'navigator.clipboard', 'navigator.share', 'navigator.connection', 'localStorage'],
  ...['ariaLabel', 'ariaBusy', 'role'].map(name => `Element.prototype.${name}`),
  ...['inert', 'popover'].map(name => `HTMLElement.prototype.${name}`),
] as const;

/** Version 1.0.0 could make no link without it. */
const OLD = 'Array.prototype.toReversed';

/** Of these, what our files say the name of. */
export const used = (() => {
  const dist = new URL('../../../dist/', import.meta.url);
  const files = readdirSync(dist).filter(name => name.endsWith('.js'));
  const words = new Set(
    files.flatMap(name => readFileSync(new URL(name, dist), 'utf8').match(/(?<=\.)[A-Za-z]+/g) ?? []),
  );
  return YOUNG.filter(
    path => path === OLD || !path.includes('.') || words.has(path.split('.').at(-1) as string),
  );
})();

/** Takes it away from a page before all else. */
export const take = (page: Page, path: string) =>
  page.addInitScript(whole => {
    const steps = whole.split('.');
    const last = steps.pop() as string;
    const owner = steps.reduce((found, step) => Reflect.get(found, step), window as object);
    // Playwright's own scripts need what they need; ours alone go without.
    for (let at: object | null = owner; at; at = Object.getPrototypeOf(at))
      if (Reflect.ownKeys(at).includes(last)) Reflect.deleteProperty(at, last);
  }, path);
