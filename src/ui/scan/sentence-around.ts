const END = /[.!?؟\n]/;
/** What closes right after a sentence's end belongs to that sentence. */
const CLOSING = /[)\]}"'”’»]/;
/** A sentence that runs on is cut here, between two words. */
const LONGEST = 300;

/** The whole sentence that a phrase stands in; with `also`, the one after it too. */
export function sentenceAround(text: string, start: number, end: number, also: boolean): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && !endsSentence(text, from - 1)) from -= 1;
  if (from > 0 && text[from - 1] !== '\n') while (from < start && CLOSING.test(text.charAt(from))) from += 1;
  let to = end;
  for (let rest = also ? 2 : 1; to < text.length && to - end < LONGEST; to += 1) {
    if (!endsSentence(text, to)) continue;
    rest -= 1;
    if (rest === 0) break;
  }
  if (to < text.length && text[to] !== '\n') to += 1;
  while (CLOSING.test(text.charAt(to))) to += 1;
  const cutBefore = from > 0 && start - from >= LONGEST;
  const cutAfter = to - end >= LONGEST;
  const whole = text.slice(from, to).replace(/\s+/g, ' ').trim();
  const words = cutBefore ? whole.replace(/^\S+ /, '… ') : whole;
  return cutAfter ? words.replace(/ \S+$/, ' …') : words;
}

/** A full stop ends a sentence when no letter or digit follows it. */
function endsSentence(text: string, at: number): boolean {
  const char = text.charAt(at);
  return END.test(char) && (char !== '.' || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)));
}
