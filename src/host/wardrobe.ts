/** Style sheets of a shadow root, kept as texts: another document does not take the sheets of this one along. */
export interface Wardrobe {
  /** Takes up a style sheet, once for all who ask. Returns a way to put it off. */
  wear(text: string): () => void;
  /** Takes all up again, those of the start among them, after the root came into another document. */
  dress(): void;
}

/** Looks after the style sheets of a root, which has some already. */
export function wardrobeOf(root: ShadowRoot): Wardrobe {
  const first = root.adoptedStyleSheets.map(({ cssRules }) =>
    [...cssRules].map(rule => rule.cssText).join(''),
  );
  const worn = new Map<string, CSSStyleSheet>();
  return {
    wear(text) {
      if (!worn.has(text)) worn.set(text, adopt(root, text));
      return () => {
        const sheet = worn.get(text);
        worn.delete(text);
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter(one => one !== sheet);
      };
    },
    dress() {
      root.adoptedStyleSheets = [];
      for (const text of first) adopt(root, text);
      for (const text of worn.keys()) worn.set(text, adopt(root, text));
    },
  };
}

/** A root takes only sheets that were made by the document it is in. */
function adopt(root: ShadowRoot, text: string): CSSStyleSheet {
  // Read through the prototype, where no element of that document can put a name.
  const view: (Window & typeof globalThis) | null = Reflect.get(
    Document.prototype,
    'defaultView',
    root.ownerDocument,
  );
  const sheet = new (view ?? window).CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets.push(sheet);
  return sheet;
}
