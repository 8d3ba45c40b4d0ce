/**
 * The language of a widget: the nearest `lang` around it, its own first, then the browser's, then English,
 * whichever of these is shipped first.
 */
export function chooseLanguage(element: Element, shipped: string): string {
  return firstShipped([element.closest('[lang]')?.getAttribute('lang'), navigator.languages], shipped);
}

/** The first of some language tags that is shipped, by its language alone; English where none is. */
export function firstShipped(wanted: readonly unknown[], shipped: string): string {
  return (RegExp(`(?:^|,)(${shipped})(?![a-z])`, 'i').exec(`${wanted}`)?.[1] ?? 'en').toLowerCase();
}
