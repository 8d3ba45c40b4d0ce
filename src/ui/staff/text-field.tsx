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
    <textarea
      class="field"
      rows={1}
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      data-column={field}
      aria-label={label}
      value={text}
      onInput={event =>
        session.send({ type: 'text.written', id, text: { [field]: event.currentTarget.value } })
      }
    />
  );
}
