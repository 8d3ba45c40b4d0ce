import type { Item, Pack } from '../../pack/types.ts';
import { html, type Markup } from '../html.ts';
import { CLINICS, clinicDisclosure } from './clinics.ts';
import type { SitePage } from './site-page.ts';

/** A clinic with the answer that it published to each question, by the question's id. */
interface Published {
  readonly name: string;
  readonly path: string;
  readonly answers: Readonly<Record<string, { readonly option: string } | undefined>>;
}

/** A sentence of the clinics' own pages, so that one answer reads the same on both. */
type Said = (key: string, values?: Readonly<Record<string, string>>) => string;

/** What the clinics of the directory publish, question by question: a page that a site can make of the files alone. */
export function sideBySidePage(pack: Pack, said: Said): SitePage {
  const clinics = CLINICS.map(clinic => ({
    name: clinic.name,
    path: `${clinic.id}.html`,
    answers: JSON.parse(clinicDisclosure(pack, clinic)).answers as Published['answers'],
  }));
  const parts = pack.domains.map(({ id, title }, index) => {
    const items = pack.items.filter(({ domain }) => domain === id);
    return html`<details${{ markup: index === 0 ? ' open' : '' }}>
<summary><h2>${title}</h2></summary>
${items.map(item => question(item, clinics, said))}
</details>`;
  });
  return {
    path: 'clinics/side-by-side.html',
    title: 'Three clinics side by side · provider-vetting',
    description: 'What three made-up clinics publish of themselves, question by question.',
    body: html`<h1>What three clinics say, side by side</h1>
<p>All clinics here are made up, and so is everything they say. Each chose its answers from the same list, and nobody has checked them. The order is that of the alphabet, and no clinic is better for an answer here: see how each can be checked, on its own page.</p>
<p>What a clinic leaves out is what to ask it. How much that is of the questions that fit your plan, its own page counts.</p>
${parts}
<p><a href="../browse.html">All clinics</a> · <a href="../docs/directory.html">How this page is made</a></p>`,
  };
}

function question(item: Item, clinics: readonly Published[], said: Said): Markup {
  const answers = clinics.map(({ name, path, answers }) => {
    const label = item.options.find(({ id }) => id === answers[item.id]?.option)?.label;
    const answer = label
      ? html`<dd>${said('provider.chose', { answer: label.staff })}</dd>`
      : html`<dd class="silent">No answer published</dd>`;
    return html`<div><dt><a href="${path}">${name}</a></dt>${answer}</div>`;
  });
  return html`<h3>${item.prompt.patient}</h3>
<p>${said('provider.asked', { question: item.prompt.staff })}</p>
<p class="hint">${said('provider.good', { answer: item.good })} ${said('provider.worrying', { answer: item.worrying })}</p>
<dl class="beside">${answers}</dl>
`;
}
