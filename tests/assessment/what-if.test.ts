import { expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { ifAsked, ifBest, isFirm } from '../../src/assessment/what-if.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';

const PACK = buildPack({
  items: [
    { id: 'origin' },
    { id: 'donor', when: { item: { id: 'origin', in: ['bad'] } } },
    { id: 'rest', severity: 'critical' },
  ],
  claims: [{ id: 'cures' }, { id: 'helps' }],
  floors: [
    { id: 'origin', level: 'serious', when: { item: { id: 'origin', from: 'bad' } } },
    { id: 'donor', level: 'stop', when: { item: { id: 'donor', from: 'bad' } } },
    { id: 'cures', level: 'serious', when: { claim: 'cures' } },
  ],
  bands: { some: 30, serious: 90, stop: 99 },
});
const question = (kind: 'item' | 'claims', id: string) => ({ kind, id, swing: 0, canStop: false });

it('a question turns out between its best and its worst answer', () => {
  expect(ifAsked(PACK, buildResponse(PACK), question('item', 'origin'))).toEqual({
    well: 'few',
    badly: 'serious',
  });
  expect(ifAsked(PACK, buildResponse(PACK), question('claims', 'promises'))).toEqual({
    well: 'few',
    badly: 'serious',
  });
});

it('a follow-up answered before its question was taken back stays open in what a question may bring', () => {
  const said = buildResponse(PACK, { answers: { donor: 'bad' } });
  expect(ifAsked(PACK, said, question('item', 'origin')).badly).toBe('serious');
});

it('a finding undone leaves the rest as it was', () => {
  const said = buildResponse(PACK, {
    answers: { origin: 'bad' },
    claims: { cures: 'heard', helps: 'heard' },
  });
  const [first, ...others] = assess(PACK, said).findings.filter(finding => finding.kind === 'claim');
  expect(first?.id).toBe('cures');
  expect(ifBest(PACK, said, first!).points.low).toBe(2);
  expect(ifBest(PACK, said, others[0]!).points.low).toBe(2);
  expect(ifBest(PACK, said, { ...first!, kind: 'item', id: 'origin' }).points.low).toBe(1);
});

it('a level is firm where other weights would not change it', () => {
  expect(isFirm(PACK, buildResponse(PACK, { answers: { origin: 'bad' } }))).toBe(true);
  expect(isFirm(PACK, buildResponse(PACK, { answers: { rest: 'partly' } }))).toBe(false);
});
