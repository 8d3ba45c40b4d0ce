import { defineElement } from './host/first/define-element.ts';
import type { Origin } from './host/first/origin.ts';

export type { ProviderVettingElement } from './host/provider-vetting-element.ts';

const origin: Origin = { base: import.meta.url, loadFlight: () => import('./flight.ts') };

/**
 * Says where the folder is that holds `questions/`, for all elements that name none themselves; relative to the page.
 * For bundlers, which move this file or write an address of the developer's disk into it.
 */
export function setBase(folder: string): void {
  origin.base = new URL(folder.replace(/\/?$/, '/'), document.baseURI).href;
}

defineElement(origin);
