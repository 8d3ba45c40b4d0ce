/** An element with its children; what is empty is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: unknown[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  // By no method of the list: this says what went wrong, also where a page has broken those.
  for (const child of children) if (child) element.append(child as Node | string);
  return element;
}
