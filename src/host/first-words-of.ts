import type { Settings } from './app-seam.ts';
import { moreWords } from './built.ts';
import { toFault } from './fault.ts';
import { fetchOurs } from './fetch-pack.ts';
import { defaultPack } from './first/default-pack.ts';
import type { FirstFile } from './first/first-words.ts';

/** Words of a first screen; without `first` they are the English ones of the default pack, which the loader has. */
export type FirstScreenWords = Partial<FirstFile> & Pick<FirstFile, 'more'>;

/** English words of the default pack: nothing has to be fetched for them. */
export const english: FirstScreenWords = { more: moreWords };

/**
 * Words of the first screen that the settings ask for. Where they do not come, English ones; `warn` is told. Where
 * the page `sent` a first screen of its own, the loader draws that one's words, so all are asked for.
 */
export async function firstWordsOf(
  base: string,
  { lang, pack, packSrc }: Settings,
  gone: AbortSignal,
  warn: (message: string) => void,
  sent?: string,
): Promise<{ readonly words: FirstScreenWords; readonly lang: string }> {
  if (!sent && lang === 'en' && (packSrc !== null || pack === defaultPack)) return { words: english, lang };
  try {
    const words = (await fetchOurs(base, `first.${lang}.json`, gone)) as FirstFile;
    return { words, lang };
  } catch (error) {
    if (!gone.aborted) warn(toFault(error).message);
    return { words: english, lang: 'en' };
  }
}
