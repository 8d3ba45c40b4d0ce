import type { ComponentChildren } from 'preact';
import { Statements } from '../parts/statements.tsx';
import { useVisit } from '../visit.ts';
import { ReportLinks } from './report-links.tsx';

/**
 * For someone already treated: when to seek help, what to keep, where to report. No blame. `bare` where a screen's own
 * heading says what it is; what is inside stands before the links to report. Both come right after what is urgent, for
 * whoever is unwell does not read to the end.
 */
export function HarmPanel({ bare = false, children }: { bare?: boolean; children?: ComponentChildren }) {
  const { pack, words } = useVisit();
  const harm = pack.panels?.harm;
  if (!harm) return null;
  // Who says where they are is shown one number, not those of all places.
  const calls = harm.urgent.slice(0, 1 + harm.urgent.findIndex(({ numbers }) => !numbers));
  return (
    <section class={bare ? 'stack snug' : 'stack snug panel'}>
      {!bare && <h3 class="h-m">{words.say('harm.title')}</h3>}
      <Statements list={calls} apart sourced />
      {children}
      <Statements list={harm.urgent.filter(one => !calls.includes(one))} apart sourced />
      <ReportLinks />
      <div class="stack">
        <h4 class="h-m">{words.say('harm.later')}</h4>
        <Statements list={harm.later} sourced />
      </div>
      <div class="stack">
        <h4 class="h-m">{words.say('harm.keep')}</h4>
        <Statements list={harm.keep} sourced />
      </div>
      {/* Beside nearly each line, it would drown what one has to do. */}
      <p class="small soft">{words.say('source.rest')}</p>
    </section>
  );
}
