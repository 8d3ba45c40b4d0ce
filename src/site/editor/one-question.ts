import { parsePack } from '../../pack/parse.ts';
import { at, type Draft, listAt, textAt } from './draft.ts';

/**
 * A set with one question of a draft, for a look at it without answering all that stands before. The whole draft where
 * the question does not stand by itself.
 */
export function oneQuestion(draft: Draft, index: number): Draft {
  const item = listAt(draft, ['items'])[index];
  if (!item) return draft;
  const { when: _, severityWhen: __, ...alone } = item;
  const one = {
    ...Object.fromEntries(FRAME.map(key => [key, draft[key]])),
    context: [],
    domains: listAt(draft, ['domains']).filter(({ id }) => id === item.domain),
    items: [alone],
    claims: [],
    floors: listAt(draft, ['floors']).filter(
      ({ when }) => textAt(when, ['item', 'id']) === item.id && at(when, ['context']) === undefined,
    ),
  };
  try {
    parsePack(one);
    return one;
  } catch {
    return draft;
  }
}

/** What a set is around its questions. */
const FRAME = [
  ...['format', 'id', 'version', 'lang', 'title', 'decision', 'reviewed', 'nextReview', 'about'],
  ...['categories', 'bands', 'sources'],
] as const;
