import { expect, test } from 'vitest';
import { tight } from '../../src/tools/tight-css.ts';

test('spaces that say nothing go, and those in quotes and around signs stay', () => {
  expect(tight('a{font:max(1em, 16px) / 1.5 var(--f, "A, B / C");width:calc(9em - 100%)}')).toBe(
    'a{font:max(1em,16px)/1.5 var(--f,"A, B / C");width:calc(9em - 100%)}',
  );
});
