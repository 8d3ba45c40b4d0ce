import { WEIGHTS } from '../../assessment/weights.ts';
import type { Claim, Level, Pack } from '../../pack/types.ts';
import { html, type Markup } from '../html.ts';
import type { Conditions } from './conditions.ts';
import type { MethodWords } from './method-words.ts';
import type { SourceNotes } from './source-notes.ts';

/** The score from which each level begins. */
export function bandTable({ bands }: Pack, { say, number }: MethodWords): Markup {
  const rows: readonly (readonly [Level, number])[] = [
    ['few', 0],
    ['some', bands.some],
    ['serious', bands.serious],
    ['stop', bands.stop],
  ];
  return html`<table><thead><tr><th scope="col">${say('method.level')}</th><th scope="col" class="number">${say('method.from')}</th></tr></thead>
<tbody>${rows.map(([level, from]) => html`<tr><td>${say(`level.${level}`)}</td><td class="number">${number(from)}</td></tr>\n`)}</tbody></table>`;
}

/** Every rule that sets a level on its own. */
export function floorCards(
  pack: Pack,
  words: MethodWords,
  conditions: Conditions,
  notes: SourceNotes,
): Markup {
  const cards = pack.floors.map(floor => {
    const tests = conditions.ofFloor(floor);
    const when =
      tests.length > 0
        ? words.say('method.if', { conditions: words.all(tests) })
        : words.say('method.always');
    return html`<article class="card"><h3>${words.say(`level.${floor.level}`)}</h3>
<p>${when}</p>
<p>${floor.reason}</p>
${notes.cite(floor.sources)}</article>\n`;
  });
  return html`${cards}`;
}

/** Every claim by category, with its weight. Labels are examples to question, and marked as such. */
export function claimCards(
  pack: Pack,
  words: MethodWords,
  conditions: Conditions,
  notes: SourceNotes,
): Markup {
  const { say, number } = words;
  const categories =
    pack.categories ??
    [...new Set(pack.claims.map(({ category }) => category))].map(id => ({ id, title: id }));
  const card = ({ label, severity, severityWhen = [], why, ask, sources }: Claim) => {
    const raised = severityWhen.map(rule => {
      const when = words.all(conditions.context(rule.context));
      return html`<li>${say('method.raised', { severity: say(`severity.${rule.severity}`), conditions: when })}</li>`;
    });
    return html`<article class="card"><h4>${say('quoted', { text: label })}</h4>
<p>${say('method.weighs', { severity: say(`severity.${severity}`), points: number(WEIGHTS[severity]) })}</p>
<ul>${raised}</ul><p>${why}</p><p>${say('claims.ask', { question: ask })}</p>
${notes.cite(sources)}</article>\n`;
  };
  return html`${categories.map(({ id, title }) => {
    const claims = pack.claims.filter(({ category }) => category === id);
    return html`<h3>${title}</h3>\n${claims.map(card)}`;
  })}`;
}
