import type { Settings } from './app-seam.ts';

/** What a changed attribute asks of an element, with the settings that hold from then on. */
export type SettingChange =
  | { readonly kind: 'nothing' }
  /** What is shown stays, and looks otherwise. */
  | { readonly kind: 'looks'; readonly settings: Settings }
  /** Whether answers may stay in the tab. */
  | { readonly kind: 'keeping'; readonly settings: Settings }
  /** Another first screen. */
  | { readonly kind: 'anew' };

/** What follows where the attribute of that name changed, and the attributes now ask for `next`. */
export function changeOf(name: string, before: Settings, next: Settings): SettingChange {
  // Frameworks set what is there already.
  if (isSame(before, next) || name === 'load') return { kind: 'nothing' };
  const { theme, browseHref, remember } = next;
  if (name === 'theme' || name === 'browse-href')
    return { kind: 'looks', settings: { ...before, theme, browseHref } };
  if (name === 'remember') return { kind: 'keeping', settings: { ...before, remember } };
  return { kind: 'anew' };
}

/** Whether the same is asked for, in another language. */
export function isTranslation(before: Settings, next: Settings): boolean {
  return before.lang !== next.lang && isSame({ ...before, lang: next.lang }, next);
}

function isSame(before: Settings, next: Settings): boolean {
  return JSON.stringify(before) === JSON.stringify(next);
}
