import { Statements } from '../parts/statements.tsx';
import { useVisit } from '../visit.ts';
import { ReportLinks } from './report-links.tsx';

/** For someone already treated: when to seek help, what to keep, where to report. No blame. */
export function HarmPanel() {
  const { pack, words } = useVisit();
  const harm = pack.panels?.harm;
  if (!harm) return null;
  return (
    <section class="panel stack">
      <h3 class="h-m">{words.say('harm.title')}</h3>
      <Statements list={harm.urgent} />
      <h4 class="h-m">{words.say('harm.later')}</h4>
      <Statements list={harm.later} />
      <h4 class="h-m">{words.say('harm.keep')}</h4>
      <Statements list={harm.keep} />
      <ReportLinks />
    </section>
  );
}
