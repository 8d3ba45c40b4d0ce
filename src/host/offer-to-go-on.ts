import type { Settings } from './app-seam.ts';
import type { FirstScreen } from './first/first-screen.ts';
import type { MoreWords } from './first/first-words.ts';
import { make } from './first/make.ts';

/** Lets the first screen go on with stored answers, or begin anew. */
export function offerToGoOn(
  first: FirstScreen,
  words: MoreWords,
  asked: readonly number[],
  startAgain: () => void,
): void {
  const count = words.asked.replace(/\{(\d)\}/g, (_, place) => `${asked[place]}`);
  first.main.textContent = words.resume;
  // It says other words while it waits, and keeps its size.
  first.main.style.minInlineSize = `${first.main.offsetWidth}px`;
  first.main.after(
    make('span', 'small', count),
    Object.assign(make('button', 'btn second', words.again), { part: 'button', onclick: startAgain }),
  );
}

/** How many questions were asked, and of how many, where this tab holds answers for the same audience. */
export function readAsked(settings: Settings): readonly number[] | null {
  if (settings.packSrc || settings.remember === 'off') return null;
  try {
    const { response, asked } = JSON.parse(sessionStorage.getItem(storageKey(settings.pack)) ?? '');
    return response.audience === settings.audience ? [Number(asked[0]), Number(asked[1])] : null;
  } catch {
    return null;
  }
}

/** Where the session's answers to a pack are kept. */
export function storageKey(pack: string): string {
  return `provider-vetting:${pack}`;
}
