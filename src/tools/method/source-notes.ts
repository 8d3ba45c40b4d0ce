import { own } from '../../pack/own.ts';
import type { Pack, Source } from '../../pack/types.ts';
import { html, type Markup } from '../html.ts';
import { longDate } from '../long-date.ts';
import type { MethodWords } from './method-words.ts';

/** The sources of a page: numbered links where they are cited, and the list that these lead to. */
export interface SourceNotes {
  cite(ids: readonly string[]): Markup;
  readonly list: Markup;
}

/** Numbers the sources of a pack in the order of its file. */
export function sourceNotes(
  pack: Pack,
  words: MethodWords,
  tiers: Readonly<Record<string, string>> = {},
): SourceNotes {
  const ids = Object.keys(pack.sources);
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const link = (id: string) => {
    const number = `${numbers.get(id) ?? 0}`;
    return html` <a href="#source-${number}">${number}</a>`;
  };
  const day = (date: string) => (/^\d{4}-\d\d-\d\d$/.test(date) ? longDate(date, pack.lang) : date);
  const dated = ({ publisher, date }: Source) => (date === 'n.d.' ? publisher : `${publisher}, ${day(date)}`);
  const near = (id: string) => {
    const tier = own(tiers, id);
    return tier ? ` ${words.say(`method.tier.${tier}`)}` : '';
  };
  const address = ({ url }: Source) =>
    url === undefined ? '' : html` <a href="${url}" rel="noopener noreferrer"><bdi>${url}</bdi></a>`;
  const entry = ([id, source]: readonly [string, Source], index: number) =>
    html`<li id="source-${`${index + 1}`}" value="${`${index + 1}`}"><bdi>${dated(source)}. ${source.title}.</bdi>${near(id)}${address(source)}</li>\n`;
  return {
    cite: cited => html`<p class="small">${words.say('method.sources')}${cited.map(link)}</p>`,
    list: html`<ol class="small">${Object.entries(pack.sources).map(entry)}</ol>`,
  };
}
