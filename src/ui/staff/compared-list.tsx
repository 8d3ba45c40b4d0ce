import type { Compared } from '../../audits/compare-audits.ts';
import { More } from '../parts/more.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { useTitle } from './use-audit.ts';

/** One kind of change: how many, and which. */
export function ComparedList({ of, list }: { of: string; list: readonly Compared[] }) {
  const { words } = useVisit();
  const titleOf = useTitle();
  const labelOf = useAnswerLabel();
  const { some, ...rest } = useSome(list);
  if (list.length === 0) return null;
  const title = words.say(`staff.compare.${of}`, { count: list.length });
  return (
    <div class="stack tight">
      <h4 class="h-m">{title}</h4>
      <ul class="stack tight dashes">
        {some.map(compared => {
          const { kind, id, before, after } = compared;
          return (
            <li key={`${kind}:${id}`}>
              {titleOf(kind, id)}
              {before !== after && (
                <span class="small soft was">
                  {words.say('staff.compare.fromTo', {
                    from: labelOf(kind, id, before),
                    to: labelOf(kind, id, after),
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <More rest={rest} of={title} />
    </div>
  );
}

function useAnswerLabel(): (kind: 'item' | 'claim', id: string, answer: string | undefined) => string {
  const { pack, words } = useVisit();
  return (kind, id, answer) => {
    if (answer === undefined) return words.say('staff.notAnswered');
    if (kind === 'claim') return words.say(`staff.claims.${answer === 'heard' ? 'heard' : 'notHeard'}`);
    const option = pack.items.find(item => item.id === id)?.options.find(one => one.id === answer);
    return option?.label.staff ?? words.say('staff.compare.gone');
  };
}
