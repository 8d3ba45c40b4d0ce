import type { Remark } from './check-draft.ts';

/** Everything to mend, in one place. Each line leads to its field where that is on the screen. */
export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  const faults = remarks.filter(({ kind }) => kind === 'fault');
  const warnings = remarks.filter(({ kind }) => kind === 'warning');
  return (
    <>
      <p role="status">
        {faults.length === 0
          ? 'It runs as it is.'
          : `${counted(faults.length, 'fault')} to mend before it runs.`}{' '}
        {warnings.length > 0 && `${counted(warnings.length, 'sentence')} to think about.`}
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

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
