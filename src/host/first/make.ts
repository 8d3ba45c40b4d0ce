/** An element with its children; what is empty is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: unknown[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...(children.filter(Boolean) as (Node | string)[]));
  return element;
}
