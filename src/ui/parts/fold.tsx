import type { ComponentChildren } from 'preact';

/** Something that can be opened. Opening keeps focus on the summary. */
export function Fold(props: { summary: ComponentChildren; open?: boolean; children: ComponentChildren }) {
  return (
    <details open={props.open ?? false}>
      <summary>{props.summary}</summary>
      <div class="stack">{props.children}</div>
    </details>
  );
}
