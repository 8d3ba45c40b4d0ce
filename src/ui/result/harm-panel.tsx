import type { ComponentChildren } from 'preact';
import { Statements } from '../parts/statements.tsx';
import { useVisit } from '../visit.ts';
import { ReportLinks } from './report-links.tsx';

/**
 * For someone already treated: when to seek help, what to keep, where to report. No blame. What is inside stands right
 * after whom to call, for whoever is unwell does not read to the end.
 */
export function HarmPanel({ children }: { children?: ComponentChildren }) {
  return (
    <section class="stack snug">
      <HarmUrgent>{children}</HarmUrgent>
      <HarmAfter />
    </section>
  );
}

/** When to get help, and whom to call. */
export function HarmUrgent({ children }: { children?: ComponentChildren }) {
  const { urgent = [] } = useVisit().pack.panels?.harm ?? {};
  // Who says where they are is shown one number, not those of all places.
  const calls = urgent.slice(0, 1 + urgent.findIndex(({ numbers }) => !numbers));
  return (
    <>
      <Statements list={calls} apart sourced />
      {children}
      <Statements list={urgent.filter(one => !calls.includes(one))} apart sourced />
    </>
  );
}

/** Where to report, what may come later, and what to keep. */
export function HarmAfter() {
  const { pack, words } = useVisit();
  const harm = pack.panels?.harm;
  if (!harm) return null;
  return (
    <>
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
    </>
  );
}
