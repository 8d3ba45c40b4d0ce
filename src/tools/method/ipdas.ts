import type { Pack } from '../../pack/types.ts';

/** How far a pack meets one criterion. */
export type Met = 'yes' | 'part' | 'no';

/**
 * Criteria of the International Patient Decision Aid Standards that a question aid can be held against, and
 * how far a pack meets each. `method.ipdas.<id>` says what was done, or left undone. A pack that lacks
 * the text that a criterion asks for does not meet it.
 */
export function ipdasOf(pack: Pack): readonly { readonly id: string; readonly met: Met }[] {
  const { alternatives = [], status, unknowns = [] } = pack.panels ?? {};
  const has = (there: boolean): Met => (there ? 'yes' : 'no');
  const { authors, funding, updatePolicy } = pack.about;
  return [
    { id: 'problem', met: has(status !== undefined || pack.title !== '') },
    { id: 'decision', met: has(pack.decision !== '') },
    { id: 'options', met: has(alternatives.length > 1) },
    { id: 'features', met: has(alternatives.length > 1) },
    { id: 'experience', met: alternatives.length > 1 ? 'part' : 'no' },
    { id: 'detail', met: has(alternatives.length > 1) },
    { id: 'citations', met: 'yes' },
    { id: 'date', met: 'yes' },
    { id: 'update', met: has(updatePolicy !== '') },
    { id: 'uncertainty', met: has(unknowns.length > 0) },
    { id: 'funding', met: has(funding !== '' && authors !== '') },
    { id: 'language', met: 'yes' },
    { id: 'steering', met: 'part' },
    { id: 'probabilities', met: 'part' },
    { id: 'review', met: 'no' },
    { id: 'testing', met: 'no' },
  ];
}
