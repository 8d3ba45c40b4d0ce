import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';

/** What came of saving a file; and its text, for a browser may refuse without a word. */
export function Outcome({ of }: { of: { said: string; text: string } | undefined }) {
  const { words } = useVisit();
  return (
    <>
      <p role="status">{of?.said}</p>
      {of && (
        <Fold summary={words.say('staff.files.nothing')}>
          <label class="stack tight">
            <span class="small soft">{words.say('staff.files.text')}</span>
            <textarea
              class="field"
              rows={8}
              readOnly
              dir="auto"
              spellcheck={false}
              value={of.text}
              onFocus={event => event.currentTarget.select()}
            />
          </label>
        </Fold>
      )}
    </>
  );
}
