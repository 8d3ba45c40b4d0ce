/*
 * The one place that reaches out of the panel. A page may forbid any of this, a browser may lack it: nothing here
 * throws, and every caller has another way.
 */

/** Copies a text. `false` where that is not allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser hands texts to other apps. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Hands a text to another app. Someone who closes the list of apps has not met a fault. */
export async function shareText(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError';
  }
}

/** Saves a text as a file. `false` where that surely failed; a browser may also refuse without a word. */
export function saveFile(name: string, type: string, text: string): boolean {
  return saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** The same for a picture. */
export function saveBlob(name: string, blob: Blob): boolean {
  try {
    const address = URL.createObjectURL(blob);
    follow(address, name);
    // Some browsers read the file only after the click is over.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}

/** Opens an e-mail draft. */
export function openDraft(href: string): boolean {
  try {
    follow(href);
    return true;
  } catch {
    return false;
  }
}

/** The address of the page around us, or `undefined` where it has none that others could open. */
export function pageAddress(): string | undefined {
  return /^https?:/.test(location.protocol) ? location.href : undefined;
}

/** The fragment of the page's address, without its `#`. */
export function pageFragment(): string {
  return location.hash.slice(1);
}

/** Tells of every other fragment that the page's address takes on, until what it returns is called. */
export function onFragment(act: () => void): () => void {
  addEventListener('hashchange', act);
  return () => removeEventListener('hashchange', act);
}

/** Puts another fragment in its place, with no new entry in the history. A page of a sandboxed frame may refuse. */
export function dropFragment(fragment: string): void {
  try {
    // Whole: a page's `base` would turn a part of an address into one of another page.
    const [page = ''] = location.href.split('#');
    history.replaceState(history.state, '', fragment === '' ? page : `${page}#${fragment}`);
  } catch {
    // The answers were shown and asked about all the same.
  }
}

/** The reader's own variety of a language, which says how their spreadsheet parts cells; else the language. */
export function readerOf(lang: string): string {
  const base = (tag: string) => tag.split('-')[0]?.toLowerCase();
  return navigator.languages.find(tag => base(tag) === base(lang)) ?? lang;
}

/** Puts an empty page in the place of this one. */
export function leavePage(): void {
  location.replace('about:blank');
}

/** A link that is in no page: the page around us, and what counts clicks there, sees nothing of it. */
function follow(href: string, download?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (download === undefined) link.rel = 'noopener noreferrer';
  else link.download = download;
  link.click();
}
