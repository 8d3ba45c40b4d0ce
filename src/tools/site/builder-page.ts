import type { Pack } from '../../pack/types.ts';
import type { BuilderData } from '../../site/builder/builder-data.ts';
import { html } from '../html.ts';
import type { Instant } from '../instant/instant-inside.ts';
import type { SitePage } from './site-page.ts';

/** Keeps the widget's place in any width, without a style sheet of the page: see the host guide. */
const PLACE = 'display:block;min-height:45em';

/** The page on which a tag is put together. */
export function builderPage(
  packs: readonly Pack[],
  hashes: Readonly<Record<string, string>>,
  version: string,
  instant: Instant,
): SitePage {
  const ids = [...new Set(packs.map(({ id }) => id))];
  const data: BuilderData = {
    version,
    hashes,
    instant,
    place: PLACE,
    packs: ids.map(id => {
      const same = packs.filter(pack => pack.id === id);
      const title = (same.find(({ lang }) => lang === 'en') ?? same[0])?.title ?? id;
      return { id, title, langs: same.map(({ lang }) => lang) };
    }),
  };
  return {
    path: 'builder.html',
    title: 'Build your tag · provider-vetting',
    description: 'Choose questions, reader, language and colours; see the widget; copy the code.',
    scripts: ['builder.js'],
    body: html`<h1>Build your tag</h1>
<p>Choose what fits your page. The preview is the widget itself. Every choice is in the address of this page, so you can send it to somebody.</p>
<div id="builder"><p>This page needs JavaScript. <a href="docs/host-guide.html">The guide</a> lists every attribute instead.</p></div>
<script type="application/json" id="build-data">${{ markup: JSON.stringify(data).replaceAll('<', '\\u003c') }}</script>`,
  };
}
