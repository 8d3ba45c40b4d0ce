import type { Assessment } from '../../assessment/types.ts';
import { basisOf } from '../../exchange/basis.ts';
import { levelWords } from '../../exchange/level-words.ts';
import { RangeBar } from '../result/range-bar.tsx';
import { signsInWords } from '../result/signs-in-words.ts';
import { useVisit } from '../visit.ts';
import type { AnswerSet } from './use-sets.ts';

/** One set: whose it is, how much was asked, its level and its range. */
export function SetHead(props: { who: 'A' | 'B'; set: AnswerSet; assessment: Assessment }) {
  const visit = useVisit();
  const { pack, words } = visit;
  const { who, set, assessment } = props;
  const { level, answered, applicable } = assessment;
  const basis = basisOf(assessment);
  const settled = level.low === level.high;
  return (
    <section class="stack loose">
      <div class="stack tight">
        <p class="eyebrow">
          <Who who={who} />
          <span>
            <bdi>{set.name}</bdi> · {words.say('domains.asked', { asked: answered, count: applicable })}
          </span>
        </p>
        {/* A level that the product alone sets is that of both: what differs are the signs. */}
        <h3 class="h-l">{levelWords(pack, set.response, assessment, words.say).title}</h3>
        <p>
          <strong>
            {words.say(`apart.${basis}`)}: {signsInWords(visit, assessment, basis)}
          </strong>
        </p>
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
