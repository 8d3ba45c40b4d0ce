import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ChoiceForm } from '../../src/site/builder/choice-form.tsx';
import { type Choices, DEFAULTS } from '../../src/site/builder/choices.ts';

test('a clinic’s page without its published answers says what visitors would read', () => {
  const warning = /visitors read that the clinic has published nothing/;
  const form = (some: Partial<Choices>) => (
    <ChoiceForm choices={{ ...DEFAULTS, ...some }} faults={{}} change={() => {}} packs={[]} />
  );
  const { rerender } = render(form({ audience: 'provider-page' }));
  screen.getByText(warning);
  rerender(form({ audience: 'provider-page', disclosureSrc: '/answers.json' }));
  expect(screen.queryByText(warning)).toBeNull();
  rerender(form({ audience: 'patient' }));
  expect(screen.queryByText(warning)).toBeNull();
});
