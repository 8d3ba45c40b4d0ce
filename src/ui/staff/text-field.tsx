import { FreeText } from '../parts/free-text.tsx';
import { useVisit } from '../visit.ts';

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
      value={text}
      write={written => session.send({ type: 'text.written', id, text: { [field]: written } })}
    />
  );
}
