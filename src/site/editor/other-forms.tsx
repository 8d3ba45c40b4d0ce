import { at, type Draft, listAt, type Place, textAt } from './draft.ts';
import { ChoiceField, type Desk, LineField, TextField } from './fields.tsx';
import { SourcesField } from './sources-field.tsx';

const SEVERITIES = [
  ['minor', 'Minor'],
  ['major', 'Major'],
  ['critical', 'Critical'],
] as const;
const LEVELS = [
  ['some', 'Some warning signs'],
  ['serious', 'Serious warning signs'],
  ['stop', 'Stop and get a second opinion'],
] as const;

interface FormProps {
  readonly desk: Desk;
  readonly place: Place;
}

/** A marketing claim to question. */
export function ClaimForm({ desk, place }: FormProps) {
  const categories = listAt(desk.draft, ['categories']).map(
    one => [textAt(one, ['id']), textAt(one, ['title'])] as const,
  );
  return (
    <>
      <LineField desk={desk} place={[...place, 'label']} label="The claim, as it is usually said" />
      <ChoiceField desk={desk} place={[...place, 'category']} label="Kind" options={categories} />
      <ChoiceField
        desk={desk}
        place={[...place, 'severity']}
        label="How much it weighs"
        options={SEVERITIES}
      />
      <TextField desk={desk} place={[...place, 'why']} label="Why to question it" />
      <TextField desk={desk} place={[...place, 'ask']} label="What to ask back" />
      <SourcesField desk={desk} place={[...place, 'sources']} />
    </>
  );
}

/** An answer that sets the level by itself. */
export function FloorForm({ desk, place }: FormProps) {
  const floor = at(desk.draft, place);
  const items = listAt(desk.draft, ['items']);
  const item = items.find(({ id }) => id === at(floor, ['when', 'item', 'id']));
  const named = (one: Draft) =>
    [
      textAt(one, ['id']),
      textAt(one, ['short']) || textAt(one, ['prompt', 'patient']) || textAt(one, ['id']),
    ] as const;
  const answers = listAt(item, ['options'])
    .slice(1)
    .map(option => [textAt(option, ['id']), textAt(option, ['label', 'patient'])] as const);
  return (
    <>
      <ChoiceField
        desk={desk}
        place={[...place, 'when', 'item', 'id']}
        label="Question"
        options={items.map(named)}
      />
      <ChoiceField
        desk={desk}
        place={[...place, 'when', 'item', 'from']}
        label="From this answer on"
        options={answers}
      />
      <ChoiceField desk={desk} place={[...place, 'level']} label="The level is at least" options={LEVELS} />
      <TextField desk={desk} place={[...place, 'reason']} label="Why, in a sentence that visitors read" />
      <SourcesField desk={desk} place={[...place, 'sources']} />
    </>
  );
}

/** What the set is, who made it, and when it was checked. */
export function AboutForm({ desk }: { readonly desk: Desk }) {
  return (
    <>
      <LineField desk={desk} place={['title']} label="Title" />
      <TextField desk={desk} place={['decision']} label="The decision, as a question" />
      <LineField desk={desk} place={['id']} label="Id" hint="Small letters and hyphens; it names the file." />
      <LineField desk={desk} place={['version']} label="Version" hint="Such as 1.0.0." />
      <LineField desk={desk} place={['lang']} label="Language" hint="Such as en, es or ar." />
      <LineField desk={desk} place={['reviewed']} label="Last checked" hint="As 2026-11-28." />
      <LineField desk={desk} place={['nextReview']} label="To be checked again" />
      <TextField desk={desk} place={['about', 'authors']} label="Who wrote it" />
      <TextField desk={desk} place={['about', 'funding']} label="Who paid for it" />
      <TextField desk={desk} place={['about', 'interests']} label="What the authors gain, if anything" />
      <TextField desk={desk} place={['about', 'updatePolicy']} label="When it is renewed" />
      <TextField desk={desk} place={['about', 'method']} label="How it was made" rows={3} />
      {listAt(desk.draft, ['domains']).map((domain, index) => (
        <LineField
          key={textAt(domain, ['id'])}
          desk={desk}
          place={['domains', index, 'title']}
          label={`Title of part ${index + 1}`}
        />
      ))}
      {listAt(desk.draft, ['categories']).map((category, index) => (
        <LineField
          key={textAt(category, ['id'])}
          desk={desk}
          place={['categories', index, 'title']}
          label={`Title of kind ${index + 1} of claims`}
        />
      ))}
    </>
  );
}
