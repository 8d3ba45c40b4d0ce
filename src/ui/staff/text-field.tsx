import { FreeText } from '../parts/free-text.tsx';
import { useVisit } from '../visit.ts';

/** The most characters that are taken in one cell: a longer text is kept where evidence is, not here. */
const LONGEST_CELL = 20_000;

/** What staff write beside a question, in a box that grows with it. */
export function TextField(props: {
  id: string;
  field: 'evidence' | 'note' | 'owner';
  text: string;
  label: string;
}) {
  const { session } = useVisit();
  const { id, field, text, label } = props;
  return (
    <FreeText
      rows={1}
      column={field}
      label={label}
      longest={LONGEST_CELL}
      value={text}
      write={written => session.send({ type: 'text.written', id, text: { [field]: written } })}
    />
  );
}
