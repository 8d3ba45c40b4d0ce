import { html } from '../../src/tools/html.ts';

/** One screen as it looks now, and whether that differs from what was accepted last. */
export interface Picture {
  readonly name: string;
  readonly audience: string;
  readonly screen: string;
  readonly width: number;
  readonly scheme: string;
  readonly state: 'same' | 'changed' | 'new';
}

const CSS =
  'body{font:16px sans-serif;margin:2rem;background:#888}section{display:flex;gap:1rem;overflow-x:auto;align-items:flex-start}figure{margin:0;flex:none}img{max-height:46rem;border:1px solid #444;background:#fff}figcaption{background:#fff;padding:.25rem .5rem}';

/** All pictures, what changed first; a changed one stands beside what was accepted. */
export function galleryPage(pictures: readonly Picture[]): string {
  const order = { changed: 0, new: 1, same: 2 } as const;
  const screens = [...new Set(pictures.map(({ audience, screen }) => `${audience}: ${screen}`))]
    .map(title => ({ title, own: pictures.filter(one => `${one.audience}: ${one.screen}` === title) }))
    .sort(
      (a, b) =>
        Math.min(...a.own.map(one => order[one.state])) - Math.min(...b.own.map(one => order[one.state])),
    );
  const sections = screens.map(
    ({ title, own }) => html`<h2>${title}</h2><section>${own.map(figureOf)}</section>`,
  );
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title><style>${{ markup: CSS }}</style></head><body><h1>Gallery</h1>${sections}</body></html>`
    .markup;
}

function figureOf({ name, width, scheme, state }: Picture) {
  const caption = `${width} px, ${scheme}: ${state}`;
  const before =
    state === 'changed'
      ? html`<figure><figcaption>accepted</figcaption><img src="accepted/${name}" alt=""></figure>`
      : html``;
  return html`${before}<figure><figcaption>${caption}</figcaption><img src="now/${name}" alt="${caption}"></figure>`;
}
