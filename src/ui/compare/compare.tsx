import type { ComponentType } from 'preact';
import { ReviewScreen } from '../review-screen.tsx';

export const View: ComponentType = () => <ReviewScreen />;

export const styles = '';
