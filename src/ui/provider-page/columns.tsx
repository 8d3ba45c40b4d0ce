import type { ComponentChildren } from 'preact';
import { useVisit } from '../visit.ts';

/** What the clinic says, how to check it, and what the visitor was told: side by side where there is room. */
export function Columns(props: {
  says: ComponentChildren;
  check: ComponentChildren;
  told: ComponentChildren;
}) {
  const { words } = useVisit();
  return (
    <dl class="three">
      {(['says', 'check', 'told'] as const).map(name => (
        <div key={name} class="stack tight">
          <dt>{words.say(`provider.${name}`)}</dt>
          <dd class="stack tight">{props[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The clinic says one thing, the visitor was told another. Stated flat. */
export function Mismatch() {
  return <p class="small soft">{useVisit().words.say('provider.mismatch')}</p>;
}
