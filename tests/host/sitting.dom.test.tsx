import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/host/app-seam.ts';
import { doorsFor } from '../../src/host/first-stage.ts';
import { english, firstWordsOf, type PlainScreen } from '../../src/host/first-words-of.ts';
import { Sitting } from '../../src/host/sitting.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { plainSettings } from '../support/settings.ts';

let answers: (() => Promise<Response>)[] = [];
beforeEach(() => {
  answers = [];
  vi.stubGlobal('fetch', () => answers.shift()?.() ?? new Response('{}'));
});
afterEach(() => vi.unstubAllGlobals());

const pack = buildPack({});
const own = { ...plainSettings, packSrc: 'https://clinic.example/own.json' };
const readPack = async () => pack;
const sit = (settings: Settings = own, heard: string[] = []) =>
  new Sitting(readPack, 'https://files.example/', settings, english, id => heard.push(id));

test('whose answers there are is not known before questions of the page’s own are here', async () => {
  const heard: string[] = [];
  const sitting = sit(own, heard);
  expect(sitting.packId).toBe(null);
  await sitting.pack();
  expect([sitting.packId, sitting.subject.pack, heard]).toEqual([pack.id, pack.id, [pack.id]]);
});

test('what comes after the attributes changed is not taken for the new questions', async () => {
  const heard: string[] = [];
  const sitting = sit(own, heard);
  const coming = sitting.pack().catch(() => {});
  sitting.end();
  await coming;
  expect([sitting.packId, heard]).toEqual([null, []]);
});

test('two presses while the questions come open the app once, and a later one opens it again', async () => {
  const sitting = sit();
  const opened: string[] = [];
  await Promise.all([sitting.open(() => opened.push('first')), sitting.open(() => opened.push('second'))]);
  await sitting.open(() => opened.push('later'));
  expect(opened).toEqual(['first', 'later']);
});

test('a press after one that failed tries again', async () => {
  const sitting = sit();
  answers = [() => Promise.reject(new TypeError('Failed to fetch'))];
  const opened: string[] = [];
  await expect(sitting.open(() => opened.push('first'))).rejects.toThrow();
  await sitting.open(() => opened.push('second'));
  expect(opened).toEqual(['second']);
});

test('the app waits until the first screen is drawn, whose words come later than the questions', async () => {
  let give = (_: Response) => {};
  const sitting = sit({ ...own, lang: 'es' });
  answers = [() => new Promise(resolve => (give = resolve))];
  const seen: string[] = [];
  const shown = sitting.show(
    () => seen.push('first screen'),
    () => {},
    { known: undefined, lang: 'en' },
  );
  const opened = sitting.open(() => seen.push('app'));
  await sitting.pack();
  await new Promise(resolve => setTimeout(resolve));
  expect(seen).toEqual([]);
  give(new Response(JSON.stringify({ more: {} })));
  await Promise.all([opened, shown]);
  expect(seen).toEqual(['first screen', 'app']);
});

test('a press waits for no words where the plain screen is the right one, and they are there for what comes', async () => {
  let give = (_: Response) => {};
  const sitting = sit({ ...plainSettings, lang: 'es' });
  answers = [() => new Promise(resolve => (give = resolve)), async () => new Response(JSON.stringify(pack))];
  const seen: string[] = [];
  const draw = () => seen.push('first screen');
  const warn = (message: string) => seen.push(message);
  void sitting.show(draw, warn, { known: plainSettings.pack, lang: 'es' }, true);
  await sitting.open(() => seen.push('app'));
  expect([seen, sitting.words]).toEqual([['first screen', 'app'], english]);
  give(new Response(JSON.stringify({ more: { undo: 'Deshacer' } })));
  await vi.waitFor(() => expect(sitting.words.more.undo).toBe('Deshacer'));
  expect(seen).toEqual(['first screen', 'app']);
});

test('words are asked for where the plain screen speaks another language or of other questions', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (href: string) => {
    asked.push(href.slice(href.lastIndexOf('/') + 1));
    return new Response('{}');
  });
  const { pack: known } = plainSettings;
  const settings: Settings = { ...plainSettings, lang: 'en' };
  const find = (plain: PlainScreen, wanted: Settings = settings) =>
    firstWordsOf('https://files.example/', wanted, new AbortController().signal, () => {}, plain);
  expect((await find({ known, lang: 'en' })).words).toBe(english);
  expect((await find({ known: undefined, lang: 'en' }, { ...settings, packSrc: own.packSrc })).words).toBe(
    english,
  );
  expect(asked).toEqual([]);
  await find({ known, lang: 'es' });
  await find({ known: 'another', lang: 'en' });
  await find({ known, lang: 'ar' }, { ...settings, lang: 'ar' });
  expect(asked).toEqual(['first.en.json', 'first.en.json', 'first.ar.json']);
});

test('patients have the doors of the plain screen, staff and a clinic’s page their own', () => {
  const { more } = english;
  expect(doorsFor('patient', more)).toBe(undefined);
  expect(doorsFor('staff', more)).toEqual([more.staff, more.staffLine, more.saved]);
  expect(doorsFor('provider-page', more)).toEqual([more.page, more.pageLine]);
});
