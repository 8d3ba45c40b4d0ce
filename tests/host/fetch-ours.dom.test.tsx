import { afterEach, expect, test, vi } from 'vitest';
import { toFault } from '../../src/host/fault.ts';
import { fetchOurs } from '../../src/host/fetch-pack.ts';

afterEach(() => vi.unstubAllGlobals());

/** What the page is told where the server gives this answer for one of our files. */
async function toldOf(answer: () => Response | Promise<Response>, base = 'http://localhost:3000/deps/') {
  vi.stubGlobal('fetch', async () => answer());
  const gone = new AbortController().signal;
  return toFault(await fetchOurs(base, 'prp.en.json', gone).catch(error => error));
}

// A bundler's development server answers every address with the page.
test.each([
  ['the page in its place', () => new Response('<!doctype html><title>Home</title>')],
  ['nothing', () => new Response('', { status: 404 })],
])('%s tells the page owner how to say where the questions are', async (_, answer) => {
  const { code, message } = await toldOf(answer);
  expect(code).toBe('pack-load');
  expect(message).toContain('http://localhost:3000/deps/questions/prp.en.json');
  expect(message).toContain('setBase()');
  expect(message).toContain('base="…"');
});

test('a line that is down is no reason to look for another folder', async () => {
  const { isOffline, message } = await toldOf(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(isOffline).toBe(true);
  expect(message).not.toContain('setBase');
});

test('nobody is told to check the line where the page was opened as a file, which fetches nothing', async () => {
  vi.stubGlobal('location', { origin: 'null' });
  const down = () => Promise.reject(new TypeError('Failed to fetch'));
  const { isOffline, message } = await toldOf(down, 'file:///home/me/dist/');
  expect(isOffline).toBe(false);
  expect(message).toContain('file:///home/me/dist/questions/prp.en.json');
});
