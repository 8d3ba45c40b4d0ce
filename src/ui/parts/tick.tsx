import type { ComponentChildren, Ref } from 'preact';

/** One thing to tick. */
export function Tick(props: {
  /** What the tick says. */
  children: ComponentChildren;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  /** How it looks: a line, a row as wide as its list, or such a row of which one is not sure. */
  look?: 'tick' | 'opt' | 'opt maybe' | 'opt tick';
  input?: Ref<HTMLInputElement>;
  /** Whether it is asked for before one can go on. */
  isAsked?: boolean;
  /** Id of what tells more about it. */
  help?: string | undefined;
}) {
  return (
    <label class={props.look ?? 'tick'}>
      <input
        ref={props.input ?? null}
        type="checkbox"
        checked={props.isTicked}
        aria-describedby={props.help}
        aria-invalid={props.isAsked}
        onChange={event => props.onTick(event.currentTarget.checked)}
      />
      <span dir="auto">{props.children}</span>
    </label>
  );
}
