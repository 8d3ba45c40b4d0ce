import { defineElement } from './host/first/define-element.ts';
import type { Origin } from './host/first/origin.ts';

export type { ProviderVettingElement } from './host/provider-vetting-element.ts';

// A bundler may write an address of the developer's disk in place of `import.meta.url`; `resolve` it leaves alone, or out.
const base = import.meta.resolve?.('./element.js') ?? '';
const origin: Origin = { base, fetch: () => import('./flight.ts') };

/**
 * Says where the folder is that holds `questions/`, for all elements that name none themselves; relative to the page.
 * For bundlers, which move this file or write an address of the developer's disk into it. On a server it does nothing.
 */
export function setBase(folder: string): void {
  // A component that is drawn on a server first runs its module there too.
  if (!globalThis.customElements) return;
  origin.base = new URL(folder.replace(/\/?$/, '/'), document.baseURI).href;
}

defineElement(origin);
