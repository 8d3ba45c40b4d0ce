import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';
import { CopyText } from './copy-text.tsx';

/** What came of saving a file; and its text, for a browser may refuse without a word. */
export function Outcome({ of }: { of: { said: string; text: string } | undefined }) {
  const { words } = useVisit();
  return (
    <>
      <p role="status">{of?.said}</p>
      {of && (
        <Fold summary={words.say('staff.files.nothing')}>
          <CopyText key={of.text} text={of.text} label={words.say('staff.files.text')} name="staff.copy" />
        </Fold>
      )}
    </>
  );
}
