import type { Finding } from '../../../src/assessment/types.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { complete, worst } from '../completions.ts';
import type { Law } from '../law.ts';
import { claimPoints, itemPoints } from '../naive.ts';

/** Law 7: findings add up to the low score, and each has a reason to read and a source to look up. */
export const explained: Law = ({ pack, response }, assess) => {
  const { findings, score } = assess(pack, response);
  const sum = findings.reduce((points, finding) => points + finding.points, 0);
  const found = itemPoints(pack, response) + claimPoints(pack, response);
  if (sum !== found) return `findings add up to ${sum}, the answers to ${found}`;
  const empty = { ...response, answers: {}, claims: {} };
  const full = complete(pack, empty, worst(pack, empty));
  const greatest = itemPoints(pack, full) + claimPoints(pack, full);
  const scaled = greatest === 0 ? 0 : (100 * sum) / greatest;
  if (Math.abs(scaled - score.low) > 1e-9) return `findings stand for ${scaled}, score.low is ${score.low}`;
  for (const finding of findings) {
    if (!reasonFor(pack, finding)) return `${finding.kind} ${finding.id} has no reason`;
    if (!finding.sources.some(id => Object.hasOwn(pack.sources, id))) return `${finding.id} has no source`;
  }
  return undefined;
};

function reasonFor(pack: Pack, { kind, id }: Finding): string | undefined {
  if (kind === 'rule') return pack.floors.find(floor => floor.id === id)?.reason;
  return (kind === 'item' ? pack.items : pack.claims).find(one => one.id === id)?.why;
}
