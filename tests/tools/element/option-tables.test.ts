import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeNames } from '../../../src/host/first/attribute-names.ts';
import { OPTIONS } from '../../../src/tools/element/element-options.ts';
import { withTables } from '../../../src/tools/element/option-tables.ts';

describe('what is written about the element is what it can do', () => {
  test('every attribute it observes is described, and no other', () => {
    expect(OPTIONS.map(({ attribute }) => attribute).sort()).toEqual([...attributeNames].sort());
  });

  test.each(['README.md', 'docs/host-guide.md'])('%s: the tables are those of the source', file => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('<!-- table: attributes -->');
    expect(withTables(text)).toBe(text);
  });

  test.each(OPTIONS.map(option => [option.attribute, option] as const))(
    '%s: property and attribute are the same word',
    (attribute, { property }) => {
      expect(property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)).toBe(attribute);
    },
  );
});
