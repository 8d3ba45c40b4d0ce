/**
 * The page's document as the platform made it. An image, form or frame of the page that is named after a property of
 * the document hides that property; read through the prototype, it does not. The build puts this in the place of
 * `document` in every file that is published, libraries included (`tools/safe-document.ts`).
 */
export const pageDocument: Document = new Proxy({} as Document, {
  get(_, name) {
    const page = window.document;
    const found = Reflect.get(Document.prototype, name, page);
    return found?.bind?.(page) ?? found;
  },
});
