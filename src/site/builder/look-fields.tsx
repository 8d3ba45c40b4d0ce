import type { Choices } from './choices.ts';
import { ColourField } from './colour-field.tsx';
import type { Faults } from './faults.ts';
import { Select, Text } from './fields.tsx';
import { LOOKS, lookOf, OWN_LOOK } from './looks.ts';

interface LookFieldsProps {
  readonly choices: Choices;
  readonly faults: Faults;
  readonly change: (some: Partial<Choices>) => void;
}

/** Theme, a look to start from, and each colour of it. */
export function LookFields({ choices, faults, change }: LookFieldsProps) {
  const look = lookOf(choices);
  return (
    <fieldset>
      <legend>Looks</legend>
      <Select
        label="Theme"
        value={choices.theme}
        fault={faults.theme}
        options={[
          ['auto', 'As the visitor’s system says'],
          ['light', 'Light, on a page that is never dark'],
          ['dark', 'Dark'],
        ]}
        change={theme => change({ theme })}
      />
      <Select
        label="Ready-made look"
        value={look}
        fault={faults.surface ?? faults.surfaceDark ?? faults.text ?? faults.textDark}
        options={[
          ['own', 'The widget’s own: paper, violet'],
          ...LOOKS.map(({ id, name }) => [id, name] as const),
          ...(look === '' ? ([['', 'Your own colours']] as const) : []),
        ]}
        change={id => change(LOOKS.find(one => one.id === id)?.choices ?? OWN_LOOK)}
      />
      {(['light', 'dark'] as const).map(ground => (
        <ColourField
          key={ground}
          label={ground === 'light' ? 'Accent' : 'Accent in the dark theme'}
          value={ground === 'light' ? choices.accent : choices.accentDark || choices.accent}
          fault={ground === 'light' ? faults.accent : (faults.accentDark ?? faults.accent)}
          paper={ground === 'light' ? choices.surface : choices.surfaceDark}
          ground={ground}
          change={accent => change(ground === 'light' ? { accent } : { accentDark: accent })}
        />
      ))}
      <Text
        label="Rounding of the corners"
        value={choices.radius}
        fault={faults.radius}
        hint="Such as 0 or 8px."
        change={radius => change({ radius })}
      />
    </fieldset>
  );
}
