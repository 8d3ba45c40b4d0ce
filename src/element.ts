import { defineElement } from './host/first/define-element.ts';

export type { ProviderVettingElement } from './host/provider-vetting-element.ts';

defineElement({ base: import.meta.url, loadFlight: () => import('./flight.ts') });
