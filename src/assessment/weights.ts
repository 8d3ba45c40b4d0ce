import type { Severity } from '../pack/types.ts';

/** Points of a full concern, by severity. */
export type Weights = Readonly<Record<Severity, number>>;

/** Threefold steps: one critical concern outweighs two major ones, and eight minor ones. */
export const WEIGHTS: Weights = { minor: 1, major: 3, critical: 9 };
