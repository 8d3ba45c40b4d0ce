import { rankOf } from '../../assessment/levels.ts';
import type { Assessment } from '../../assessment/types.ts';
import type { Pack } from '../../pack/types.ts';
import type { Phrases } from '../phrases.ts';
import type { ReportSection } from './types.ts';

/** The level in words and by its step, how many questions it rests on, and the rules that hold. */
export function levelSection(
  pack: Pack,
  { level, answered, applicable, findings }: Assessment,
  { say }: Phrases,
): ReportSection {
  const settled = level.low === level.high;
  const counts = { asked: answered, count: applicable };
  const [low, high] = [rankOf(level.low) + 1, rankOf(level.high) + 1];
  const holding = pack.floors.filter(floor =>
    findings.some(({ kind, id }) => kind === 'rule' && id === floor.id),
  );
  return {
    title: say(settled || level.low === 'stop' ? `level.${level.low}` : `soFar.${level.low}`),
    lead: [
      settled ? say('take.level', { low }) : say('take.range', { low, high }),
      say(answered === 0 ? 'result.askedNone' : 'result.asked', counts),
      settled ? '' : say('result.couldBecome', { level: say(`level.${level.high}`) }),
      level.low === 'stop' ? say('result.leave') : '',
      say('sum.meaning'),
      ...holding.map(floor => say('sum.rule', { level: say(`level.${floor.level}`), reason: floor.reason })),
    ].filter(line => line !== ''),
    parts: [],
  };
}
