import { MOST_WORDS, wordsIn } from './letter.ts';
import type { OnePage, PageList } from './one-page.ts';
import { pageText } from './page-text.ts';

/** What is so beside a quoted claim stays while it costs no more than one of three lines. */
const LEAST_WITH_REPLIES = 2;

/**
 * The page in short, to send to somebody close: the level, what was found, what to ask. At most 150 words where one
 * line of each leaves room for that; the last lines give way.
 */
export function toPageMessage(page: OnePage): string {
  const { found, ask, source } = page;
  const written = (most: number, hasReplies: boolean) => {
    const cut = ({ title, lines, replies }: PageList): PageList => ({
      title,
      lines: lines.slice(0, most),
      ...(hasReplies && replies ? { replies } : {}),
    });
    const rest = { boxes: [], promised: { title: '', lines: [] }, foot: source };
    return pageText({ ...page, ...rest, found: cut(found), ask: cut(ask) });
  };
  const all = Math.max(found.lines.length, ask.lines.length);
  for (const hasReplies of [true, false])
    for (let most = all; most >= (hasReplies ? Math.min(all, LEAST_WITH_REPLIES) : 1); most--) {
      const text = written(most, hasReplies);
      if (wordsIn(text) <= MOST_WORDS) return text;
    }
  return written(Math.min(all, 1), false);
}
