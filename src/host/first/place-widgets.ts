import { attributeNames } from './attribute-names.ts';

/** A tag of ours, which remembers that it has its widget whichever copy of the script placed it. */
type Tag = HTMLScriptElement & { placed?: boolean };

/**
 * The script tags that brought this script, the running one first. Where an optimiser has moved, joined or rewritten
 * the tags, what tells them is our file name, whatever version or mark stands in it or behind it.
 */
export function findTags(): Tag[] {
  const running = document.currentScript;
  return [running, ...document.scripts].filter(
    (tag): tag is HTMLScriptElement =>
      tag instanceof HTMLScriptElement &&
      (/^[^?#]+\/provider-vetting[^/]*\.js([?#]|$)/.test(tag.src) ||
        (tag === running && tag.hasAttribute('data-pack'))),
  );
}

/**
 * Puts a widget directly after each tag that asks for one. What stands there tells whether it has one: markup is
 * run again, restored and saved with all that was placed in it.
 */
export function placeWidgets(tags: readonly Tag[]): void {
  for (const tag of tags) {
    const pack = tag.getAttribute('data-pack');
    const isIts = (one?: Element | null) =>
      one?.localName === 'provider-vetting' && one.getAttribute('pack') === pack;
    // Nothing in the head is drawn, so such a tag gets its widget at the end of what the page is about.
    const isInHead = tag.closest('head');
    if (pack === null || (isInHead && document.readyState === 'loading')) continue;
    const end = isInHead && (document.querySelector('main') ?? document.body);
    const there = end ? end.lastElementChild : tag.nextElementSibling;
    if (tag.placed) {
      // The page had it in its markup, but was not read so far when this script ran.
      if (isIts(there) && isIts(there?.nextElementSibling)) there?.remove();
      continue;
    }
    tag.placed = true;
    if (isIts(there)) continue;
    const widget = document.createElement('provider-vetting');
    for (const name of attributeNames) {
      const value = tag.getAttribute(`data-${name}`);
      if (value !== null) widget.setAttribute(name, value);
    }
    if (end) end.append(widget);
    else tag.after(widget);
  }
}
