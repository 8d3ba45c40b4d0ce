import { FIRST_FIVE } from '../../assessment/first-five.ts';
import { useVisit } from '../visit.ts';

/** Ids of the questions that can move the result most. */
export function useFiveQuestions(): readonly string[] {
  const { nextQuestions } = useVisit().session.assessment.value;
  return nextQuestions
    .filter(({ kind }) => kind === 'item')
    .slice(0, FIRST_FIVE)
    .map(({ id }) => id);
}

/** Questions to ask, in the words to ask them in. */
export function AskList({ ids }: { ids: readonly string[] }) {
  const { pack } = useVisit();
  return (
    <ol class="asks">
      {ids.map(id => (
        <li key={id} dir="auto">
          {pack.items.find(item => item.id === id)?.prompt.patient}
        </li>
      ))}
    </ol>
  );
}
