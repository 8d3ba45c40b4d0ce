import { defaultPack } from './first/default-pack.ts';

/** Whether the page's address may hold answers that were shared, whole or touched on the way. */
export function holdsLink(): boolean {
  // Messengers and mail scanners write letters as numbers, some of them twice.
  const said = location.hash.replace(/%(?:25)*([2-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /provider.{1,99}vetting.{0,99}=/i.test(said);
}

/** Ids of the packs that came from an address of the page's, by element; empty where none came. */
const cameFrom = new WeakMap<Element, string>();

/** Who waits for packs of the page's own to be known. */
const waiting = new Set<() => void>();

/** Notes which pack an element has, and lets those decide who waited for it. */
export function notePack(element: Element, pack: string): void {
  cameFrom.set(element, pack);
  const all = [...waiting];
  waiting.clear();
  for (const decide of all) decide();
}

/**
 * Whether of all widgets of the page this one shows the link: the first whose questions it was made for. If there is
 * none the first of all says so, once all packs of the page's own are known; until then `again` is kept.
 */
export function takesLink(element: Element, isFor: (pack: string) => boolean, again: () => void): boolean {
  const widgets = [...document.querySelectorAll(element.localName)];
  const found = widgets.find(one => {
    const pack = packOf(one);
    return pack !== undefined && isFor(pack);
  });
  if (found) return found === element;
  if (widgets.every(one => packOf(one) !== undefined)) return widgets[0] === element;
  waiting.add(again);
  return false;
}

function packOf(widget: Element): string | undefined {
  return widget.hasAttribute('pack-src')
    ? cameFrom.get(widget)
    : (widget.getAttribute('pack') ?? defaultPack);
}
