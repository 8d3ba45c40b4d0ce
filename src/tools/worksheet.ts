import { openQuestions } from '../exchange/report/question-report.ts';
import { directionOf } from '../host/direction.ts';
import type { Statement } from '../pack/panels.ts';
import type { Item, Pack, Source } from '../pack/types.ts';
import { contextTruth, viewContext } from '../pack/when.ts';
import { emptyResponse } from '../response/empty.ts';
import { html, type Markup, withoutEndTags } from './html.ts';
import { longDate } from './long-date.ts';
import type { Sentences } from './read-questions.ts';

/** As many questions as one page and one visit have room for. */
const FIRST = 10;

/**
 * The questions of a pack as a page to print, the ten that matter most on its first page: no script, so that it also
 * serves those who have none.
 */
export function worksheet(pack: Pack, sentences: Sentences, css: string): string {
  const say = (key: string) => {
    const said = sentences[key];
    if (said === undefined) throw new Error(`questions/interface/${pack.lang}.json lacks ${key}`);
    return said;
  };
  const box = (text: string) => html`<li class="box"><span>${text}</span></li>`;
  const ruled = html`<p class="line small">${say('sheet.notes')}</p>`;
  const lines = (title: string, statements: readonly Statement[]) =>
    statements.length === 0
      ? html``
      : html`${title && html`<h3>${title}</h3>`}<ul>${statements.map(({ text }) => html`<li>${text}</li>`)}</ul>`;

  const item = ({ prompt, proof, options }: Item) => html`<div class="card">
<h3>${prompt.patient}</h3>
<ul>${options.map(option => box(option.label.patient))}${box(say('item.notAsked'))}</ul>
<p class="small">${say('item.proof').replace('{proof}', proof)}</p>
${ruled}</div>`;

  const categories = pack.categories ?? [{ id: '', title: '' }];
  const claims = (category: string) =>
    pack.claims
      .filter(claim => category === '' || claim.category === category)
      .map(
        ({ label, ask }) =>
          html`<div class="card"><ul>${box(say('quoted').replace('{text}', label))}</ul>
<p class="small">${say('claims.ask').replace('{question}', ask)}</p></div>`,
      );
  const { harm, status } = pack.panels ?? {};
  // Nobody has said yet where.
  const view = viewContext(pack, { context: {} });
  const urgent = harm?.urgent.filter(({ when }) => contextTruth(when?.context, view) === 'yes') ?? [];
  const first = openQuestions(pack, emptyResponse(pack, 'patient')).slice(0, FIRST);

  const page = html`<!doctype html>
<html lang="${pack.lang}" dir="${directionOf(pack.lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${pack.title}</title>
<style>${{ markup: css }}</style>
<main>
<h1>${pack.title}</h1>
<p>${say('sheet.lead')}</p>
${status ? html`<p>${status.text}</p>` : html``}
<div class="fields"><p class="line">${say('sheet.clinic')}:</p><p class="line">${say('sheet.date')}:</p></div>
<section class="first" id="first"><h2>${say('sheet.first').replace('{count}', `${first.length}`)}</h2>
<ol>${first.map(({ prompt, good }) => html`<li><b>${prompt.patient}</b><p class="small">${say('item.good')}: ${good}</p><p class="line"></p></li>`)}</ol></section>
${harm ? html`<h2 id="harm">${say('harm.title')}</h2>${lines('', urgent)}${lines(say('harm.keep'), harm.keep)}` : html``}
<h2 id="all">${say('sheet.all')}</h2>
${pack.domains.map(
  ({ id, title }) => html`<h2>${title}</h2>${pack.items.filter(({ domain }) => domain === id).map(item)}`,
)}
<h2 id="claims">${say('sheet.claims')}</h2>
<p>${say('claims.examples')} ${say('sheet.heard')}</p>
<div class="claims">${categories.map(({ id, title }) => html`<h3>${title}</h3>${claims(id)}`)}</div>
<h2>${say('sheet.sources')}</h2>
<ol class="small sources">${Object.values(pack.sources).map(source)}</ol>
<p class="small">${say('first.fixed')} ${say('first.checked').replace('{date}', longDate(pack.reviewed, pack.lang))}</p>
<p class="small">${say('about.authors')}: ${pack.about.authors} ${say('about.funding')}: ${pack.about.funding}</p>
</main>
</html>
`;
  return withoutEndTags(page);
}

function source({ publisher, title, date, url }: Source): Markup {
  const dated = date === 'n.d.' ? publisher : `${publisher}, ${date}`;
  const address =
    url === undefined ? '' : html` <a href="${url}" rel="noopener noreferrer"><bdi>${url}</bdi></a>`;
  return html`<li><bdi>${dated}. ${title}.</bdi>${address}</li>`;
}
