import type { Plugin } from 'vite';

/** A style sheet that a script brings, without the spaces that the style compressor leaves in it. */
export const tightCss: Plugin = {
  name: 'tight-css',
  enforce: 'post',
  transform(code, id) {
    if (!id.endsWith('.css?inline')) return null;
    const [, sheet] = /^export default (".*");?\s*$/.exec(code) ?? [];
    if (sheet === undefined) this.error(`${id} comes in another form than before`);
    return `export default ${JSON.stringify(tight(JSON.parse(sheet)))}`;
  },
};

/** The same sheet without the spaces behind commas and around strokes; what is in quotes stays. */
export function tight(css: string): string {
  return css.replace(/("[^"]*")|, | (\/) /g, (_, quoted, stroke) => quoted ?? stroke ?? ',');
}
