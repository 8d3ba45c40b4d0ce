import type { Level } from './types.ts';

/** The levels in their order, the mildest first. */
export const LEVELS: readonly Level[] = ['few', 'some', 'serious', 'stop'];
