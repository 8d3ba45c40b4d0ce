import { Budget } from './budget.ts';
import { readMatch, readScan } from './rules.ts';

/** Rules that ask for too much, with its path in the pack file. */
export interface RuleFault {
  readonly path: string;
  readonly message: string;
}

/**
 * Names the rules of a pack file that find no room, in the order of the file. Rules that are not well formed do no
 * harm: the scanner passes over them. Lays nothing out, so it costs what reading the rules costs, whatever they say.
 */
export function checkRules(scan: unknown, claims: readonly unknown[]): RuleFault[] {
  const found: RuleFault[] = [];
  const budget = new Budget();
  const report = (prefix: string): void => {
    for (const fault of budget.refused.splice(0)) {
      const colon = fault.indexOf(': ');
      const key = fault.slice(0, colon);
      const path = key === 'scan' || key === 'match' ? '' : `.${key}`;
      found.push({ path: `${prefix}${path}`, message: fault.slice(colon + 2) });
    }
  };
  const { classes } = readScan(scan, [], budget);
  report('scan');
  claims.forEach((claim, i) => {
    const match = typeof claim === 'object' && claim !== null && 'match' in claim ? claim.match : undefined;
    if (match === undefined) return;
    readMatch(match, [], classes, budget);
    report(`claims[${i}].match`);
  });
  return found;
}
