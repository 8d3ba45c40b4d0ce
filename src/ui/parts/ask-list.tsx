import { useVisit } from '../visit.ts';

/** As many questions as somebody keeps in mind. */
const FIVE = 5;

/** Ids of the questions that can move the result most; before them those of them that are to come `first`. */
export function useFiveQuestions(first?: ReadonlySet<string>): readonly string[] {
  const { nextQuestions } = useVisit().session.assessment.value;
  const ids = nextQuestions.flatMap(({ kind, id }) => (kind === 'item' ? id : []));
  return (first ? [...ids].sort((a, b) => Number(first.has(b)) - Number(first.has(a))) : ids).slice(0, FIVE);
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
