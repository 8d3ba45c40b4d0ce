import { OWN_JUDGEMENT } from '../../pack/types.ts';
import { blankSource } from './blanks.ts';
import { at, type Draft, freshId, textAt } from './draft.ts';

/** A source that an author adds to a draft, with the id that it gets there. */
export interface OwnSource {
  readonly id: string;
  readonly source: Draft;
}

/** A source with nothing filled in yet. */
export function emptySource(draft: Draft): OwnSource {
  return { id: freshSourceId(draft), source: blankSource };
}

/**
 * The judgement of whoever writes this set, in her name. Where the set came with the judgement of others, hers stands
 * beside it, with an address at which she can be asked.
 */
export function ownJudgement(draft: Draft, today: string): OwnSource {
  const isTaken = at(draft, ['sources', OWN_JUDGEMENT]) !== undefined;
  return {
    id: isTaken ? freshSourceId(draft) : OWN_JUDGEMENT,
    source: {
      publisher: textAt(draft, ['about', 'authors']),
      title: 'Our own judgment, not a finding',
      date: today,
      ...(isTaken ? { url: '' } : {}),
    },
  };
}

function freshSourceId(draft: Draft): string {
  const ids = Object.keys((at(draft, ['sources']) ?? {}) as object);
  return freshId(
    ids.map(id => ({ id })),
    'source',
  );
}
