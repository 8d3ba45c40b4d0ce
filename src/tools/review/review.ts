import { spokenLanguages } from '../../host/built.ts';
import type { FirstFile } from '../../host/first/first-words.ts';
import { PackError } from '../../pack/pack-error.ts';
import { parsePack } from '../../pack/parse.ts';
import type { Sentences } from '../read-questions.ts';
import { fill } from './fill.ts';
import { showPack } from './show-pack.ts';

/** Where the build puts packs and sentences, seen from this script in `dist/demo/`. */
const folder = new URL('../questions/', (document.currentScript as HTMLScriptElement).src);

const chosen = document.querySelector<HTMLSelectElement>('#chosen');
const file = document.querySelector<HTMLInputElement>('#file');
const stage = document.querySelector<HTMLElement>('#stage');

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(new URL(name, folder));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** Shows what there is, or every fault that it has. */
async function show(data: unknown): Promise<void> {
  try {
    const pack = parsePack(data);
    const lang = spokenLanguages.includes(pack.lang) ? pack.lang : 'en';
    const sentences = (await fetchJson(`interface.${lang}.json`)) as Sentences;
    stage?.replaceChildren(showPack(pack, sentences));
  } catch (error) {
    showFaults(error);
  }
}

function showFaults(error: unknown): void {
  const issues =
    error instanceof PackError
      ? error.issues
      : [{ path: '', message: error instanceof Error ? error.message : `${error}` }];
  const lines = issues.map(({ path, message }) => fill('fault', { path: path || undefined, message }));
  stage?.replaceChildren(fill('faults', { count: `${issues.length}`, lines }));
  stage?.focus();
}

/** All packs in English come first: they are what translations are held against. */
async function offerPacks(): Promise<void> {
  for (const lang of ['en', ...spokenLanguages.filter(one => one !== 'en')]) {
    const { first } = (await fetchJson(`first.${lang}.json`)) as FirstFile;
    for (const [id, title] of first[0]) {
      const option = document.createElement('option');
      option.value = `${id}.${lang}.json`;
      option.textContent = `${title} (${lang})`;
      chosen?.append(option);
    }
  }
}

async function showChosen(): Promise<void> {
  if (!chosen?.value) return;
  await show(await fetchJson(chosen.value));
}

chosen?.addEventListener('change', () => {
  if (file) file.value = '';
  showChosen().catch(showFaults);
});
file?.addEventListener('change', async () => {
  const [opened] = file.files ?? [];
  if (!opened) return;
  try {
    await show(JSON.parse(await opened.text()));
  } catch (error) {
    showFaults(error);
  }
});
document.querySelector('#print')?.addEventListener('click', () => print());
offerPacks().then(showChosen).catch(showFaults);
