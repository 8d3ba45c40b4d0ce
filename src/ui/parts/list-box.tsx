import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';

/** A native list box. Its values are places in it: a page can read which one was chosen, and learns no answer. */
export function ListBox(props: {
  options: readonly string[];
  /** The place of what is chosen; -1 for none of them. */
  chosen: number;
  choose: (place: number) => void;
  /** Stands above it and names it; otherwise it is named by `label`, or by a label of the caller's for its `id`. */
  caption?: ComponentChildren;
  /** Stands for none of them, where none may be chosen. */
  none?: string | undefined;
  id?: string;
  label?: string;
  /** Whether what it says is still open. */
  isOpen?: boolean;
  /** Which column of a table it stands in. */
  column?: string;
  /** Whether focus is to go there next. */
  isGoal?: boolean;
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLSelectElement>) => void;
}) {
  const list = (
    <select
      class={props.isOpen ? 'field unknown' : 'field'}
      id={props.id}
      autocomplete="off"
      data-column={props.column}
      data-goal={props.isGoal ? '' : undefined}
      aria-label={props.label}
      value={String(props.chosen)}
      onChange={event => props.choose(Number(event.currentTarget.value))}
      onKeyDown={props.onKeyDown}
    >
      {props.none !== undefined && <option value="-1">{props.none}</option>}
      {props.options.map((option, place) => (
        <option key={place} value={String(place)}>
          {option}
        </option>
      ))}
    </select>
  );
  return props.caption === undefined ? (
    list
  ) : (
    // biome-ignore lint/a11y/noLabelWithoutControl: the list is in it
    <label class="stack tight">
      {props.caption}
      {list}
    </label>
  );
}
