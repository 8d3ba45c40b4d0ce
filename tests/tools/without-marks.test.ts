import { expect, test } from 'vitest';
import { unmarked } from '../../src/tools/without-marks.ts';

test('what pages load has no marks for bundlers, and says the same', () => {
  expect(unmarked('return/* @__PURE__ */j(1)')).toBe('return j(1)');
  expect(unmarked('a=>/* @__PURE__ */ j(`p`,[/*#__PURE__*/new Set])')).toBe('a=>j(`p`,[new Set])');
  expect(unmarked('throw/* @__PURE__ */$x')).toBe('throw $x');
  expect(unmarked('a/b/* kept */*c')).toBe('a/b/* kept */*c');
});
