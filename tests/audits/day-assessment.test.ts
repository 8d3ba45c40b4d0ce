import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { snapshotOf } from '../../src/audits/audit-snapshot.ts';
import { dayAssessment } from '../../src/audits/day-assessment.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';

const before = {
  ...buildResponse(walkPack, { answers: { price: 'bad' }, claims: { 'no-risk': 'heard' } }),
  audience: 'staff',
} as const;
const now = snapshotOf(walkPack, { ...before, answers: { price: { option: 'good' } } }, '2026-11-23');
const day = snapshotOf(walkPack, before, '2026-08-01');

test('a marked day comes to what it came to', () => {
  expect(dayAssessment(walkPack, day, now)).toEqual(assess(walkPack, before));
});

test('other wording is no other weight, another version neither', () => {
  const items = walkPack.items.map(item => ({ ...item, prompt: { patient: 'x', staff: 'y' } }));
  const reworded = { ...walkPack, version: '2.0.0', items };
  const later = snapshotOf(reworded, before, '2026-11-23');
  expect(dayAssessment(reworded, day, later)?.level).toEqual(assess(walkPack, before).level);
});

test('questions that weigh otherwise now are not drawn by the weights of now', () => {
  const items = walkPack.items.map(item =>
    item.id === 'price' ? { ...item, severity: 'critical' as const } : item,
  );
  const heavier = { ...walkPack, items };
  expect(dayAssessment(heavier, day, snapshotOf(heavier, before, '2026-11-23'))).toBeUndefined();
  const lower = { ...walkPack, bands: { ...walkPack.bands, some: walkPack.bands.some + 1 } };
  expect(dayAssessment(lower, day, snapshotOf(lower, before, '2026-11-23'))).toBeUndefined();
});
