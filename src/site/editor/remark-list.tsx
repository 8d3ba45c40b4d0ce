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
        {parts.length > 0
          ? `${parts.join(' and ')} before it runs.`
          : warnings > 0
            ? 'It runs, but not yet as we would word it.'
            : 'It runs as it is.'}{' '}
        {warnings > 0 && `${counted(warnings, 'sentence')} to think about.`}
      </p>
      {remarks.length > 0 && (
        <details>
          <summary>Show them</summary>
          <ul class="remarks">
            {[...byMessage(remarks)].map(([message, same]) => (
              <li key={message} class={same[0]?.kind}>
                {same.map(({ path }) => (
                  <>
                    <button
                      type="button"
                      class="plain"
                      onClick={() => document.getElementById(path)?.focus()}
                    >
                      <code>{path || 'the whole'}</code>
                    </button>{' '}
                  </>
                ))}
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What is said of several fields is said once, with all its places. */
function byMessage(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) groups.set(remark.message, [...(groups.get(remark.message) ?? []), remark]);
  return groups;
}
