import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, Place } from './draft.ts';
import { pathOf } from './draft.ts';
import { AddButton, type Desk, RemoveButton } from './fields.tsx';

interface ListEditorProps {
  readonly desk: Desk;
  readonly place: Place;
  /** What an entry is, as the form's heading says it. */
  readonly word: string;
  /** Key or index of each entry, with its name. */
  readonly entries: readonly (readonly [key: string | number, name: string])[];
  readonly chosen: string | number | undefined;
  readonly choose: (key: string | number) => void;
  readonly addition?: { readonly name: string; readonly entry: Draft };
  readonly children: ComponentChildren;
}

/** The entries of a list at one side, the form of the chosen one at the other. */
export function ListEditor(props: ListEditorProps) {
  const { desk, place, word, entries, chosen, choose, addition, children } = props;
  const index = entries.findIndex(([key]) => key === chosen);
  const name = entries[index]?.[1];
  const form = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    // On a phone the form stands below the list, out of sight.
    if (asked > 0) head.current?.focus();
  }, [asked]);
  const { length } = entries;
  const before = useRef(length);
  useEffect(() => {
    // Whoever adds an entry goes on to word it, and must not write over the one that was open.
    const isNew = length === before.current + 1 && entries.at(-1)?.[0] === chosen;
    before.current = length;
    if (isNew) form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  });
  return (
    <div class="list-editor">
      <div>
        <ul ref={list} class="entries">
          {entries.map(([key, label]) => (
            <li key={key}>
              <button
                type="button"
                aria-current={key === chosen ? 'true' : undefined}
                onClick={() => {
                  choose(key);
                  setAsked(asked + 1);
                }}
              >
                {label || 'Not worded yet'}
                <Count desk={desk} place={[...place, key]} />
              </button>
            </li>
          ))}
        </ul>
        {addition && (
          <AddButton desk={desk} place={place} name={addition.name} entry={addition.entry} added={choose} />
        )}
      </div>
      <div ref={form}>
        {name !== undefined && (
          <>
            <h3 ref={head} tabIndex={-1}>
              {word} {index + 1} of {length}
            </h3>
            <button
              type="button"
              class="plain"
              onClick={() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()}
            >
              Back to the list
            </button>
          </>
        )}
        {children}
        {chosen !== undefined && name !== undefined && (
          <RemoveButton desk={desk} place={[...place, chosen]} name={`“${name || 'this one'}”`} />
        )}
      </div>
    </div>
  );
}

/** How much is to fill in, to mend or to think about in an entry. */
function Count({ desk, place }: { readonly desk: Desk; readonly place: Place }) {
  const start = pathOf(place);
  const remarks = [...desk.remarks]
    .filter(([path]) => path === start || path.startsWith(`${start}.`))
    .flatMap(([, some]) => some);
  const blanks = remarks.filter(({ kind }) => kind === 'blank').length;
  const others = remarks.length - blanks;
  const parts = [
    ...(blanks > 0 ? [`${blanks} to fill in`] : []),
    ...(others > 0 ? [`${others} to mend`] : []),
  ];
  return parts.length > 0 ? <span class="count"> · {parts.join(', ')}</span> : null;
}
