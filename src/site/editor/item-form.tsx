import { at, freshId, listAt, type Place, textAt } from './draft.ts';
import { AddButton, ChoiceField, type Desk, LineField, RemoveButton, TextField } from './fields.tsx';
import { SourcesField } from './sources-field.tsx';

const SEVERITIES = [
  ['minor', 'Minor: 1 point'],
  ['major', 'Major: 3 points'],
  ['critical', 'Critical: 9 points'],
] as const;
const CONCERNS = [
  [0, 'No concern'],
  [0.5, 'Half a concern'],
  [1, 'A full concern'],
] as const;

/** One question: what to ask, why, how answers sound, and what each counts. */
export function ItemForm({ desk, place }: { readonly desk: Desk; readonly place: Place }) {
  const item = at(desk.draft, place);
  const domains = listAt(desk.draft, ['domains']).map(
    domain => [textAt(domain, ['id']), textAt(domain, ['title'])] as const,
  );
  const under = (...keys: Place) => [...place, ...keys];
  const options = listAt(item, ['options']);
  return (
    <>
      <TextField desk={desk} place={under('prompt', 'patient')} label="What to ask, in words to say aloud" />
      <TextField desk={desk} place={under('prompt', 'staff')} label="The same, asked of the clinic’s staff" />
      <LineField desk={desk} place={under('short')} label="In a few words, for lists" />
      <ChoiceField desk={desk} place={under('domain')} label="Part" options={domains} />
      <ChoiceField desk={desk} place={under('severity')} label="How much it weighs" options={SEVERITIES} />
      <TextField desk={desk} place={under('why')} label="Why it matters" rows={3} />
      <TextField desk={desk} place={under('good')} label="What a clear answer sounds like" />
      <TextField desk={desk} place={under('worrying')} label="What a worrying answer sounds like" />
      <TextField desk={desk} place={under('proof')} label="What to ask to see" />
      <TextField desk={desk} place={under('fix')} label="What the clinic can do about it" />
      <fieldset class="field">
        <legend>Answers, from best to worst</legend>
        {options.map((option, index) => (
          <div key={textAt(option, ['id'])} class="entry">
            <LineField
              desk={desk}
              place={under('options', index, 'label', 'patient')}
              label={`Answer ${index + 1}, as a patient hears it`}
            />
            <LineField
              desk={desk}
              place={under('options', index, 'label', 'staff')}
              label="The same, as staff say it"
            />
            <ChoiceField
              desk={desk}
              place={under('options', index, 'concern')}
              label="It counts as"
              options={CONCERNS}
            />
            {textAt(option, ['id']) !== 'no-answer' && options.length > 2 && (
              <RemoveButton desk={desk} place={under('options', index)} name={`answer ${index + 1}`} />
            )}
          </div>
        ))}
        <AddButton
          desk={desk}
          place={under('options')}
          name="an answer"
          entry={{ id: freshId(options, 'answer'), concern: 1, label: { patient: '', staff: '' } }}
        />
      </fieldset>
      <SourcesField desk={desk} place={under('sources')} />
    </>
  );
}
