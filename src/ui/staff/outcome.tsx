import { Fold } from '../parts/fold.tsx';
import { SpareText } from '../parts/spare-text.tsx';
import { useVisit } from '../visit.ts';

/** What came of saving a file; and its text, for a browser may refuse without a word. */
export function Outcome({ of }: { of: { said: string; text: string } | undefined }) {
  const { words } = useVisit();
  return (
    <>
      <p role="status">{of?.said}</p>
      {of && (
        <Fold summary={words.say('staff.files.nothing')}>
          <SpareText text={of.text} label={words.say('staff.files.text')} />
        </Fold>
      )}
    </>
  );
}
