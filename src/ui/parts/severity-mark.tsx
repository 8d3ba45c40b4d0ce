import type { Severity } from '../../pack/types.ts';
import { useVisit } from '../visit.ts';

/** One, two or three rising steps, and the word, or `says` where it would seem to judge what stands under it. */
export function SeverityMark({ severity, says }: { severity: Severity; says?: string }) {
  return (
    <span class={`sev ${severity}`}>
      <i aria-hidden="true">
        <b />
        <b />
        <b />
      </i>
      {says ?? useVisit().words.say(`severity.${severity}`)}
    </span>
  );
}
