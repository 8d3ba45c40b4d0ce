import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { asRecord, isRecord } from '../pack/values.ts';
import { completePack, isWhole, walkFile } from '../pack/walk-file.ts';
import type { Settings } from './app-seam.ts';
import { packLanguages, spokenLanguages } from './built.ts';
import { Fault, toFault } from './fault.ts';
import { type Early, fetchJson } from './fetch-json.ts';
import { version } from './first/built.ts';
import { chooseLanguage } from './first/language.ts';

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

/** Address of the page that says how a result is worked out; empty where the pack is the page's own. */
export function methodHref(base: string, { packSrc, pack, lang }: Settings): string {
  return packSrc ? '' : questionsHref(base, `${pack}.${lang}.method.html`);
}

/**
 * Fetches a file of `dist/questions/`.
 * @throws {Fault} `pack-load`; where the line is not to blame, with what a page can do about it.
 */
export async function fetchOurs(
  base: string,
  file: string,
  gone: AbortSignal,
  early?: Early,
): Promise<unknown> {
  const href = questionsHref(base, file);
  return fetchJson(href, gone, early).catch(error => {
    const { code, message, isOffline } = toFault(error);
    const elsewhere = `; setBase() or base="…" says where questions/ is`;
    throw new Fault(code, isOffline ? message : `${message}${elsewhere}`, isOffline);
  });
}

/**
 * Fetches the pack that the settings ask for. Of our own, what the walk shows, which may have been asked for `early`.
 * @throws {Fault} `pack-load`; for a name that no pack bears, with the names that there are.
 */
export async function fetchPack(
  base: string,
  settings: Settings,
  gone: AbortSignal,
  early?: Early,
): Promise<FetchedPack> {
  const { packSrc, lang } = settings;
  // What an attribute leads to may have been written by anyone who may write markup, so it is read whole.
  const isOurs = packSrc === null && settings.base === null;
  const whole = () => fetchOurs(base, wholeFile(settings.pack, lang), gone);
  const walk = () =>
    fetchOurs(base, walkFile(settings.pack, lang, version), gone, ifThat(settings, early)).catch(error => {
      if (toFault(error).isOffline) throw error;
      // A folder that was copied from an older package has none of this version.
      return whole();
    });
  const pack = packSrc
    ? await fetchJson(packSrc, gone)
    : await (isOurs && own(packLanguages, settings.pack) ? walk : whole)().catch(error => {
        throw own(packLanguages, settings.pack) ? error : unknownPack(settings.pack, toFault(error));
      });
  const { lang: packLang, interface: brought } = asRecord(pack);
  const interfaceLang = chooseLanguage(undefined, spokenLanguages.join('|'), packLang ?? '');
  const interfaceStrings = brought ? null : await fetchOurs(base, `interface.${interfaceLang}.json`, gone);
  return { pack, isOurs, interfaceStrings, interfaceLang };
}

/**
 * Fetches the whole of a pack that was fetched in part, and puts it in place.
 * @throws {Fault} `pack-load`, also where it is not the whole of that pack.
 */
export async function fetchWhole(base: string, pack: Pack, gone: AbortSignal): Promise<void> {
  if (isWhole(pack)) return;
  const file = wholeFile(pack.id, pack.lang);
  const whole = await fetchOurs(base, file, gone);
  try {
    completePack(pack, whole);
  } catch (error) {
    throw new Fault('pack-load', `${file}: ${error}`);
  }
}

/** What was read once already: whoever tries again asks anew. */
const read = new WeakSet<Promise<string | void>>();

/** What was asked for early, where it is the pack that is wanted. */
function ifThat({ pack, lang }: Settings, early: Early): Early {
  if (!early || read.has(early)) return undefined;
  read.add(early);
  return early.then(text => {
    try {
      const found: unknown = JSON.parse(text ?? '');
      return isRecord(found) && found['id'] === pack && found['lang'] === lang ? text : undefined;
    } catch {
      // A page that says that there is no such file, or a part of one.
      return undefined;
    }
  });
}

function wholeFile(pack: string, lang: string): string {
  return `${pack}.${lang}.json`;
}

function unknownPack(name: string, { code, message, isOffline }: Fault): Fault {
  const known = Object.keys(packLanguages).join(', ');
  return new Fault(code, `there is no pack "${name}", but ${known} (${message})`, isOffline);
}
