import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PACKS } from './shipped.ts';

const read = (path: string) => JSON.parse(readFileSync(`questions/${path}`, 'utf8'));

test('the same score means the same level in every pack, from one place that gives its reason', () => {
  const { reason, ...bands } = read('shared/logic.json').bands;
  expect(reason.length).toBeGreaterThan(40);
  for (const pack of PACKS) {
    expect(pack.bands, pack.id).toEqual(bands);
    expect(read(`${pack.id}/pack.json`), pack.id).not.toHaveProperty('bands');
  }
});

test('no level begins later than it did in any pack, so that one set for all is kinder to nobody', () => {
  for (const { bands, id } of PACKS) {
    expect(bands.some, id).toBeLessThanOrEqual(10);
    expect(bands.serious, id).toBeLessThanOrEqual(20);
    expect(bands.stop, id).toBeLessThanOrEqual(38);
  }
});
