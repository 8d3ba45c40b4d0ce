import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measuredFor } from '../../src/ui/scan/measured.ts';

it('tells a visitor what was counted, never better than it was, and says where nobody counted', () => {
  const { es } = JSON.parse(readFileSync('questions/prp/scan-figures.json', 'utf8'));
  const shown = measuredFor('prp', 'es')!;
  expect(shown.texts).toBe(es.texts);
  expect(shown.found).toBeLessThanOrEqual((100 * es.found) / es.claims);
  expect(shown.right).toBeLessThanOrEqual((100 * (es.certain - es.wrong)) / es.certain);
  expect(shown.isLow).toBe(es.found / es.claims < 0.6);
  expect(measuredFor('prp', 'de')).toBeUndefined();
  expect(measuredFor('a-clinic’s-own', 'en')).toBeUndefined();
});
