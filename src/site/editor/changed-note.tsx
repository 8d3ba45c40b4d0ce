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
          Changed: this is no longer “{title}” as its authors wrote it, so what they said of themselves was
          taken out. Under “About”, say who changed it.{' '}
          <button type="button" class="plain" onClick={keep}>
            I am its author: keep what it said
          </button>
        </p>
      )}
      {hasTheirDay(work) && (
        <p class="note">
          “Last checked”, under “About”, is still their day. Write the day on which you checked it.
        </p>
      )}
    </div>
  );
}
