import type { Assessment } from '../../assessment/types.ts';
import { LevelIcon } from '../parts/icon.tsx';
import { useVisit } from '../visit.ts';

/** The level in words. It ends in “so far” while anything can still raise it. */
export function LevelTitle({ level }: Pick<Assessment, 'level'>) {
  const { words } = useVisit();
  const isFinal = level.low === level.high || level.low === 'stop';
  return (
    <div class={`level l-${level.low}`}>
      <LevelIcon level={level.low} />
      <h2 tabIndex={-1}>{words.say(isFinal ? `level.${level.low}` : `soFar.${level.low}`)}</h2>
    </div>
  );
}
