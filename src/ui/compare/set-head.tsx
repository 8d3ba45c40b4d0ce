import type { Assessment } from '../../assessment/types.ts';
import { RangeBar } from '../result/range-bar.tsx';
import { useVisit } from '../visit.ts';
import type { AnswerSet } from './use-sets.ts';

/** One set: whose it is, how much was asked, its level and its range. */
export function SetHead(props: { who: 'A' | 'B'; set: AnswerSet; assessment: Assessment }) {
  const { pack, words } = useVisit();
  const { who, set, assessment } = props;
  const { level, answered, applicable } = assessment;
  const settled = level.low === level.high;
  const word = settled || level.low === 'stop' ? 'level' : 'soFar';
  return (
    <section class="stack loose">
      <div class="stack tight">
        <p class="eyebrow">
          <Who who={who} />
          <span>
            <bdi>{set.name}</bdi> · {words.say('domains.asked', { asked: answered, count: applicable })}
          </span>
        </p>
        <h3 class="h-l">{words.say(`${word}.${level.low}`)}</h3>
        <p>
          {settled
            ? words.say(answered < applicable ? 'compare.settled' : 'compare.complete')
            : words.say('compare.could', { level: words.say(`level.${level.high}`) })}
        </p>
      </div>
      <RangeBar assessment={assessment} bands={pack.bands} />
    </section>
  );
}

/** A in a square, B in a circle. */
export function Who({ who }: { who: 'A' | 'B' }) {
  return <span class={who === 'A' ? 'who' : 'who b'}>{who}</span>;
}
