import type { ComponentType } from 'preact';
import afterWalkStyles from './after-walk.css?inline';
import { PartView } from './part-view.tsx';
import { ResultScreen } from './result/result-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { useVisit } from './visit.ts';

// The first screen shows it too, for whoever opens that fold.
export { AboutText } from './about-text.tsx';
export { keepFromRecorders } from './keep-from-recorders.ts';

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

export const styles: string = afterWalkStyles;
