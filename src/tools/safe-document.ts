import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What no built file may read as it stands, because an element of the page can take its name: `document` is
 * replaced by `host/first/page-document.ts`, wherever it is named.
 */
export function safeDocument(root: string): Plugin[] {
  return [
    {
      name: 'safe-document',
      config: () => ({
        define: { 'window.__PREACT_SIGNALS_DEVTOOLS__': 'undefined' },
        build: {
          rolldownOptions: {
            transform: {
              inject: { document: [join(root, 'src/host/first/page-document.ts'), 'pageDocument'] },
            },
          },
        },
      }),
    },
    {
      name: 'preact-by-true-owner-document',
      transform(code, id) {
        if (!id.endsWith('/preact/dist/preact.mjs') && !id.endsWith('/preact/dist/preact.module.js'))
          return null;
        // What is drawn into the frame that is printed belongs to the frame's document, which made the first of it. All
        // else was made by the page's, and goes on so where the page moves the element into another document.
        const safe = code.replace(
          /(\w+)\.ownerDocument\s*\|\|\s*document/,
          '($1 instanceof Node?document:Reflect.get(Node.prototype,"ownerDocument",$1))',
        );
        if (safe === code) this.error('Preact makes its elements by another document than before');
        return safe;
      },
    },
  ];
}
