import { version } from './built.ts';
import { defineElement } from './define-element.ts';
import type { Origin } from './origin.ts';
import { findTags, placeWidgets } from './place-widgets.ts';

/** Defines the element, and places the widgets that our script tags ask for. */
export function startFromTag(fetch: Origin['fetch']): void {
  const tags = findTags();
  // Where no script of ours is found, the page's own address, which no element of it can change.
  const base = tags[0]?.src || location.href;
  const others = defineElement({ fetch, base });
  placeWidgets(tags);
  const settle = () => {
    placeWidgets(tags);
    const found = document.querySelector('provider-vetting');
    // Where there is none, the first of our scripts says so, once for all of them.
    if ((found ? found.version : others) !== version)
      console.warn(`provider-vetting ${version} nothing to show`);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle);
  else settle();
}
