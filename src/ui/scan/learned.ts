import { type Model, readModel } from '../../claims/learned/model.ts';
import { modelInScript } from '../../claims/learned/model-in-script.ts';
import { languagesOfRules } from '../../claims/rules-of.ts';
import { own } from '../../pack/own.ts';
import { nextTask } from '../next-task.ts';
import type { Visit } from '../visit.ts';

/** Names of the files of learned models, by language; the build fills it in. */
declare const __LEARNED__: Readonly<Record<string, string>>;

/** How long somebody who wants a text read waits for what is still on its way, in milliseconds. */
const PATIENCE = 8_000;

/** By language, once for all widgets of a page; undefined where nothing was learned. */
const here = new Map<string, Model | undefined>();
const coming = new Map<string, Promise<void>>();

/** The learned model of a language, where it is here. */
export const learnedIn = (lang: string): Model | undefined => here.get(lang);

/** Fetches the models for a pack one after the other, the language of the screen first. What fails is left out. */
export async function fetchLearned(visit: Visit): Promise<void> {
  for (const lang of languagesOf(visit)) await fetchOne(visit, lang).catch(() => {});
}

/** Waits for those that are not here yet, fetching again what failed, and names those that did not come. */
export async function awaitLearned(visit: Visit): Promise<readonly string[]> {
  const langs = languagesOf(visit);
  const all = Promise.allSettled(langs.map(lang => fetchOne(visit, lang)));
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, PATIENCE);
    all.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
  return langs.filter(lang => !here.has(lang));
}

function languagesOf({ pack }: Visit): readonly string[] {
  const isOther = (lang: string): number => Number(lang !== pack.lang);
  return languagesOfRules(pack).sort((a, b) => isOther(a) - isOther(b));
}

/**
 * The file is a script for those who import it. Here it is read as text and never run, so that a page which pins one
 * script runs no other.
 */
function fetchOne({ loadText }: Visit, lang: string): Promise<void> {
  if (here.has(lang)) return Promise.resolve();
  const known = coming.get(lang);
  if (known) return known;
  const fetching = async () => {
    const name = own(__LEARNED__, lang);
    const file = name === undefined ? undefined : modelInScript(await loadText(name));
    // In a task of its own: both at once would hold the page for too long.
    await nextTask();
    here.set(lang, file && readModel(file));
  };
  const now = fetching().finally(() => coming.delete(lang));
  coming.set(lang, now);
  return now;
}
