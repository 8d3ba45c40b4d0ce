import { defineElement, type Origin } from './define-element.ts';
import { findTags, placeWidgets } from './place-widgets.ts';

/** Defines the element, and places the widgets that our script tags ask for. */
export function startFromTag(loaderFrom: (base: string) => Origin['loadFlight']): void {
  const tags = findTags();
  const base = tags[0]?.src || document.baseURI;
  defineElement({ base, loadFlight: loaderFrom(base) });
  placeWidgets(tags);
}
