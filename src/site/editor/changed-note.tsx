import { textAt } from './draft.ts';
import { hasTheirDay, lacksNames, type Work } from './work.ts';

interface ChangedNoteProps {
  readonly work: Work;
  readonly keep: () => void;
}

/** Says that what others wrote of themselves was taken out of a set that is no longer theirs. */
export function ChangedNote({ work, keep }: ChangedNoteProps) {
  const title = textAt(work.opened, ['title']);
  return (
    <div role="status">
      {lacksNames(work) && (
        <p class="note">
          This is no longer “{title}” as its authors wrote it. Who wrote, paid for and made it was taken out:
          under “About”, say who changed it, and what from.{' '}
          <button type="button" class="plain" onClick={keep}>
            I am its author: keep what it said
          </button>
        </p>
      )}
      {hasTheirDay(work) && (
        <p class="note">
          “Last checked” is still the day on which they checked theirs. Write the day on which you checked it.
        </p>
      )}
    </div>
  );
}
