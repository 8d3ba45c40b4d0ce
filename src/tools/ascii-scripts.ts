import type { Plugin } from 'vite';

/** Writes scripts in ASCII: a page in another encoding than UTF-8 reads a script without a charset in its own. */
export const asciiScripts: Plugin = {
  name: 'ascii-scripts',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = toAscii(file.code);
  },
};

/** The same script with every other character as an escape, which strings, templates and patterns all take. */
export function toAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
