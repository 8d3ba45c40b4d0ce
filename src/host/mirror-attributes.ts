import { attributeNames } from './first/attribute-names.ts';

/**
 * Lets a page read and set each attribute as a property of the same meaning. Takes up what was set on this element
 * before there were such properties; returns whether there was anything.
 */
export function mirrorAttributes(element: HTMLElement): boolean {
  const prototype: object = Object.getPrototypeOf(element);
  let hadAny = false;
  for (const attribute of attributeNames) {
    const property = attribute.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
    if (!Object.hasOwn(prototype, property)) Object.defineProperty(prototype, property, mirrorOf(attribute));
    const early = Object.getOwnPropertyDescriptor(element, property);
    if (!early) continue;
    // It hides the property that would take it up.
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, early.value);
    hadAny = true;
  }
  return hadAny;
}

function mirrorOf(attribute: string): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: Element) {
      return this.getAttribute(attribute) ?? '';
    },
    set(this: Element, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    },
  };
}
