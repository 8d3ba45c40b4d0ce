import type { LaterParts } from './visit.ts';

/** How each part that is not in the app's own file is fetched; the build lets the address take an ending. */
const PARTS = {
  'after-walk': () => import('./after-walk.tsx'),
  'beside-item': () => import('./provider-page/beside-item.tsx'),
  cards: () => import('./take-away/cards.tsx'),
  compare: () => import('./compare/compare.tsx'),
  fhir: () => import('../exchange/fhir/fhir-file.ts'),
  method: () => import('./method/method.tsx'),
  picture: () => import('./paper/draw-page.ts'),
  printed: () => import('./paper/printed.tsx'),
  'pack-reader': () => import('../pack/read.ts'),
  'provider-page': () => import('./provider-page/provider-page.tsx'),
  scan: () => import('./scan/scan.tsx'),
  staff: () => import('./staff/staff.tsx'),
  'take-away': () => import('./take-away/take-away.tsx'),
};

type Parts = { readonly [Name in keyof typeof PARTS]: Awaited<ReturnType<(typeof PARTS)[Name]>> };

/** Longest wait for a part, in milliseconds, before the visitor is told. */
const PATIENCE = 15_000;

const tries = new Map<string, number>();
const fetched = new Map<string, Promise<unknown>>();

/**
 * Fetches a part, once for all who ask. What failed is fetched anew by the next call, under an address of its own,
 * for some browsers remember that a module failed.
 * @throws {Error} where it did not come, or not in time. One that comes late is there for the next call.
 */
export function fetchPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const known = fetched.get(name) as Promise<Parts[Name]> | undefined;
  if (known) return known;
  const before = tries.get(name) ?? 0;
  tries.set(name, before + 1);
  const fetchNow = PARTS[name] as (ending?: string) => Promise<Parts[Name]>;
  const coming = fetchNow(before === 0 ? undefined : `?${before}`).then(part => {
    // Networks that hold a file back often answer with an empty one.
    if (Object.keys(part).length === 0) throw new Error(`${name} came empty`);
    return part;
  });
  const patient = new Promise<Parts[Name]>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} took too long`)), PATIENCE);
    coming.then(resolve, reject).then(() => clearTimeout(timer));
  });
  fetched.set(name, patient);
  patient.catch(() => fetched.delete(name));
  coming.then(
    () => fetched.set(name, coming),
    () => {},
  );
  return patient;
}

/** What is fetched later, for the screens. */
export const parts: LaterParts = {
  afterWalk: () => fetchPart('after-walk'),
  besideItem: async () => (await fetchPart('beside-item')).BesideItem,
  cards: () => fetchPart('cards'),
  fhir: () => fetchPart('fhir'),
  method: async visit => (await fetchPart('method')).load(visit),
  picture: () => fetchPart('picture'),
  printed: () => fetchPart('printed'),
  screen: async name =>
    name === 'shared-link' ? (await fetchPart('take-away')).sharedLink : fetchPart(name),
};
