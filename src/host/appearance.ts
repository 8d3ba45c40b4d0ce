import type { Settings } from './app-seam.ts';
import { directionOf } from './direction.ts';

/** How a widget looks and in which language it speaks. */
export interface Appearance {
  /** Takes up a theme; `auto` follows the system from now on. */
  wear(theme: Settings['theme']): void;
  /** Marks the language of what is shown, and its direction. */
  speak(lang: string): void;
}

/** Looks after theme, language and direction of a widget until it is gone. */
export function appearanceOf(view: HTMLElement, gone: AbortSignal): Appearance {
  let system: MediaQueryList | undefined;
  let theme: Settings['theme'] = 'auto';
  const paint = () => {
    const isDark = theme === 'auto' ? system?.matches : theme === 'dark';
    view.className = isDark ? 'pv dark' : 'pv light';
  };
  try {
    system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', paint, { signal: gone });
  } catch {
    // Older browsers tell of no change, and a page may have put anything here: the theme is what could be learned.
  }
  return {
    wear(wanted) {
      theme = wanted;
      paint();
    },
    speak(lang) {
      view.lang = lang;
      view.dir = directionOf(lang);
    },
  };
}
