import type { ComponentChildren, Ref, TargetedMouseEvent } from 'preact';

/** `main` is the one next thing, `second` another, `plain` a line of text, `link` stands within text, `pick` heads a row, `row` is one. */
export type ButtonKind = 'main' | 'second' | 'plain' | 'link' | 'pick' | 'row';

const CLASSES: Readonly<Record<ButtonKind, string>> = {
  main: 'btn',
  second: 'btn second',
  plain: 'btn plain',
  link: 'link',
  pick: 'link pick',
  row: 'pick-row',
};

/** A button. Pages style every one of them by the same `::part(button)`. */
export function Button(props: {
  kind: ButtonKind;
  press?: (event: TargetedMouseEvent<HTMLButtonElement>) => unknown;
  children: ComponentChildren;
  /** What it is called, where many look alike. It holds what is seen. */
  label?: string | undefined;
  isBusy?: boolean | undefined;
  isCurrent?: 'page' | 'true' | undefined;
  /** Whether what it opens is open, and the id of that. */
  isOpen?: boolean | undefined;
  opens?: string | undefined;
  /** Names it for those who look for it later. */
  goal?: string | undefined;
  at?: Ref<HTMLButtonElement> | undefined;
}) {
  return (
    <button
      ref={props.at ?? null}
      class={CLASSES[props.kind]}
      part="button"
      type="button"
      aria-label={props.label}
      aria-busy={props.isBusy}
      aria-current={props.isCurrent}
      aria-expanded={props.isOpen}
      aria-controls={props.opens}
      data-goal={props.goal}
      onClick={props.press}
    >
      {props.children}
    </button>
  );
}
