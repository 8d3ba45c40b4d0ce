import { rankOf } from '../../assessment/levels.ts';
import type { Assessment } from '../../assessment/types.ts';
import { LEVELS } from '../../pack/levels.ts';
import type { Bands, Level } from '../../pack/types.ts';
import { BarKey } from '../parts/bar-key.tsx';
import { LevelIcon } from '../parts/icon.tsx';
import { useVisit } from '../visit.ts';
import { rangeEnds } from './range-ends.ts';

/** The range that the level rests on: solid is what the answers show, stripes are what is still open. */
export function RangeBar({
  assessment,
  bands,
  hasKey = true,
}: {
  assessment: Assessment;
  bands: Bands;
  hasKey?: boolean;
}) {
  const { words } = useVisit();
  const { level } = assessment;
  const { low, high } = rangeEnds(assessment, bands);
  const settled = level.low === level.high;
  const [from, to] = [rankOf(level.low), rankOf(level.high)];
  const named = (one: Level) => ({ level: words.say(`level.${one}`), step: words.say(`step.${one}`) });
  const spoken = settled
    ? words.say('range.settled', named(level.low))
    : `${words.say('range.low', named(level.low))} ${words.say('range.high', named(level.high))}`;
  return (
    <figure
      class={`range l-${level.low}${settled ? ' solo' : ''}`}
      role="img"
      aria-label={spoken}
      style={{ '--lo': low, '--hi': high }}
    >
      <div class="stage" aria-hidden="true">
        <div class="steps">
          {LEVELS.map(one => (
            <span key={one} class="step">
              <span class="open" />
              <span class="known" />
            </span>
          ))}
        </div>
        {!settled && (
          <>
            <span class="flag hi" />
            <span class="tag hi">{words.say('range.couldReach')}</span>
          </>
        )}
        <span class="flag lo" />
        <span class="tag lo">{words.say('range.soFar')}</span>
      </div>
      <ul class="words" aria-hidden="true">
        {LEVELS.map((one, index) => (
          <li key={one} class={index >= from && index <= to ? 'in' : ''}>
            <LevelIcon level={one} />
            {words.say(`word.${one}`)}
          </li>
        ))}
      </ul>
      {hasKey && <BarKey known="range.known" />}
    </figure>
  );
}
