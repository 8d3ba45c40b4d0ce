import type { Pack } from '../../pack/types.ts';
import type { Sentences } from '../read-questions.ts';
import { fill, link } from './fill.ts';
import { leadsOf } from './opens.ts';
import { claimGrade } from './pack-grade.ts';
import { panelLines } from './panel-lines.ts';
import { showGraph } from './show-graph.ts';
import { raisedLines, showItem, weightLine } from './show-item.ts';
import { type View, viewOf } from './view.ts';

/** A pack whole, as one element. */
export function showPack(pack: Pack, sentences: Sentences): HTMLElement {
  const view = viewOf(pack, sentences);
  const leads = leadsOf(pack);
  const shown = fill('pack', {
    title: pack.title,
    decision: pack.decision,
    facts: [pack.id, pack.version, pack.lang, `${pack.reviewed} → ${pack.nextReview}`].join(' · '),
    counts: countsOf(pack, view),
    context: pack.context.map(({ id, prompt, help, options }) =>
      fill('question', {
        id,
        prompt,
        help,
        options: options.map(({ label }) => fill('line', { text: label })),
      }),
    ),
    bands: Object.entries({ few: 0, ...pack.bands }).map(([level, from]) =>
      fill('band', { level: view.words.say(`level.${level}`), from: view.words.number(from) }),
    ),
    graph: showGraph(view),
    items: pack.domains.map(({ id, title }) => {
      const items = pack.items.filter(item => item.domain === id);
      return fill('part', {
        title,
        entries: items.map(item => showItem(item, leads.get(item.id) ?? [], view)),
      });
    }),
    claims: showClaims(view),
    floors: pack.floors.map(floor => {
      const tests = view.conditions.ofFloor(floor);
      const card = fill('floor', {
        id: floor.id,
        level: view.words.say(`level.${floor.level}`),
        when:
          tests.length > 0
            ? view.words.say('method.if', { conditions: view.words.all(tests) })
            : view.words.say('method.always'),
        reason: floor.reason,
        sources: view.cite(floor.sources),
      });
      card.id = view.anchor('floor', floor.id);
      return card;
    }),
    panels: showPanels(view),
    about: Object.entries(pack.about).map(([key, text]) =>
      fill('about', { key: view.words.say(`about.${key}`), text }),
    ),
    sources: Object.entries(pack.sources).map(([id, { publisher, title, date, url }]) => {
      const card = fill('source', {
        id,
        publisher,
        title,
        date,
        url: url === undefined ? [] : [link(url, url)],
      });
      card.id = view.anchor('source', id);
      return card;
    }),
  });
  shown.lang = pack.lang;
  shown.dir = /^(ar|fa|he|ur)\b/.test(pack.lang) ? 'rtl' : 'ltr';
  return shown;
}

function countsOf(pack: Pack, { words }: View): readonly Node[] {
  const counts = {
    items: pack.items.length,
    claims: pack.claims.length,
    floors: pack.floors.length,
    sources: Object.keys(pack.sources).length,
  };
  return [
    fill(
      'counts',
      Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, words.number(count)])),
    ),
  ];
}

function showClaims(view: View): readonly Node[] {
  const { pack } = view;
  const categories =
    pack.categories ?? [...new Set(pack.claims.map(claim => claim.category))].map(id => ({ id, title: id }));
  return categories.map(({ id, title }) => {
    const cards = pack.claims
      .filter(claim => claim.category === id)
      .map(claim => {
        const card = fill('claim', {
          id: claim.id,
          label: view.words.say('quoted', { text: claim.label }),
          also: (claim.also ?? []).map(text => fill('line', { text: view.words.say('quoted', { text }) })),
          weight: weightLine(claim.severity, view),
          grade: view.grade(claimGrade(claim, pack.lang)),
          raised: raisedLines(claim.severityWhen, view),
          why: claim.why,
          ask: claim.ask,
          sources: view.cite(claim.sources),
        });
        card.id = view.anchor('claim', claim.id);
        return card;
      });
    return fill('part', { title, entries: cards });
  });
}

function showPanels({ pack, words, conditions, cite }: View): readonly Node[] {
  return panelLines(pack.panels).map(({ path, texts, when, url, sources }) =>
    fill('panel-line', {
      path,
      texts: texts.map(([key, text]) => fill('panel-text', { key: key === 'text' ? undefined : key, text })),
      when: when ? words.say('method.if', { conditions: words.all(conditions.context(when)) }) : undefined,
      url: url ? [link(url, url)] : undefined,
      sources: cite(sources),
    }),
  );
}
