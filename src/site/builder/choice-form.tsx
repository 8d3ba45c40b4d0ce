import type { BuilderData } from './builder-data.ts';
import type { Choices } from './choices.ts';
import type { Faults } from './faults.ts';
import { Select, Text } from './fields.tsx';
import { LookFields } from './look-fields.tsx';

const AUDIENCES = [
  ['patient', 'A patient, on an article'],
  ['provider-page', 'A visitor, on a clinic’s page'],
  ['staff', 'The clinic’s staff'],
] as const;

/** Id of the field for the folder of the widget's files. */
export const FOLDER_FIELD = 'folder';

interface ChoiceFormProps {
  readonly choices: Choices;
  readonly faults: Faults;
  readonly change: (some: Partial<Choices>) => void;
  readonly packs: BuilderData['packs'];
}

/** Everything that can be chosen. Nothing has to be: the defaults make a working tag. */
export function ChoiceForm({ choices, faults, change, packs }: ChoiceFormProps) {
  const pack = packs.find(({ id }) => id === choices.pack) ?? packs[0];
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return (
    <form class="choices" onSubmit={event => event.preventDefault()}>
      <fieldset>
        <legend>What it asks</legend>
        <Select
          label="Questions"
          value={choices.pack}
          fault={faults.pack}
          options={packs.map(({ id, title }) => [id, title])}
          change={value => change({ pack: value, lang: '' })}
        />
        <Select
          label="Who fills it in"
          value={choices.audience}
          fault={faults.audience}
          options={AUDIENCES}
          change={audience => change({ audience })}
        />
        <Select
          label="Language"
          value={choices.lang}
          fault={faults.lang}
          options={[
            ['', 'That of your page'],
            ...(pack?.langs ?? []).map(lang => [lang, names.of(lang) ?? lang] as const),
          ]}
          change={lang => change({ lang })}
        />
        <Select
          label="Answers are kept"
          value={choices.remember}
          fault={faults.remember}
          options={[
            ['session', 'In the visitor’s tab'],
            ['off', 'Nowhere'],
          ]}
          change={remember => change({ remember })}
        />
      </fieldset>
      <fieldset>
        <legend>Your page</legend>
        <Text
          label="Clinic’s name, if the page is about one"
          value={choices.provider}
          fault={faults.provider}
          change={provider => change({ provider })}
        />
        {choices.audience !== 'staff' && (
          <Text
            label="Address of the clinic’s published answers"
            value={choices.disclosureSrc}
            fault={faults.disclosureSrc}
            hint={`The file that staff save under “Publish”.${
              choices.audience === 'provider-page' && choices.disclosureSrc === ''
                ? ' Without it, visitors read that the clinic has published nothing.'
                : ''
            }`}
            change={disclosureSrc => change({ disclosureSrc })}
          />
        )}
        <Text
          label="Where “Browse providers” leads"
          value={choices.browseHref}
          fault={faults.browseHref}
          hint="Nothing of the answers is in that link."
          change={browseHref => change({ browseHref })}
        />
        <Text
          id={FOLDER_FIELD}
          label="Folder of the widget’s files"
          value={choices.base}
          fault={faults.base}
          hint="Where you serve dist/, such as https://cdn.clinic.example/1.1.0/, or /dist/ on your own site."
          change={base => change({ base })}
        />
      </fieldset>
      <LookFields choices={choices} faults={faults} change={change} />
    </form>
  );
}
