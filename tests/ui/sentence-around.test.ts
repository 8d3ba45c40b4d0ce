import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/ui/scan/sentence-around.ts';

const around = (text: string, phrase: string) => {
  const start = text.indexOf(phrase);
  return sentenceAround(text, start, start + phrase.length, false);
};

test.each([
  ['Gentle (no downtime!) Guaranteed results.', 'Guaranteed', 'Guaranteed results.'],
  ['“Zero side effects!” Our exosomes are approved.', 'approved', 'Our exosomes are approved.'],
  ['¿Duele? «¡Sin riesgos!» Resultados garantizados.', 'garantizados', 'Resultados garantizados.'],
  ['مضمون (بدون ألم!) معتمد من الهيئة.', 'معتمد', 'معتمد من الهيئة.'],
])('a quoted sentence does not begin with what closes the one before it: %s', (text, phrase, whole) => {
  expect(around(text, phrase)).toBe(whole);
});

test('a quoted sentence keeps the marks that close it', () => {
  expect(around('Soft. (Our exosomes are approved!) Book now.', 'approved')).toBe(
    '(Our exosomes are approved!)',
  );
  expect(around('They say “no side effects.” We do not.', 'no side effects')).toBe(
    'They say “no side effects.”',
  );
});

test('a line that begins with a straight quotation mark keeps it', () => {
  expect(around('Soft!\n"Approved" by all.', 'Approved')).toBe('"Approved" by all.');
});

test('a straight quotation mark closes only what it opened', () => {
  expect(around('Soft. "Approved by all" they say.', 'Approved')).toBe('"Approved by all" they say.');
  expect(around('"No pain!" Approved by all.', 'Approved')).toBe('Approved by all.');
});
