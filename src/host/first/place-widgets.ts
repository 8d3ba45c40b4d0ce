import { attributeNames } from './define-element.ts';

/** A tag of ours, which remembers that it has its widget whichever copy of the script placed it. */
type Tag = HTMLScriptElement & { placed?: boolean };

/**
 * The script tags that brought this script: the running one where the browser names it, else, where an optimiser
 * has moved or rewritten the tags, every one with our file name.
 */
export function findTags(): Tag[] {
  const running = document.currentScript;
  return running instanceof HTMLScriptElement
    ? [running]
    : [...document.scripts].filter(script => /provider-vetting(\.bundle)?\.js$/.test(script.src));
}

/** Puts a widget directly after each tag that asks for one and has none yet. */
export function placeWidgets(tags: readonly Tag[]): void {
  for (const tag of tags) {
    if (tag.placed || !tag.hasAttribute('data-pack')) continue;
    tag.placed = true;
    const widget = document.createElement('provider-vetting');
    for (const name of attributeNames) {
      const value = tag.getAttribute(`data-${name}`);
      if (value !== null) widget.setAttribute(name, value);
    }
    // Nothing in the head is drawn, so such a tag gets its widget at the end of the page.
    if (!tag.closest('head')) tag.after(widget);
    else if (document.body) document.body.append(widget);
    else document.addEventListener('DOMContentLoaded', () => document.body.append(widget));
  }
}
