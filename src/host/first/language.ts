/**
 * The first of some language tags that is shipped, by its language alone; English where none is. Where no other tags
 * are `wanted`, the language of a widget: the nearest `lang` around it, its own first, then the browser's.
 */
export function chooseLanguage(
  element: Element | undefined,
  shipped: string,
  wanted: unknown = [element?.closest('[lang]')?.getAttribute('lang'), navigator.languages],
): string {
  return RegExp(`(?:^|,)(${shipped})(?![a-z])`).exec(`${wanted}`.toLowerCase())?.[1] ?? 'en';
}
