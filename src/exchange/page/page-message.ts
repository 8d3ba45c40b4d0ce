import { MOST_WORDS, wordsIn } from './letter.ts';
import type { OnePage, PageList } from './one-page.ts';
import { pageText } from './page-text.ts';

/**
 * The page in short, to send to somebody close: the level, what was found, what to ask. At most 150 words where one
 * line of each leaves room for that; the last lines give way.
 */
export function toPageMessage(page: OnePage): string {
  const { found, ask, source } = page;
  const written = (most: number) => {
    const cut = ({ title, lines }: PageList) => ({ title, lines: lines.slice(0, most) });
    const rest = { boxes: [], promised: { title: '', lines: [] }, foot: source };
    return pageText({ ...page, ...rest, found: cut(found), ask: cut(ask) });
  };
  let most = Math.max(found.lines.length, ask.lines.length);
  while (most > 1 && wordsIn(written(most)) > MOST_WORDS) most--;
  return written(most);
}
