import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, propertiesOf } from '../../src/site/builder/choices.ts';
import { contrast, readHex } from '../../src/site/builder/contrast.ts';
import { LOOKS, lookOf } from '../../src/site/builder/looks.ts';

const GUIDE = readFileSync('docs/host-guide.md', 'utf8');
const ratio = (one: string, other: string) => {
  const [first, second] = [readHex(one), readHex(other)];
  if (!first || !second) throw new Error(`${one} or ${other} is no colour`);
  return contrast(first, second);
};

describe.each(LOOKS.map(look => [look.name, look] as const))('%s', (name, { id, choices }) => {
  it('can be read in both themes, text and accent', () => {
    expect(ratio(choices.text, choices.surface)).toBeGreaterThanOrEqual(7);
    expect(ratio(choices.textDark, choices.surfaceDark)).toBeGreaterThanOrEqual(7);
    expect(ratio(choices.accent, choices.surface)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(choices.accentDark, choices.surfaceDark)).toBeGreaterThanOrEqual(4.5);
  });

  it('is the same in the guide as in the builder', () => {
    const rules = propertiesOf({ ...DEFAULTS, ...choices }).map(([key, value]) => `  ${key}: ${value};\n`);
    expect(GUIDE).toContain(`/* ${name} */\nprovider-vetting {\n${rules.join('')}}\n`);
  });

  it('is found again in an address, and no longer once a colour is changed', () => {
    expect(lookOf({ ...DEFAULTS, ...choices })).toBe(id);
    expect(lookOf({ ...DEFAULTS, ...choices, accent: '#123456' })).toBe('');
  });
});

it('the widget’s own look is what nothing chosen comes to', () => {
  expect(lookOf(DEFAULTS)).toBe('own');
});
