import { createMarkupReader } from './markup.ts';

/** How much is read before control goes back. */
const SLICE = 20_000;
const MARKUP = /[<&]/g;

/**
 * A pasted text without the tags and entities that `scanClaims` reads past, so that what is shown can be what is
 * scanned, and places in the one are places in the other. Hands back control now and then; returns the text.
 */
export function* plainTextInSlices(text: string): Generator<number, string, void> {
  const readMarkup = createMarkupReader(text);
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  let rest = SLICE;
  let breaks = 0;
  for (;;) {
    MARKUP.lastIndex = at;
    const next = MARKUP.exec(text)?.index ?? text.length;
    if (next === text.length) break;
    const markup = readMarkup(next);
    if (markup) {
      if (next > from) breaks = 0;
      pieces.push(text.slice(from, next));
      breaks = markup.text === '\n' ? breaks + 1 : markup.text === '' ? breaks : 0;
      // A page of tags must not become a page of empty lines.
      if (breaks <= 2) pieces.push(markup.text);
      from = next + markup.length;
    }
    at = next + (markup?.length ?? 1);
    rest -= 1;
    if (rest === 0) {
      rest = SLICE;
      yield at;
    }
  }
  return pieces.join('') + text.slice(from);
}
