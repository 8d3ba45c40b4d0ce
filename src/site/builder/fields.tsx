interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly change: (value: string) => void;
}

/** One of a few. */
export function Select({ label, value, options, change }: SelectProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={event => change(event.currentTarget.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly change: (value: string) => void;
}

/** A line to type. */
export function Text({ label, value, hint, change }: TextProps) {
  return (
    <label>
      {label}
      {hint && <span class="hint">{hint}</span>}
      <input
        type="text"
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={event => change(event.currentTarget.value)}
      />
    </label>
  );
}
