import { isRecord } from '../pack/values.ts';
import type { Settings } from './app-seam.ts';
import { spokenLanguages } from './built.ts';
import { fetchJson } from './fetch-json.ts';
import { firstShipped } from './first/language.ts';

/** A pack as it was fetched, and the widget's own sentences where the pack brought none. */
export interface FetchedPack {
  readonly pack: unknown;
  /** Whether it came from beside our own script, and not from an address of the page's choosing. */
  readonly isOurs: boolean;
  readonly interfaceStrings: unknown;
  /** The language of the widget's own sentences: the pack's, where they are shipped in it, else English. */
  readonly interfaceLang: string;
}

/** Address of a file that the build puts under `dist/questions/`. */
export function questionsHref(base: string, file: string): string {
  return new URL(`questions/${file}`, base).href;
}

/** Address of a page about the pack, by how its name ends; empty where the pack is the page's own. */
export function pageHref(base: string, { packSrc, pack, lang }: Settings, ending: string): string {
  return packSrc ? '' : questionsHref(base, `${pack}.${lang}${ending}`);
}

/** Fetches the pack that the settings ask for. */
export async function fetchPack(base: string, settings: Settings, gone: AbortSignal): Promise<FetchedPack> {
  const { packSrc, lang } = settings;
  const pack = await fetchJson(packSrc ?? questionsHref(base, `${settings.pack}.${lang}.json`), gone);
  const { lang: packLang, interface: brought } = isRecord(pack) ? pack : {};
  const interfaceLang = firstShipped([packLang], spokenLanguages);
  const interfaceStrings = brought
    ? null
    : await fetchJson(questionsHref(base, `interface.${interfaceLang}.json`), gone);
  return { pack, isOurs: !packSrc, interfaceStrings, interfaceLang };
}
