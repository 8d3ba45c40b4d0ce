import type { Severity } from '../../pack/types.ts';
import { useVisit } from '../visit.ts';

/** One, two or three rising steps, and the word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`sev ${severity}`}>
      <i aria-hidden="true">
        <b />
        <b />
        <b />
      </i>
      {useVisit().words.say(`severity.${severity}`)}
    </span>
  );
}
