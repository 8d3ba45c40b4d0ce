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

/** What the clinics of the directory publish, question by question: a page that a site can make of the files alone. */
export function sideBySidePage(pack: Pack): SitePage {
  const clinics = CLINICS.map(clinic => ({
    name: clinic.name,
    path: `${clinic.id}.html`,
    answers: JSON.parse(clinicDisclosure(pack, clinic)).answers as Published['answers'],
  }));
  const parts = pack.domains.map(({ id, title }, index) => {
    const items = pack.items.filter(({ domain }) => domain === id);
    return html`<details${{ markup: index === 0 ? ' open' : '' }}>
<summary><h2>${title}</h2> ${countsOf(clinics, items)}</summary>
${items.map(item => question(item, clinics))}
</details>`;
  });
  return {
    path: 'clinics/side-by-side.html',
    title: 'Three clinics side by side · provider-vetting',
    description: 'What three made-up clinics publish of themselves, question by question.',
    body: html`<h1>What three clinics say, side by side</h1>
<p>All clinics here are made up, and so is everything they say. Each chose its answers from the same list, and nobody has checked them. The order is that of the alphabet. No clinic is better for an answer here: see how each can be checked, on its own page.</p>
<p><strong>Answers published: ${countsOf(clinics, pack.items)}.</strong> What a clinic leaves out is what to ask it.</p>
${parts}
<p><a href="../browse.html">All clinics</a> · <a href="../docs/directory.html">How this page is made</a></p>`,
  };
}

function countsOf(clinics: readonly Published[], items: readonly Item[]): string {
  return clinics
    .map(({ name, answers }) => {
      const count = items.filter(({ id }) => answers[id] !== undefined).length;
      return `${name} ${count} of ${items.length}`;
    })
    .join(', ');
}

function question(item: Item, clinics: readonly Published[]): Markup {
  const said = clinics.map(({ name, path, answers }) => {
    const label = item.options.find(({ id }) => id === answers[item.id]?.option)?.label.staff;
    return html`<div><dt><a href="${path}">${name}</a></dt>${label ? html`<dd>“${label}”</dd>` : html`<dd class="silent">No answer published</dd>`}</div>`;
  });
  return html`<h3>${item.prompt.patient}</h3>
<p class="hint">A clear answer sounds like: ${item.good}</p>
<dl class="beside">${said}</dl>
`;
}
