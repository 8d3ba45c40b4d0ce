import type { Plugin } from 'vite';

const MARK = /\/\* ?[#@]__PURE__ ?\*\/ ?/;

/** A script without the marks that tell bundlers what they may leave out; pages would download some 1,600 of them. */
export const withoutMarks: Plugin = {
  name: 'without-marks',
  generateBundle(_, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = unmarked(file.code);
  },
};

/** The same script. A mark may be all that parts a word from the next. */
export function unmarked(code: string): string {
  return code
    .replace(new RegExp(`(?<=[\\w$])${MARK.source}(?=[\\w$])`, 'g'), ' ')
    .replace(new RegExp(MARK.source, 'g'), '');
}
