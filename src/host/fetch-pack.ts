import type { Settings } from './app-seam.ts';
import { fetchJson } from './fetch-json.ts';

/** A pack as it was fetched, and the widget's own sentences where the pack brought none. */
export interface FetchedPack {
  readonly pack: unknown;
  readonly interfaceStrings: unknown;
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
  const brought = Boolean(pack && typeof pack === 'object' && 'interface' in pack && pack.interface);
  const interfaceStrings = brought
    ? null
    : await fetchJson(questionsHref(base, `interface.${lang}.json`), gone);
  return { pack, interfaceStrings };
}
