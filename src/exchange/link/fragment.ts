const KEY = 'provider-vetting';
/** What may stand before our part: quotes and a second `#` come from whoever pasted the address. */
const MARK = '[?&#"\'/]';
const OURS = `${KEY}=([^&]*)`;
const FIRST = new RegExp(`(?:^|${MARK})${OURS}`, 'i');
const ALL = new RegExp(`(^|${MARK})${OURS}(?:&${OURS})*(&)?`, 'gi');

/** Instructions for the browser (`:~:text=…`) stand at the end of a fragment and are none of its parts. */
function splitDirective(fragment: string): readonly [own: string, directive: string] {
  const at = fragment.indexOf(':~:');
  return at < 0 ? [fragment, ''] : [fragment.slice(0, at), fragment.slice(at)];
}

/**
 * A fragment letter by letter as it is written, and what it says, one letter for each. Messengers and mail scanners
 * write any letter as a percent sign and a number, some of them twice; editors of web pages write `&` as `&amp;`.
 */
function read(fragment: string): { readonly written: readonly string[]; readonly said: string } {
  const written = fragment.match(/%(?:25)*[2-7][\da-f]|&amp;|./gis) ?? [];
  const letter = (one: string) =>
    one.startsWith('%') && one.length > 1
      ? String.fromCharCode(Number.parseInt(one.slice(-2), 16))
      : one.charAt(0);
  return { written, said: written.map(letter).join('') };
}

/** A page's fragment, without its `#`, with a link's text as one part more. */
export function withLink(fragment: string, text: string): string {
  const [rest, directive] = splitDirective(withoutLink(fragment));
  // Pages that keep their own route in the fragment read what follows a question mark as its parameters.
  const isBareRoute = /^!?\//.test(rest) && !rest.includes('?');
  const mark = rest === '' ? '' : isBareRoute ? '?' : '&';
  return `${rest}${mark}${KEY}=${text}${directive}`;
}

/** The text of the link in a fragment, decoded, if there is one. */
export function linkIn(fragment: string): string | undefined {
  return FIRST.exec(read(splitDirective(fragment)[0]).said)?.[1];
}

/** The fragment as the page knows it, without our part, whole or damaged. Linear: anybody can write an address. */
export function withoutLink(fragment: string): string {
  const [own, directive] = splitDirective(fragment);
  const { written, said } = read(own);
  const others: string[] = [];
  let at = 0;
  for (const { 0: ours, 1: before = '', index } of said.matchAll(ALL)) {
    const end = index + ours.length;
    const keepsMark = before === '/' || (ours.endsWith('&') && before !== '');
    others.push(...written.slice(at, index + (keepsMark ? 1 : 0)));
    at = end;
  }
  return [...others, ...written.slice(at)].join('') + directive;
}
