/**
 * The language of a widget: the nearest `lang` around it, its own first, then the browser's, then English,
 * whichever of these is shipped first.
 */
export function chooseLanguage(element: Element, shipped: readonly string[]): string {
  const wanted = [element.closest('[lang]')?.getAttribute('lang'), ...navigator.languages];
  const tags = wanted.map(tag => `${tag}`.toLowerCase().split(/[-_]/)[0] as string);
  return tags.find(tag => shipped.includes(tag)) ?? 'en';
}
