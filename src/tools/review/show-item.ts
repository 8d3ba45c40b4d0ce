import { WEIGHTS } from '../../assessment/weights.ts';
import type { Item, SeverityRule } from '../../pack/types.ts';
import { fill, link } from './fill.ts';
import type { Leads } from './opens.ts';
import { itemGrade } from './pack-grade.ts';
import type { View } from './view.ts';

/** One item whole: both voices, every answer with what it weighs and leads to, and the sources. */
export function showItem(item: Item, leads: readonly Leads[], view: View): HTMLElement {
  const { words, conditions, pack } = view;
  const asked = conditions.ofItem(item);
  const options = item.options.map((option, index) =>
    fill('option', {
      id: option.id,
      patient: option.label.patient,
      staff: option.label.staff,
      concern: words.number(option.concern),
      points: words.number(option.concern * WEIGHTS[item.severity]),
      leads: showLeads(leads[index], view),
    }),
  );
  const card = fill('item', {
    id: item.id,
    prompt: item.prompt.patient,
    staff: item.prompt.staff,
    short: item.short,
    weight: weightLine(item.severity, view),
    grade: view.grade(itemGrade(item, pack.lang)),
    asked: asked.length > 0 ? words.say('method.askedIf', { conditions: words.all(asked) }) : undefined,
    raised: raisedLines(item.severityWhen, view),
    options,
    why: item.why,
    good: item.good,
    worrying: item.worrying,
    proof: item.proof,
    fix: item.fix,
    sources: view.cite(item.sources),
  });
  card.id = view.anchor('item', item.id);
  return card;
}

/** Weight of a severity in words and points. */
export function weightLine(severity: Item['severity'], { words }: View): string {
  return words.say('method.weighs', {
    severity: words.say(`severity.${severity}`),
    points: words.number(WEIGHTS[severity]),
  });
}

/** When an item or claim weighs more than usual. */
export function raisedLines(rules: readonly SeverityRule[] | undefined, view: View): readonly Node[] {
  const { words, conditions } = view;
  return (rules ?? []).map(({ severity, context }) =>
    fill('line', {
      text: words.say('method.raised', {
        severity: words.say(`severity.${severity}`),
        conditions: words.all(conditions.context(context)),
      }),
    }),
  );
}

/** What an answer opens, and which rules it sets off. */
export function showLeads(leads: Leads | undefined, view: View): readonly Node[] {
  const opened = (leads?.opens ?? []).map(item =>
    fill('opens', { to: [link(item.short ?? item.id, `#${view.anchor('item', item.id)}`)] }),
  );
  const set = (leads?.rules ?? []).map(rule => {
    const to = link(view.words.say(`level.${rule.level}`), `#${view.anchor('floor', rule.id)}`);
    return fill(rule.always ? 'sets' : 'may-set', { to: [to] });
  });
  return [...opened, ...set];
}
