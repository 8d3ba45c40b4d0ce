import type { ComponentType } from 'preact';
import afterWalkStyles from './after-walk.css?inline';
import { keepFromRecorders } from './keep-from-recorders.ts';
import { fetchWords, PartView, WithWords } from './part-view.tsx';
import { PauseScreen } from './result/pause-screen.tsx';
import { ResultScreen } from './result/result-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { ClaimsStep } from './steps/claims-step.tsx';
import { type AfterWalkProps, useVisit, type Visit } from './visit.ts';

// The first screen shows it too, for whoever opens that fold.
export { AboutText } from './about-text.tsx';
// More than one part needs it: a file of its own would be one more to wait for.
export { useSome } from './parts/use-some.ts';

/**
 * All but the walk of a patient: panels, the main screen of another audience, all answers, and what they show. And the
 * step of claims, which looks like the others: the one of that category.
 */
export const View: ComponentType<AfterWalkProps> = ({ claims }) =>
  claims === undefined ? (
    <div class="after">
      <Screen />
    </div>
  ) : (
    <ClaimsStep key={claims} category={claims} />
  );

function Screen() {
  const { session, panel, loadDisclosure } = useVisit();
  const { audience } = session.walk.value;
  // Where a clinic publishes its answers, a patient's result, too, says first what was told otherwise.
  const beside = loadDisclosure && session.screen.value === 'assessed' ? 'provider-page' : undefined;
  const part = panel.value ?? (audience === 'patient' ? beside : audience);
  if (part) return <PartView key={part} name={part} />;
  if (session.screen.value === 'pausing') return <PauseScreen />;
  return session.screen.value === 'reviewing' ? <ReviewScreen /> : <ResultScreen />;
}

/** Time for what was asked for to come first, in milliseconds. */
const SOON = 1_500;

/** Question cards, texts and the report are for the room, where there may be no line. */
function fetchAhead(visit: Visit): void {
  if (visit.session.walk.value.audience === 'staff') return;
  const timer = setTimeout(async () => {
    try {
      // Whatever fails here is fetched, and missed, when it is opened.
      Promise.allSettled([visit.parts.cards(), visit.parts.screen('take-away')]);
      const [{ printInPlace, styles: sheet }, words] = await Promise.all([
        visit.parts.printed(),
        fetchWords(visit, 'take-away'),
        visit.complete(),
      ]);
      visit.adopt(sheet);
      printInPlace(visit, words);
    } catch {
      // The page then prints the screen.
    }
  }, SOON);
  visit.gone.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** What a visit needs soon after its first question is there. */
export async function begin(visit: Visit): Promise<void> {
  keepFromRecorders(visit.container);
  fetchAhead(visit);
  if (!visit.loadDisclosure || visit.session.walk.value.audience !== 'patient') return;
  try {
    const [BesideItem, words] = await Promise.all([
      visit.parts.besideItem(),
      fetchWords(visit, 'provider-page'),
      visit.complete(),
    ]);
    visit.beside.value = ({ item }) => (
      <WithWords words={words}>
        <BesideItem item={item} />
      </WithWords>
    );
  } catch {
    // The questions work without the clinic's words.
  }
}

export const styles: string = afterWalkStyles;
