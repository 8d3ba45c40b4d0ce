const KEY = 'provider-vetting';
const OURS = /(^|[?&])provider-vetting=([^&]*)/;

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

/** The text of the link in a fragment, if there is one. */
export function linkIn(fragment: string): string | undefined {
  return OURS.exec(splitDirective(fragment)[0])?.[2];
}

/** The fragment as the page knows it, without our part. */
export function withoutLink(fragment: string): string {
  const [rest, directive] = splitDirective(fragment);
  const ours = OURS.exec(rest);
  if (!ours) return fragment;
  const [match, before = ''] = ours;
  const after = rest.slice(ours.index + match.length);
  const others = rest.slice(0, ours.index) + (after === '' ? '' : before) + after.slice(1);
  return withoutLink(others + directive);
}
