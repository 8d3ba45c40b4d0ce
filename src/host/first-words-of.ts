import type { Settings } from './app-seam.ts';
import { moreWords } from './built.ts';
import { toFault } from './fault.ts';
import { fetchOurs } from './fetch-pack.ts';
import type { FirstFile } from './first/first-words.ts';

/** Words of a first screen; without `first` the plain one has its own already. */
export type FirstScreenWords = Partial<FirstFile> & Pick<FirstFile, 'more'>;

/** What goes with a plain first screen in English: nothing has to be fetched for it. */
export const english: FirstScreenWords = { more: moreWords };

/** What the plain first screen speaks of, which is there before the app: id of its pack, and its language. */
export interface PlainScreen {
  readonly known: string | undefined;
  readonly lang: string;
}

/** Whether the words that the plain first screen has are those that the settings ask for. */
export function hasWordsFor({ known, lang }: PlainScreen, settings: Settings): boolean {
  return lang === settings.lang && (settings.packSrc !== null || known === settings.pack);
}

/**
 * Words of the first screen that the settings ask for: all of them, unless the plain one has what it takes and the
 * rest is English. Where they do not come, English ones; `warn` is told.
 */
export async function firstWordsOf(
  base: string,
  settings: Settings,
  gone: AbortSignal,
  warn: (message: string) => void,
  plain: PlainScreen,
): Promise<{ readonly words: FirstScreenWords; readonly lang: string }> {
  const { lang } = settings;
  if (lang === 'en' && hasWordsFor(plain, settings)) return { words: english, lang };
  try {
    const words = (await fetchOurs(base, `first.${lang}.json`, gone)) as FirstFile;
    return { words, lang };
  } catch (error) {
    if (!gone.aborted) warn(toFault(error).message);
    return { words: english, lang: 'en' };
  }
}
