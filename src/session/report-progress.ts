import { effect } from '../signals/signals.ts';
import type { Session } from './session.ts';

/** Counts only: what a visitor found out about a clinic is theirs. */
export interface ProgressDetail {
  readonly answered: number;
  readonly applicable: number;
}

/** Tells the page how far the visitor is, and each time they reach the result. Returns a way to stop. */
export function reportProgress(
  session: Session,
  emit: (type: 'vetting-progress' | 'vetting-complete', detail: ProgressDetail) => void,
): () => void {
  let last = '';
  let complete = false;
  return effect(() => {
    const { answered, applicable } = session.assessment.value;
    const showsResult = session.screen.value === 'assessed';
    const counts = `${answered}/${applicable}`;
    if (last !== '' && counts !== last) emit('vetting-progress', { answered, applicable });
    if (showsResult && !complete) emit('vetting-complete', { answered, applicable });
    [last, complete] = [counts, showsResult];
  });
}
