import { directionOf } from '../../host/direction.ts';
import type { FirstFile, FirstWords } from '../../host/first/first-words.ts';

/** What a first screen needs that a page sends with its own markup. */
export interface Instant {
  /** The first screen’s style sheet. */
  readonly css: string;
  /** Its words by language. */
  readonly words: Readonly<Record<string, FirstFile>>;
  /** Where the line on a product’s status comes from, by id and language of the questions, such as `prp.en`. */
  readonly sources: Readonly<Record<string, string>>;
}

/** For whom and from where. */
export interface InstantChoice {
  readonly pack: string;
  readonly audience: string;
  readonly lang: string;
  readonly theme: string;
  /** The folder with the widget’s files, with a slash at its end. */
  readonly folder: string;
}

/** Where the page of printable questions has what each of a patient’s doors leads to. */
const PLACES = ['claims', 'first', 'all', 'harm'];

/** What only a link needs that is drawn as a button once the script is there. */
const LINKS = 'a.door{box-sizing:border-box;inline-size:100%;min-block-size:4.25em;text-decoration:none}';

/**
 * The inside of an element: its first screen as a shadow root that the browser builds before any script is there, and
 * behind it, for browsers that cannot, a link to the printable questions. Before there is a script, or without one, its
 * doors lead to their part of that page.
 */
export function instantInside(
  { css, words, sources }: Instant,
  { pack, audience, lang, theme, folder }: InstantChoice,
): string {
  const file = words[lang];
  const known = file?.first[0].find(([id]) => id === pack);
  if (!file || !known) throw new Error(`there are no questions of ${pack} in ${lang}`);
  const [, title, checked, status, source] = known;
  const [, fixed = '', who = '', loading = '', failed = '', retry = '', ...patient] = file.first;
  const { staff, staffLine, saved, page, pageLine, eyebrow } = file.more;
  const others = { staff: [staff, staffLine, saved], 'provider-page': [page, pageLine] }[audience];
  const doors = others ?? patient;
  const carried: FirstWords = [[known], fixed, who, loading, failed, retry, ...doors];
  const sheet = escaped(`${folder}questions/${pack}.${lang}.html`);
  const small = (text = '') => text && `<small>${escaped(text)}</small>`;
  const rows = doors.flatMap((door, place) =>
    place % 2 === 0
      ? `<li><a class="door" part="button" href="${sheet}${others ? '' : `#${PLACES[place / 2]}`}"><b>${escaped(door)}</b>${small(doors[place + 1])}</a></li>`
      : [],
  );
  const cited = source
    ? ` <a href="${escaped(sources[`${pack}.${lang}`] ?? '')}" target="_blank" rel="noopener noreferrer">${escaped(source)}</a>`
    : '';
  const line = status ? `<p>${escaped(status)}${cited}</p>` : '';
  const link = `<a href="${sheet}">${escaped(eyebrow)}</a>`;
  return `<template shadowrootmode="open"><style>${css}${LINKS}</style><div class="frame"><section class="pv ${escaped(theme)}" part="card" lang="${lang}" dir="${directionOf(lang)}" data-words="${escaped(JSON.stringify(carried))}"><div class="screen"><div class="stack"><h2 class="h-xl" part="heading">${escaped(title)}</h2>${line}</div><ul class="doors">${rows.join('')}</ul><output class="stack"></output><div class="small">${escaped(fixed)} ${escaped(checked)}<details><summary>${escaped(who)}</summary><div>${link}</div></details></div></div></section></div></template>${link}`;
}

/** In ASCII, for pages in another encoding than UTF-8. */
function escaped(text: string): string {
  return text.replace(/[&"<]|[^\0-\x7f]/gu, one => `&#${one.codePointAt(0)};`);
}
