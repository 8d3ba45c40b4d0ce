import type { Remark } from './check-draft.ts';
import { counted } from './counted.ts';

/** Everything to mend, in one place. Each line leads to its field where that is on the screen. */
export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  const of = (wanted: Remark['kind']) => remarks.filter(({ kind }) => kind === wanted).length;
  const [blanks, faults, warnings] = [of('blank'), of('fault'), of('warning')];
  const parts = [
    ...(blanks > 0 ? [`${counted(blanks, 'field')} to fill in`] : []),
    ...(faults > 0 ? [`${counted(faults, 'fault')} to mend`] : []),
  ];
  return (
    <>
      <p role="status">
        {parts.length === 0 ? 'It runs as it is.' : `${parts.join(' and ')} before it runs.`}{' '}
        {warnings > 0 && `${counted(warnings, 'sentence')} to think about.`}
      </p>
      {remarks.length > 0 && (
        <details>
          <summary>Show them</summary>
          <ul class="remarks">
            {remarks.map(({ kind, path, message }) => (
              <li key={`${path} ${message}`} class={kind}>
                <button type="button" class="plain" onClick={() => document.getElementById(path)?.focus()}>
                  <code>{path || 'the whole'}</code>
                </button>{' '}
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
