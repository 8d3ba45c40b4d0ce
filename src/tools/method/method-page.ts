import { WEIGHTS } from '../../assessment/weights.ts';
import { directionOf } from '../../host/direction.ts';
import type { Pack } from '../../pack/types.ts';
import { html, type Markup, withoutEndTags } from '../html.ts';
import { longDate } from '../long-date.ts';
import { conditionsOf } from './conditions.ts';
import { ipdasOf } from './ipdas.ts';
import { itemCards } from './item-cards.ts';
import type { MethodExtras } from './method-extras.ts';
import { type MethodWords, methodWords } from './method-words.ts';
import { bandTable, claimCards, floorCards } from './rule-lists.ts';
import { sourceNotes } from './source-notes.ts';
import { workedExample } from './worked-example.ts';

/** How a pack comes to its results, whole, as a page without script: `dist/questions/<pack>.<lang>.method.html`. */
export function methodPage(pack: Pack, extras: MethodExtras): string {
  const words = methodWords(pack, extras.sentences);
  const { say } = words;
  const conditions = conditionsOf(pack, words);
  const notes = sourceNotes(pack, words, extras.tiers);
  const sections: readonly (readonly [id: string, content: Markup])[] = [
    ['sum', arithmetic(pack, words)],
    ['example', extras.example ? workedExample(pack, extras.example, words) : html``],
    ['floors', html`<p>${say('method.floors.lead')}</p>${floorCards(pack, words, conditions, notes)}`],
    ['items', html`<p>${say('method.items.lead')}</p>${itemCards(pack, words, conditions, notes)}`],
    [
      'claims',
      html`<p>${say('claims.examples')} ${say('method.claims.lead')}</p>${claimCards(pack, words, conditions, notes)}`,
    ],
    ['scanner', paragraphs(extras.scannerLimits)],
    ['ipdas', html`<p>${say('method.ipdas.lead')}</p>${ipdasTable(pack, words)}`],
    ['about', about(pack, words)],
    ['changes', changeList(pack, extras, words)],
    ['sourceList', notes.list],
  ];
  const shown = sections.filter(([, { markup }]) => markup.trim() !== '');
  const dates = {
    version: pack.version,
    reviewed: longDate(pack.reviewed, pack.lang),
    next: longDate(pack.nextReview, pack.lang),
  };
  return withoutEndTags(html`<!doctype html>
<html lang="${pack.lang}" dir="${directionOf(pack.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${say('method.title')}: ${pack.title}</title>
<style>${{ markup: extras.css }}</style>
</head>
<body>
<main>
<header>
<p class="small">${pack.title}</p>
<h1>${say('method.title')}</h1>
<p>${say('method.version', dates)}</p>
<p class="quiet">${say('result.fixed')}</p>
<p>${say('method.short')}</p>
</header>
<nav aria-labelledby="contents"><h2 id="contents">${say('method.contents')}</h2>
<ul>${shown.map(([id]) => html`<li><a href="#${id}">${say(`method.${id}`)}</a></li>\n`)}</ul></nav>
${shown.map(([id, content]) => html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${say(`method.${id}`)}</h2>\n${content}</section>\n`)}
</main>
</body>
</html>
`);
}

function arithmetic(pack: Pack, words: MethodWords): Markup {
  const { say, number } = words;
  const weights = {
    minor: number(WEIGHTS.minor),
    major: number(WEIGHTS.major),
    critical: number(WEIGHTS.critical),
  };
  const steps = ['weights', 'concern', 'unknown', 'followUps', 'claimsOnce', 'scale', 'bands'];
  return html`<ol>${steps.map(step => html`<li>${say(`method.step.${step}`, weights)}</li>\n`)}</ol>
${bandTable(pack, words)}
<p>${say('method.step.rules')}</p><p>${say('method.step.judgment')}</p>`;
}

function ipdasTable(pack: Pack, { say }: MethodWords): Markup {
  const rows = ipdasOf(pack).map(({ id, met }) => {
    const done =
      met === 'no' && id !== 'review' && id !== 'testing'
        ? say('method.ipdas.lacking')
        : say(`method.ipdas.${id}.done`);
    return html`<tr><th scope="row">${say(`method.ipdas.${id}`)}</th><td>${say(`method.met.${met}`)}</td><td>${done}</td></tr>\n`;
  });
  return html`<table><thead><tr><th scope="col">${say('method.ipdas.criterion')}</th><th scope="col">${say('method.met')}</th><th scope="col">${say('method.ipdas.how')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function about({ about: told }: Pack, { say }: MethodWords): Markup {
  const keys = ['authors', 'funding', 'interests', 'updatePolicy', 'method'] as const;
  return html`<dl>${keys.map(key => html`<dt>${say(`about.${key}`)}</dt><dd>${told[key]}</dd>\n`)}</dl>`;
}

function changeList(pack: Pack, { changes }: MethodExtras, { say }: MethodWords): Markup {
  const entries = changes.map(({ version, date, changes: lines }) => {
    const when = say('method.change', { version, date: longDate(date, pack.lang) });
    return html`<h3>${when}</h3><ul lang="en" dir="ltr">${lines.map(line => html`<li>${line}</li>`)}</ul>`;
  });
  return html`${entries}`;
}

function paragraphs(texts: readonly string[]): Markup {
  return texts.length === 0 ? html`` : html`<ul>${texts.map(text => html`<li>${text}</li>`)}</ul>`;
}
