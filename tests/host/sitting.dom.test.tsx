import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doorsFor } from '../../src/host/first-stage.ts';
import { english } from '../../src/host/first-words-of.ts';
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
const sit = (settings = own, heard: string[] = []) =>
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
  );
  const opened = sitting.open(() => seen.push('app'));
  await sitting.pack();
  await new Promise(resolve => setTimeout(resolve));
  expect(seen).toEqual([]);
  give(new Response(JSON.stringify({ more: {} })));
  await Promise.all([opened, shown]);
  expect(seen).toEqual(['first screen', 'app']);
});

test('patients have the doors of the plain screen, staff and a clinic’s page one of their own', () => {
  const { more } = english;
  expect(doorsFor('patient', more)).toBe(undefined);
  expect(doorsFor('staff', more)).toEqual([more.staff, more.staffLine]);
  expect(doorsFor('provider-page', more)).toEqual([more.page, more.pageLine]);
});
