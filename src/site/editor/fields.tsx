import type { Remark } from './check-draft.ts';
import { at, type Draft, listAt, type Place, pathOf, textAt } from './draft.ts';

/** What every form of the editor is given. */
export interface Desk {
  readonly draft: Draft;
  readonly change: (place: Place, value: unknown) => void;
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
}

interface FieldProps {
  readonly desk: Desk;
  readonly place: Place;
  readonly label: string;
  readonly hint?: string;
}

/** What is to mend at a place, below its field. */
export function Remarks({ desk, place }: { readonly desk: Desk; readonly place: Place }) {
  // What is still blank says so once, at the top: nobody begins with a page of errors.
  const remarks = (desk.remarks.get(pathOf(place)) ?? []).filter(({ kind }) => kind !== 'blank');
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks" id={`remarks-${pathOf(place)}`}>
      {remarks.map(({ kind, message }) => (
        <li key={message} class={kind}>
          {kind === 'fault' ? 'Mend: ' : 'Think about: '}
          {message}
        </li>
      ))}
    </ul>
  );
}

/** A sentence or two. */
export function TextField({ desk, place, label, hint, rows = 2 }: FieldProps & { readonly rows?: number }) {
  return (
    <div class="field">
      <label>
        {label}
        {hint && <span class="hint">{hint}</span>}
        <textarea
          rows={rows}
          id={pathOf(place)}
          value={textAt(desk.draft, place)}
          autocomplete="off"
          onInput={event => desk.change(place, event.currentTarget.value)}
        />
      </label>
      <Remarks desk={desk} place={place} />
    </div>
  );
}

/** One word or line. */
export function LineField({ desk, place, label, hint }: FieldProps) {
  return (
    <div class="field">
      <label>
        {label}
        {hint && <span class="hint">{hint}</span>}
        <input
          type="text"
          id={pathOf(place)}
          value={textAt(desk.draft, place)}
          autocomplete="off"
          onInput={event => desk.change(place, event.currentTarget.value)}
        />
      </label>
      <Remarks desk={desk} place={place} />
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly (readonly [value: string | number, label: string])[];
}

/** One of a few. */
export function ChoiceField({ desk, place, label, hint, options }: ChoiceProps) {
  const value = at(desk.draft, place);
  return (
    <div class="field">
      <label>
        {label}
        {hint && <span class="hint">{hint}</span>}
        <select
          id={pathOf(place)}
          value={String(value)}
          onChange={event => {
            const chosen = options.find(([id]) => String(id) === event.currentTarget.value);
            if (chosen) desk.change(place, chosen[0]);
          }}
        >
          {options.map(([id, text]) => (
            <option key={id} value={String(id)}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <Remarks desk={desk} place={place} />
    </div>
  );
}

/** Takes one entry out of a list. */
export function RemoveButton({
  desk,
  place,
  name,
}: {
  readonly desk: Desk;
  readonly place: Place;
  readonly name: string;
}) {
  return (
    <button type="button" class="plain" onClick={() => desk.change(place, undefined)}>
      Take out {name}
    </button>
  );
}

/** Puts one entry at the end of a list. */
export function AddButton(props: {
  readonly desk: Desk;
  readonly place: Place;
  readonly name: string;
  readonly entry: Draft;
  /** Told where the entry stands in the list. */
  readonly added?: (index: number) => void;
}) {
  const { desk, place, name, entry, added } = props;
  const list = listAt(desk.draft, place);
  const add = () => {
    desk.change([...place, list.length], entry);
    added?.(list.length);
  };
  return (
    <button type="button" class="btn second" onClick={add}>
      Add {name}
    </button>
  );
}
