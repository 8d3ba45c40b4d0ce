import { describe, expect, it } from 'vitest';
import { spanishGrade, spanishSyllables } from '../../../src/tools/check-questions/spanish-grade.ts';

describe('Spanish syllables', () => {
  it.each([
    ['casa', 2],
    ['aire', 2],
    ['aéreo', 4],
    ['país', 2],
    ['ciudad', 2],
    ['queso', 2],
    ['guerra', 2],
    ['pingüino', 3],
    ['ahora', 3],
    ['ley', 1],
    ['yo', 1],
    ['aprobación', 4],
    ['inyección', 3],
    ['FDA', 1],
    ['2026', 8],
  ])('%s has %i', (word, count) => expect(spanishSyllables(word)).toBe(count));
});

it('puts a plain leaflet below grade 8 and an official decree above it', () => {
  const leaflet =
    'Pregunte qué le van a poner. Pida ver la caja. Si no lo saben, puede irse. No debe dar una razón.';
  const decree =
    'La autorización administrativa correspondiente se entenderá otorgada provisionalmente hasta la resolución definitiva del procedimiento sancionador anteriormente mencionado.';
  expect(spanishGrade(leaflet)).toBeLessThan(6);
  expect(spanishGrade(decree)).toBeGreaterThan(10);
});
