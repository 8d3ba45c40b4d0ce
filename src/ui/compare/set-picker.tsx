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
        <label key={side} class="stack tight">
          <span>{words.say('compare.side', { who: side })}</span>
          <select
            class="field"
            autocomplete="off"
            value={side === 'A' ? a : b}
            onChange={event => choose(side, Number(event.currentTarget.value))}
          >
            {sets.map((set, index) => (
              <option key={set.name} value={index}>
                {set.name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
