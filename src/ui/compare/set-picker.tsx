import { ListBox } from '../parts/list-box.tsx';
import { useVisit } from '../visit.ts';
import type { AnswerSet } from './use-sets.ts';

/** Which two of more sets to see. Choosing the one on the other side changes sides. */
export function SetPicker(props: {
  sets: readonly AnswerSet[];
  picked: readonly [a: number, b: number];
  pick: (picked: readonly [a: number, b: number]) => void;
}) {
  const { words } = useVisit();
  const { sets, picked, pick } = props;
  const [a, b] = picked;
  const choose = (side: 'A' | 'B', place: number) =>
    side === 'A' ? pick([place, place === b ? a : b]) : pick([place === a ? b : a, place]);
  return (
    <fieldset class="picker">
      <legend class="sr">{words.say('compare.pick')}</legend>
      {(['A', 'B'] as const).map(side => (
        <ListBox
          key={side}
          caption={<span>{words.say('compare.side', { who: side })}</span>}
          options={sets.map(({ name }) => name)}
          chosen={side === 'A' ? a : b}
          choose={place => choose(side, place)}
        />
      ))}
    </fieldset>
  );
}
