import type { Pack } from '../../pack/types.ts';
import { html } from '../html.ts';
import { longDate } from '../long-date.ts';
import { methodPath } from './method-copies.ts';
import type { SitePage } from './site-page.ts';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** What questions there are, with the pages that each set brings: method, blank sheet, review. */
export function packsPage(packs: readonly Pack[]): SitePage {
  const sections = [...new Set(packs.map(pack => pack.id))].map(id => {
    const languages = packs.filter(pack => pack.id === id);
    const pack = languages.find(one => one.lang === 'en') ?? languages[0];
    if (!pack) return html``;
    const links = languages.map(({ lang }) => {
      const file = `dist/questions/${id}.${lang}`;
      return html`<li lang="en">${LANGUAGES.of(lang) ?? lang}: <a href="${methodPath({ id, lang })}">method</a>, <a href="${file}.html">questions to print</a>, <a href="${file}.json">file</a></li>`;
    });
    return html`<section>
<h2>${pack.title}</h2>
<p class="acts"><a class="btn second" href="ask.html?pack=${id}">Go through them here</a></p>
<p><code>${id}</code> ${pack.version} · ${String(pack.items.length)} questions, ${String(pack.claims.length)} claims, ${String(Object.keys(pack.sources).length)} sources · last checked ${longDate(pack.reviewed, 'en')}, next due ${longDate(pack.nextReview, 'en')}</p>
<ul>${links}</ul>
</section>`;
  });
  return {
    path: 'packs.html',
    title: 'Questions · provider-vetting',
    description: 'The sets of questions that ship with the widget, with method, sources and sheets to print.',
    body: html`<h1>Sets of questions</h1>
<p>Go through a set here, one question at a time, or print it to take along. Your answers stay in your browser.</p>
<p>Each set is data: questions, claims, weights, rules, and a source for every statement. Its method page shows all of it, rule by rule. Nobody with medical training has reviewed them yet, and each says so.</p>
${sections}
<p><a href="review.html">See a set whole, with what leads to what</a> · <a href="editor.html">Write one of your own</a></p>`,
  };
}
