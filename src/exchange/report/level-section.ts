import { holdingFloors } from '../../assessment/finding-words.ts';
import { rankOf } from '../../assessment/levels.ts';
import type { Assessment } from '../../assessment/types.ts';
import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';
import { couldBecomeKey, levelWords } from '../level-words.ts';
import type { Phrases } from '../phrases.ts';
import type { ReportSection } from './types.ts';

/** The level in words and by its step, how many questions it rests on, and the rules that hold. */
export function levelSection(
  pack: Pack,
  response: Response,
  assessment: Assessment,
  { say }: Phrases,
): ReportSection {
  const { level, answered, applicable, findings } = assessment;
  const { title, answers = '' } = levelWords(pack, response, assessment, say);
  const settled = level.low === level.high;
  const counts = { asked: answered, count: applicable };
  const [low, high] = [rankOf(level.low) + 1, rankOf(level.high) + 1];
  const holding = holdingFloors(pack, findings);
  return {
    title,
    lead: [
      settled ? say('take.level', { low }) : say('take.range', { low, high }),
      answered === 0 ? '' : answers,
      say(answered === 0 ? 'result.askedNone' : 'result.asked', counts),
      settled
        ? ''
        : say(couldBecomeKey(pack, response, assessment), {
            level: say('quoted', { text: say(`level.${level.high}`) }),
          }),
      level.low === 'stop' ? say('result.leave') : '',
      say('sum.meaning'),
      ...holding.map(floor =>
        say('sum.rule', {
          level: say(`level.${floor.level}`),
          reason: floor.reason,
        }),
      ),
    ].filter(line => line !== ''),
    parts: [],
  };
}
