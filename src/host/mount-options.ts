import { afterPaint } from './after-paint.ts';
import type { MountOptions, Settings } from './app-seam.ts';
import { fetchJson, fetchText, isPage } from './fetch-json.ts';
import { fetchOurs, methodHref, questionsHref } from './fetch-pack.ts';
import type { ReadPack } from './pack-source.ts';

/** What an app is told that follows from its pack and the settings alone. */
export function mountOptions(
  fetched: ReadPack,
  settings: Settings,
  base: string,
  gone: AbortSignal,
): Pick<
  MountOptions,
  | 'pack'
  | 'complete'
  | 'interfaceStrings'
  | 'interfaceLang'
  | 'settings'
  | 'now'
  | 'afterPaint'
  | 'methodHref'
  | 'isMethodPage'
  | 'loadSentences'
  | 'loadText'
  | 'loadDisclosure'
> {
  const { pack, complete, interfaceStrings, interfaceLang } = fetched;
  const { disclosureSrc } = settings;
  const method = methodHref(base, settings);
  return {
    pack,
    complete,
    interfaceStrings,
    interfaceLang,
    settings,
    now: () => new Date(),
    afterPaint,
    methodHref: method,
    isMethodPage: () => isPage(method, gone),
    loadSentences: part => fetchOurs(base, `interface.${part}.${interfaceLang}.json`, gone),
    loadText: file => fetchText(questionsHref(base, file), gone),
    loadDisclosure: disclosureSrc ? () => fetchJson(disclosureSrc, gone) : null,
  };
}
