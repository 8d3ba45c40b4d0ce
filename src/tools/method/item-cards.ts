import { WEIGHTS } from '../../assessment/weights.ts';
import type { Item, Pack } from '../../pack/types.ts';
import { html, type Markup } from '../html.ts';
import type { Conditions } from './conditions.ts';
import type { MethodWords } from './method-words.ts';
import type { SourceNotes } from './source-notes.ts';

/** Every item of a pack by part, with what each answer weighs and what makes it weigh more. */
export function itemCards(
  pack: Pack,
  words: MethodWords,
  conditions: Conditions,
  notes: SourceNotes,
): Markup {
  const cards = pack.domains.map(({ id, title }) => {
    const items = pack.items.filter(item => item.domain === id);
    return html`<h3>${title}</h3>\n${items.map(item => itemCard(item, words, conditions, notes))}`;
  });
  return html`${cards}`;
}

function itemCard(item: Item, words: MethodWords, conditions: Conditions, notes: SourceNotes): Markup {
  const { say, number } = words;
  const asked = conditions.ofItem(item);
  const raised = (item.severityWhen ?? []).map(rule => {
    const when = words.all(conditions.context(rule.context));
    return html`<li>${say('method.raised', { severity: say(`severity.${rule.severity}`), conditions: when })}</li>`;
  });
  const rows = item.options.map(
    ({
      label,
      concern,
    }) => html`<tr><td>${label.patient}</td><td>${say(`method.concern.${concernKey(concern)}`)}</td>
<td class="number">${number(concern * WEIGHTS[item.severity])}</td></tr>\n`,
  );
  return html`<article class="card">
<h4>${item.prompt.patient}</h4>
<p>${say('method.weighs', { severity: say(`severity.${item.severity}`), points: number(WEIGHTS[item.severity]) })}</p>
<ul>${asked.length > 0 ? html`<li>${say('method.askedIf', { conditions: words.all(asked) })}</li>` : html``}${raised}</ul>
<table><thead><tr><th scope="col">${say('method.answer')}</th><th scope="col">${say('method.concern')}</th>
<th scope="col" class="number">${say('method.points')}</th></tr></thead><tbody>${rows}</tbody></table>
<p>${item.why}</p>
${notes.cite(item.sources)}</article>
`;
}

function concernKey(concern: number): string {
  if (concern === 0) return 'none';
  return concern < 1 ? 'half' : 'full';
}
