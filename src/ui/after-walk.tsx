import type { ComponentType } from 'preact';
import afterWalkStyles from './after-walk.css?inline';
import { ResultScreen } from './result/result-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { useVisit } from './visit.ts';

/** What comes after the questions: all answers with a way to change them, and what they show. */
export const View: ComponentType = () =>
  useVisit().session.screen.value === 'reviewing' ? <ReviewScreen /> : <ResultScreen />;

export const styles: string = afterWalkStyles;
