import { useId } from 'preact/hooks';

interface FaultProps {
  readonly id: string;
  readonly fault: string | undefined;
}

/** What is wrong with a field, below it, and said when it comes. */
function Fault({ id, fault }: FaultProps) {
  return (
    <p id={id} class="fault" role="status">
      {fault && `Not in the code: ${fault}`}
    </p>
  );
}

const marks = (id: string, fault: string | undefined) =>
  fault ? ({ 'aria-invalid': 'true', 'aria-describedby': id } as const) : {};

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly fault?: string | undefined;
  readonly change: (value: string) => void;
}

/** One of a few. */
export function Select({ label, value, options, fault, change }: SelectProps) {
  const id = useId();
  return (
    <>
      <label>
        {label}
        <select value={value} {...marks(id, fault)} onChange={event => change(event.currentTarget.value)}>
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <Fault id={id} fault={fault} />
    </>
  );
}

interface TextProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly change: (value: string) => void;
}

/** A line to type. */
export function Text({ id: own, label, value, hint, fault, change }: TextProps) {
  const id = useId();
  return (
    <>
      <label>
        {label}
        {hint && <span class="hint">{hint}</span>}
        <input
          type="text"
          id={own}
          value={value}
          autocomplete="off"
          spellcheck={false}
          {...marks(id, fault)}
          onInput={event => change(event.currentTarget.value)}
        />
      </label>
      <Fault id={id} fault={fault} />
    </>
  );
}
