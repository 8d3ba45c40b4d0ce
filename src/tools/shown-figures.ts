import type { Plugin } from 'vite';

const FIGURES = /\/scan-figures\.json$/;
/** What only pages about the method tell. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['voices', 'others', 'alarmed', 'marked']);

/** Takes out of the figures of the search what no screen of the widget shows. */
export const shownFigures: Plugin = {
  name: 'shown-figures',
  enforce: 'pre',
  transform(code, id) {
    if (!FIGURES.test(id)) return null;
    const shown = JSON.stringify(JSON.parse(code), (key, value) => (NOT_SHOWN.has(key) ? undefined : value));
    return { code: shown, map: null };
  },
};
