import { afterEach, expect, test, vi } from 'vitest';
import { fetchPack } from '../../src/host/fetch-pack.ts';
import { plainSettings } from '../support/settings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const base = 'https://files.example/';
const gone = new AbortController().signal;
const settings = { ...plainSettings, pack: 'prp', lang: 'en' };

/** Notes what is asked for, and answers with what is at hand. */
function serve(files: Readonly<Record<string, unknown>>) {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (href: string) => {
    const name = href.slice(base.length).replace(/\.\d[\d.]*\.json$/, '.walk.json');
    fetched.push(name);
    return name in files ? Response.json(files[name]) : new Response('', { status: 404 });
  });
  return fetched;
}

const walk = { id: 'prp', lang: 'en', interface: {}, title: 'asked for now' };

test('our own questions are asked for as far as the walk shows them', async () => {
  const fetched = serve({ 'questions/prp.en.walk.json': walk });
  expect((await fetchPack(base, settings, gone)).pack).toEqual(walk);
  expect(fetched).toEqual(['questions/prp.en.walk.json']);
});

test('a folder that was copied from an older package serves the whole of the questions', async () => {
  const fetched = serve({ 'questions/prp.en.json': walk });
  expect((await fetchPack(base, settings, gone)).pack).toEqual(walk);
  expect(fetched).toEqual(['questions/prp.en.walk.json', 'questions/prp.en.json']);
});

test('questions from a folder that an attribute names are asked for whole, for they are read like any other', async () => {
  const fetched = serve({ 'questions/prp.en.json': walk });
  expect((await fetchPack(base, { ...settings, base }, gone)).isOurs).toBe(false);
  expect(fetched).toEqual(['questions/prp.en.json']);
});

test('questions that were asked for together with the app are not asked for again', async () => {
  const fetched = serve({});
  const early = Promise.resolve(JSON.stringify(walk));
  expect((await fetchPack(base, settings, gone, early)).pack).toEqual(walk);
  expect(fetched).toEqual([]);
});

test.each([
  ['did not come', () => undefined],
  ['are not there', () => '<title>No such file</title>'],
  ['are others', () => JSON.stringify({ ...walk, id: 'other' })],
  ['are in another language', () => JSON.stringify({ ...walk, lang: 'es' })],
])('questions that were asked for together with the app and %s are asked for anew', async (_, answer) => {
  const fetched = serve({ 'questions/prp.en.walk.json': walk });
  expect((await fetchPack(base, settings, gone, Promise.resolve(answer()))).pack).toEqual(walk);
  expect(fetched).toEqual(['questions/prp.en.walk.json']);
});

test('questions that were asked for together with the app are read once, and then asked for anew', async () => {
  const fetched = serve({ 'questions/prp.en.walk.json': walk });
  const early = Promise.resolve(JSON.stringify(walk));
  await fetchPack(base, settings, gone, early);
  expect((await fetchPack(base, settings, gone, early)).pack).toEqual(walk);
  expect(fetched).toEqual(['questions/prp.en.walk.json']);
});

test('questions that were asked for together with the app and never come are given up like any other', async () => {
  serve({});
  const stop = new AbortController();
  const coming = fetchPack(base, settings, stop.signal, new Promise(() => {}));
  stop.abort();
  await expect(coming).rejects.toMatchObject({ code: 'pack-load' });
});
