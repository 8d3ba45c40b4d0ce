/** Where the service worker leaves what another app shared with this page. */
export const SHARED_CACHE = 'shared';
export const SHARED_TEXT = '/shared/text';
export const SHARED_PICTURE = '/shared/picture';

/** What another app shared: taken once, then gone. */
export interface Shared {
  readonly text: string;
  readonly picture: Blob | undefined;
}

/** Takes what was shared, or nothing where nothing was. */
export async function takeShared(): Promise<Shared> {
  if (!globalThis.caches) return { text: '', picture: undefined };
  const cache = await caches.open(SHARED_CACHE);
  const text = await cache.match(SHARED_TEXT);
  const picture = await cache.match(SHARED_PICTURE);
  const shared = { text: (await text?.text()) ?? '', picture: await picture?.blob() };
  await caches.delete(SHARED_CACHE);
  return shared;
}
