import { textAt } from './draft.ts';
import type { Work } from './work.ts';

interface AsideListProps {
  readonly aside: readonly Work[];
  readonly back: (place: number) => void;
}

/** Work that was not saved when another set was opened, to be had back. */
export function AsideList({ aside, back }: AsideListProps) {
  return (
    <div role="status">
      {aside.map(({ draft }, place) => (
        <p key={place} class="note">
          “{textAt(draft, ['title']) || 'A set without a title'}” was not saved, and is put aside in this tab.{' '}
          <button type="button" class="plain" onClick={() => back(place)}>
            Bring it back
          </button>
        </p>
      ))}
    </div>
  );
}
