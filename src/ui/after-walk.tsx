import type { ComponentType } from 'preact';
import afterWalkStyles from './after-walk.css?inline';
import { keepFromRecorders } from './keep-from-recorders.ts';
import { fetchWords, PartView, WithWords } from './part-view.tsx';
import { ResultScreen } from './result/result-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { useVisit, type Visit } from './visit.ts';

// The first screen shows it too, for whoever opens that fold.
export { AboutText } from './about-text.tsx';

/** All but the walk of a patient: panels, the main screen of another audience, all answers, and what they show. */
export const View: ComponentType = () => {
  const { session, panel, loadDisclosure } = useVisit();
  const { audience } = session.walk.value;
  // Where a clinic publishes its answers, a patient's result, too, says first what was told otherwise.
  const beside = loadDisclosure && session.screen.value === 'assessed' ? 'provider-page' : undefined;
  const part = panel.value ?? (audience === 'patient' ? beside : audience);
  if (part) return <PartView key={part} name={part} />;
  return session.screen.value === 'reviewing' ? <ReviewScreen /> : <ResultScreen />;
};

/** What a visit needs soon after its first question is there. */
export async function begin(visit: Visit): Promise<void> {
  keepFromRecorders(visit.container);
  if (!visit.loadDisclosure || visit.session.walk.value.audience !== 'patient') return;
  try {
    const { BesideItem } = await import('./provider-page/beside-item.tsx');
    const words = await fetchWords(visit, 'provider-page');
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
