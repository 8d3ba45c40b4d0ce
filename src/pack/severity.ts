import type { Severity } from './types.ts';

/** The severities in their order, the mildest first. */
export const SEVERITIES: readonly Severity[] = ['minor', 'major', 'critical'];

/** For sorting: the gravest first. */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a);
}
