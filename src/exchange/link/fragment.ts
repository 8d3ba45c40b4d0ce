const KEY = 'provider-vetting';
const MARK = '(?:[?&]|%3F|%26)';
/** Messengers and mail scanners write `=` and `&` as `%3D` and `%26`. */
const OURS = `${KEY}(?:=|%3D)((?:(?!&|%26)[^])*)`;
const FIRST = new RegExp(`(?:^|${MARK})${OURS}`, 'i');
const ALL = new RegExp(`(^|${MARK})${OURS}(?:${MARK}${OURS})*(&|%26)?`, 'gi');

/** Instructions for the browser (`:~:text=…`) stand at the end of a fragment and are none of its parts. */
function splitDirective(fragment: string): readonly [own: string, directive: string] {
  const at = fragment.indexOf(':~:');
  return at < 0 ? [fragment, ''] : [fragment.slice(0, at), fragment.slice(at)];
}

/** A page's fragment, without its `#`, with a link's text as one part more. */
export function withLink(fragment: string, text: string): string {
  const [rest, directive] = splitDirective(withoutLink(fragment));
  // Pages that keep their own route in the fragment read what follows a question mark as its parameters.
  const isBareRoute = /^!?\//.test(rest) && !rest.includes('?');
  const mark = rest === '' ? '' : isBareRoute ? '?' : '&';
  return `${rest}${mark}${KEY}=${text}${directive}`;
}

/** The text of the link in a fragment, decoded once, if there is one. */
export function linkIn(fragment: string): string | undefined {
  const text = FIRST.exec(splitDirective(fragment)[0])?.[1];
  return text?.replace(/%([2-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The fragment as the page knows it, without our part, whole or damaged. Linear: anybody can write an address. */
export function withoutLink(fragment: string): string {
  const [rest, directive] = splitDirective(fragment);
  const others = rest.replace(ALL, (...[, before, , , after]: (string | undefined)[]) =>
    after === undefined ? '' : (before ?? ''),
  );
  return others + directive;
}
