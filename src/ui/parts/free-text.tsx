import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { useVisit } from '../visit.ts';

/** What is written is the visitor's: browsers, Grammarly, LanguageTool and Edge's rewriter are asked to stay out. */
const PRIVATE = {
  autocomplete: 'off',
  spellcheck: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const;

/** A field for words of one's own: one line, or as many `rows`. */
export function FreeText(props: {
  /** What stands above it and names it; otherwise it is named by `label`, or by a label of the caller's for its `id`. */
  caption?: ComponentChildren;
  value?: string;
  /** For a field that is read only when asked for. */
  first?: string;
  write?: (text: string) => void;
  /** Once the field is left. */
  settle?: (text: string) => void;
  rows?: number;
  /** Most characters. Whoever brings more is told that the rest was left out. */
  longest?: number;
  id?: string;
  label?: string;
  describedBy?: string;
  isInvalid?: boolean;
  isReadOnly?: boolean;
  /** Which column of a table it stands in. */
  column?: string;
  at?: Ref<HTMLTextAreaElement>;
}) {
  const { words } = useVisit();
  const { longest, rows } = props;
  const [isCut, setCut] = useState(false);
  const Field = rows === undefined ? 'input' : 'textarea';
  const field = (
    <Field
      {...PRIVATE}
      ref={props.at as never}
      class="field"
      {...(rows === undefined ? { type: 'text' } : { rows })}
      id={props.id}
      dir="auto"
      maxLength={longest}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.isInvalid}
      readOnly={props.isReadOnly}
      data-column={props.column}
      value={props.value}
      defaultValue={props.first}
      // However it comes: pasted, dropped, dictated, composed or typed.
      onBeforeInput={event => {
        const { value, selectionStart, selectionEnd } = event.currentTarget;
        const room = (longest ?? Infinity) - value.length + (selectionEnd ?? 0) - (selectionStart ?? 0);
        const { data } = event;
        // A line's end counts once. Without letters something is taken away.
        if (data !== null) setCut(data.replace(/\r\n/g, '\n').length > room);
      }}
      onInput={event => props.write?.(event.currentTarget.value)}
      onChange={event => props.settle?.(event.currentTarget.value)}
      onBlur={() => setCut(false)}
    />
  );
  return (
    <>
      {props.caption === undefined ? (
        field
      ) : (
        // biome-ignore lint/a11y/noLabelWithoutControl: the field is in it
        <label class="stack tight">
          {props.caption}
          {field}
        </label>
      )}
      {longest !== undefined && (
        <span role="status" class="small">
          {isCut && words.say('field.cut', { most: longest })}
        </span>
      )}
    </>
  );
}
