import type { Assessment } from '../../assessment/types.ts';
import { levelWords } from '../../exchange/level-words.ts';
import { LevelIcon } from '../parts/icon.tsx';
import { useVisit } from '../visit.ts';

/**
 * The level in words; under it, what their answers show where the product alone sets it. `isAlone`: nothing else on the
 * screen says that.
 */
export function LevelTitle({ assessment, isAlone = false }: { assessment: Assessment; isAlone?: boolean }) {
  const { session, pack, words } = useVisit();
  const { title, answers } = levelWords(pack, session.walk.value.response, assessment, words.say);
  return (
    <div class={`level l-${assessment.level.low}`}>
      <LevelIcon level={assessment.level.low} />
      <div class="stack tight">
        <h2 tabIndex={-1}>{title}</h2>
        {isAlone && answers && <p>{answers}</p>}
      </div>
    </div>
  );
}
