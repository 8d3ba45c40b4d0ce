/// <reference lib="webworker" />
import { SHARED_CACHE, SHARED_PICTURE, SHARED_TEXT } from './shared-with-us.ts';

declare const self: ServiceWorkerGlobalScope;
/** Files that the page needs to open without a connection, and a mark of their content; the build fills both in. */
declare const __ADVERT_FILES__: readonly string[];
declare const __ADVERT_MARK__: string;

const CACHE = `advert-${__ADVERT_MARK__}`;

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then(cache => cache.addAll(__ADVERT_FILES__.map(file => new URL(file, self.registration.scope).href)))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', event => {
  const clear = async () => {
    for (const name of await caches.keys())
      if (name.startsWith('advert-') && name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== self.location.origin) return;
  if (event.request.method === 'POST' && pathname.endsWith('/advert-share'))
    event.respondWith(keepShared(event.request));
  else if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

/** A text or picture that another app shared waits here for the page, which takes it and deletes it. */
async function keepShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const cache = await caches.open(SHARED_CACHE);
  const text = ['title', 'text', 'url'].map(name => form.get(name)).filter(part => typeof part === 'string');
  await cache.put(SHARED_TEXT, new Response(text.join('\n')));
  const picture = form.get('picture');
  if (picture instanceof File) await cache.put(SHARED_PICTURE, new Response(picture));
  return Response.redirect(new URL('advert.html?shared', self.registration.scope).href, 303);
}

/** What is kept, else from the line; what reads pictures is kept once it was fetched. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const fetched = await fetch(request);
  if (fetched.ok && new URL(request.url).pathname.includes('/ocr/'))
    await cache.put(request, fetched.clone());
  return fetched;
}
