import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { auditParts, fitsFilter, ownersOf } from '../../src/audits/audit-rows.ts';
import { gapsOf } from '../../src/audits/gaps.ts';
import { planOf } from '../../src/audits/plan.ts';
import { statedItems } from '../../src/exchange/answer-states.ts';
import type { Answer, Response } from '../../src/response/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { cases } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';

const TODAY = '2026-11-23';

const pack = buildPack({
  items: [
    { id: 'label', severity: 'minor' },
    { id: 'tests', severity: 'critical' },
    { id: 'logs', severity: 'major' },
    { id: 'forms', severity: 'major' },
  ],
  claims: [{ id: 'cures', severity: 'critical' }],
});
const floor = { id: 'untested', level: 'stop', reason: 'Untested', sources: ['law'] } as const;
const worst = (id: string) => pack.items.find(item => item.id === id)?.options.at(-1)?.id ?? '';
const best = (id: string) => pack.items.find(item => item.id === id)?.options[0]?.id ?? '';

function audit(answers: Readonly<Record<string, Answer>>, claims: Response['claims'] = {}): Response {
  return { ...buildResponse(pack, { claims }), audience: 'staff', answers };
}

describe('gaps', () => {
  it('come worst first, each with what to do and what it weighs', () => {
    const response = audit(
      {
        label: { option: worst('label') },
        tests: { option: worst('tests') },
        logs: { option: best('logs') },
      },
      { cures: 'heard' },
    );
    const gaps = gapsOf(pack, assess(pack, response));
    expect(gaps.map(({ id, severity }) => [id, severity])).toEqual([
      ['tests', 'critical'],
      ['cures', 'critical'],
      ['label', 'minor'],
    ]);
    expect(gaps.map(({ fix }) => fix)).toEqual([pack.items[1]?.fix, pack.claims[0]?.ask, pack.items[0]?.fix]);
    expect(gaps.every(({ points }) => points > 0)).toBe(true);
  });

  it('are answers and claims: a rule that they meet is no gap beside them', () => {
    const ruled = { ...pack, floors: [{ ...floor, when: { item: { id: 'tests', from: 'no-answer' } } }] };
    const response = audit({ tests: { option: worst('tests') } });
    const assessment = assess(ruled, response);
    expect(assessment.findings.map(({ kind }) => kind)).toContain('rule');
    expect(gapsOf(ruled, assessment).map(({ kind, id }) => [kind, id])).toEqual([['item', 'tests']]);
  });

  it('an honest answer that two rules are about is one gap', () => {
    const from = best('tests');
    const rules = ['untested', 'unproven'].map(id => ({
      ...floor,
      id,
      when: { item: { id: 'tests', from } },
    }));
    const ruled = { ...pack, floors: rules };
    const gaps = gapsOf(ruled, assess(ruled, audit({ tests: { option: from } })));
    expect(gaps.map(({ kind, id, points }) => [kind, id, points])).toEqual([['item', 'tests', 0]]);
  });

  it(
    'are the rows that the list calls gaps, whatever was answered',
    () => {
      fc.assert(
        fc.property(cases(), ({ pack, response }) => {
          const rows = auditParts(pack, response, TODAY).flatMap(part => part.rows);
          const gaps = gapsOf(pack, assess(pack, response)).filter(({ kind }) => kind === 'item');
          expect(
            rows
              .filter(row => row.isGap)
              .map(({ item }) => item.id)
              .sort(),
          ).toEqual(gaps.map(({ id }) => id).sort());
          const applying = statedItems(pack, response).filter(({ state }) => state !== 'not-applicable');
          expect(rows.length).toBe(applying.length);
          expect(rows.filter(row => !row.option).length).toBe(
            applying.filter(({ state }) => state === 'not-asked' || state === 'promised').length,
          );
        }),
      );
    },
    PATIENCE,
  );
});

describe('the list', () => {
  const response = audit({
    label: { option: worst('label'), owner: 'R. Osei ', due: '2026-11-22' },
    tests: { option: best('tests'), owner: 'r. osei', due: '2026-01-01' },
    logs: { option: 'not-asked', owner: 'M. Diaz', due: '2026-11-23' },
    forms: { option: 'no-answer' },
  });
  const parts = auditParts(pack, response, TODAY);
  const rows = parts.flatMap(part => part.rows);

  it.each([
    ['all', '', ['label', 'tests', 'logs', 'forms']],
    ['critical', '', ['tests']],
    ['gaps', '', ['label', 'forms']],
    // Due today is not overdue, and what was put right is not either.
    ['overdue', '', ['label']],
    ['open', '', ['logs']],
    ['mine', ' R. OSEI', ['label', 'tests']],
  ] as const)('shows %s', (filter, owner, ids) => {
    expect(rows.filter(row => fitsFilter(row, filter, owner)).map(({ item }) => item.id)).toEqual(ids);
  });

  it('names each owner once, however they are spelled', () => {
    expect(ownersOf(parts)).toEqual(['M. Diaz', 'R. Osei']);
  });

  it('gives a plan by owner and date, with what nobody owns last', () => {
    expect(planOf(parts).map(({ owner, rows }) => [owner, rows.map(({ item }) => item.id)])).toEqual([
      ['M. Diaz', ['logs']],
      ['R. Osei', ['tests', 'label']],
      ['', ['forms']],
    ]);
  });

  it('puts the earlier day first, then what weighs more, then what has no day', () => {
    const due = (due?: string) => ({ option: 'no-answer', owner: 'A', ...(due ? { due } : {}) });
    const response = audit({
      label: due('2026-12-01'),
      tests: due('2026-12-01'),
      logs: due(),
      forms: due('2026-11-30'),
    });
    const [group] = planOf(auditParts(pack, response, TODAY));
    expect(group?.rows.map(({ item }) => item.id)).toEqual(['forms', 'tests', 'label', 'logs']);
  });
});
