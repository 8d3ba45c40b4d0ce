import { assess } from '../../assessment/assess.ts';
import { levelOfScore } from '../../assessment/levels.ts';
import type { Finding } from '../../assessment/types.ts';
import { WEIGHTS } from '../../assessment/weights.ts';
import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import { effectiveAnswers } from '../../response/applicable.ts';
import type { Response } from '../../response/types.ts';
import { html, type Markup } from '../html.ts';
import type { MethodWords } from './method-words.ts';

/** The arithmetic on one worked case: every number in it comes from `assess`. */
export function workedExample(pack: Pack, response: Response, words: MethodWords): Markup {
  const { say, number } = words;
  const { score, level, points, answered, applicable, findings } = assess(pack, response);
  const plan = pack.context.flatMap(({ id, prompt, options }) => {
    const chosen = options.find(option => option.id === own(response.context, id));
    return chosen
      ? [html`<li>${say('method.example.plan', { question: prompt, answer: chosen.label })}</li>\n`]
      : [];
  });
  const weighing = findings.filter(({ kind }) => kind !== 'rule');
  const rules = findings.filter(({ kind }) => kind === 'rule');
  const reasons = new Map(pack.floors.map(floor => [floor.id, floor]));
  const fill = {
    answered: number(answered),
    applicable: number(applicable),
    found: number(points.low),
    possible: number(points.high),
    greatest: number(points.greatest),
    score: number(score.low),
    most: number(score.high),
    level: say(`level.${level.low}`),
    worst: say(`level.${level.high}`),
    band: say(`level.${levelOfScore(score.low, pack.bands)}`),
  };
  const step = (key: string) => html`<li>${say(`method.example.${key}`, fill)}</li>\n`;
  return html`<p>${say('method.example.lead', fill)}</p>
<ul class="plan">${plan}</ul>
<table><thead><tr><th scope="col">${say('method.example.said')}</th><th scope="col">${say('method.example.sum')}</th>
<th scope="col" class="number">${say('method.points')}</th></tr></thead>
<tbody>${goodAnswers(pack, response, findings, words)}${weighing.map(finding => findingRow(pack, response, finding, words))}</tbody></table>
<ol>${step('found')}${step('score')}${step('band')}
${rules.map(({ id }) => html`<li>${say('method.example.rule', { level: say(`level.${reasons.get(id)?.level ?? 'some'}`), reason: reasons.get(id)?.reason ?? id })}</li>\n`)}
${step('level')}${score.high > score.low || level.high !== level.low ? html`${step('open')}${step('worst')}` : step('settled')}</ol>`;
}

/** Answers that raise no concern are shown too: they are in the sum as nothing. */
function goodAnswers(
  pack: Pack,
  response: Response,
  findings: readonly Finding[],
  words: MethodWords,
): readonly Markup[] {
  const weighing = new Set(
    findings.filter(({ kind, points }) => kind === 'item' && points > 0).map(({ id }) => id),
  );
  return [...effectiveAnswers(pack, response)].flatMap(([id, { option }]) => {
    const item = pack.items.find(one => one.id === id);
    const chosen = item?.options.find(one => one.id === option);
    if (!item || !chosen || weighing.has(id) || chosen.concern > 0) return [];
    return [row(item.prompt.patient, chosen.label.patient, words.say('method.concern.none'), 0, words)];
  });
}

function findingRow(pack: Pack, response: Response, finding: Finding, words: MethodWords): Markup {
  const { say, number } = words;
  const severity = say(`severity.${finding.severity}`);
  const weight = WEIGHTS[finding.severity];
  if (finding.kind === 'claim') {
    const label = pack.claims.find(claim => claim.id === finding.id)?.label ?? finding.id;
    const sum =
      finding.points > 0
        ? say('method.example.once', { severity, points: number(weight) })
        : say('found.once');
    return row(say('found.heard', { claim: label }), '', sum, finding.points, words);
  }
  const item = pack.items.find(one => one.id === finding.id);
  const answer = own(response.answers, finding.id)?.option;
  const chosen = item?.options.find(option => option.id === answer);
  const concern = say(`method.concern.${(chosen?.concern ?? 1) < 1 ? 'half' : 'full'}`);
  const sum = say('method.example.times', { severity, points: number(weight), concern });
  return row(item?.prompt.patient ?? finding.id, chosen?.label.patient ?? '', sum, finding.points, words);
}

function row(question: string, answer: string, sum: string, points: number, words: MethodWords): Markup {
  const said = answer === '' ? html`` : html`<br><span class="said">${answer}</span>`;
  return html`<tr><td>${question}${said}</td><td>${sum}</td><td class="number">${words.number(points)}</td></tr>\n`;
}
