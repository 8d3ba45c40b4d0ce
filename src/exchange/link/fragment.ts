const KEY = 'provider-vetting';
/** As people and programs write it: another dash, or a gap within and around it. */
const WRITTEN_KEY = 'provider[-_ ]{1,9}vetting {0,9}=';
/** Letters in mails are written anew too: `=3D` is `=`, and the text begins with the number of its format. */
const OURS = `${WRITTEN_KEY}[ =]{0,9}(?:3D(?=[12]))?([^&]*)`;
const FIRST = new RegExp(`(?<![a-z\\d-])${OURS}`, 'i');
const ALL = new RegExp(`(?<![a-z\\d-])${OURS}(?:&${OURS})*(&)?`, 'gi');
/** What whoever pasted the address, or the text around it, may have left before our part. */
const STRAY = ' "\'`<([{*_~!+.,;:|\\>';
/** No more of it is taken away than this. */
const MOST_STRAY = 9;

/** Instructions for the browser (`:~:text=…`) stand at the end of a fragment and are none of its parts. */
function splitDirective(fragment: string): readonly [own: string, directive: string] {
  const at = fragment.indexOf(':~:');
  return at < 0 ? [fragment, ''] : [fragment.slice(0, at), fragment.slice(at)];
}

/** Gaps that are seen, gaps that are not, dashes and quotation marks, as they are written in an address. */
const SIGNS: readonly (readonly [sign: RegExp, letter: string])[] = [
  [
    /^(?:0[9ad]|c2a[0d]|e280(?:8.|a[89a-f])|e281[a-f].|efbbbf|[\s\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufeff+])$/i,
    ' ',
  ],
  [/^(?:e2809[0-5]|e28892|[\u2010-\u2015\u2212])$/i, '-'],
  [/^(?:e2809[89a-f]|c2(?:ab|bb)|[\u2018-\u201f\u00ab\u00bb])$/i, '"'],
];
const LETTER =
  /%(?:25)*e2%(?:25)*8[0-9]%(?:25)*[89ab][\da-f]|%(?:25)*e2%(?:25)*81%(?:25)*[a-f].|%(?:25)*ef%(?:25)*bb%(?:25)*bf|%(?:25)*c2%(?:25)*[ab][\da-f]|%(?:25)*(?:0[9ad]|[2-7][\da-f])|&amp;|./gis;

/**
 * A fragment letter by letter as it is written, and what it says, one letter for each. Messengers and mail scanners
 * write any letter as a percent sign and a number, some of them twice; editors of web pages write `&` as `&amp;`.
 */
function read(fragment: string): { readonly written: readonly string[]; readonly said: string } {
  const written = fragment.match(LETTER) ?? [];
  const letter = (one: string) => {
    const code = one.length > 1 ? one.replace(/%(?:25)*/g, '') : one;
    const sign = SIGNS.find(([pattern]) => pattern.test(code));
    if (sign) return sign[1];
    // What is none of these is the page's own, and stands for itself.
    if (!one.startsWith('%') || one.length === 1) return one.charAt(0);
    return code.length > 2 ? '\ufffd' : String.fromCharCode(Number.parseInt(code, 16));
  };
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

/** The text of the link in a fragment, decoded and without the gaps of broken lines, if there is one. */
export function linkIn(fragment: string): string | undefined {
  return FIRST.exec(read(splitDirective(fragment)[0]).said)?.[1]?.replace(/[ =]/g, '');
}

/** The fragment as the page knows it, without our part, whole or damaged. Linear: anybody can write an address. */
export function withoutLink(fragment: string): string {
  const [own, directive] = splitDirective(fragment);
  const { written, said } = read(own);
  const others: string[] = [];
  let at = 0;
  for (const { 0: ours, index } of said.matchAll(ALL)) {
    let start = index;
    while (start > at && index - start < MOST_STRAY && STRAY.includes(said.charAt(start - 1))) start--;
    // A second `#` comes from whoever pasted the address, too; a route keeps its slash.
    const isPart = start > at && '?&#'.includes(said.charAt(start - 1));
    const end = index + ours.length;
    others.push(...written.slice(at, isPart && !ours.endsWith('&') ? start - 1 : start));
    at = end;
  }
  return [...others, ...written.slice(at)].join('') + directive;
}
