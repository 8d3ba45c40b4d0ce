import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';

const SKETCH = {
  context: [['route', ['topical', 'injection']]] as const,
  items: [
    { id: 'minor-bad' },
    { id: 'major-half', severity: 'major' as const },
    { id: 'major-bad', severity: 'major' as const },
    { id: 'critical-half', severity: 'critical' as const },
    { id: 'good', severity: 'critical' as const },
    { id: 'open', severity: 'critical' as const },
    {
      ...{ id: 'worse-by-needle', severity: 'minor' as const },
      severityWhen: [{ context: { route: ['injection'] }, severity: 'critical' as const }],
    },
  ],
  claims: [
    { id: 'cures', severity: 'critical' as const },
    { id: 'heals', severity: 'critical' as const },
    { id: 'helps', severity: 'major' as const },
    { id: 'unheard', severity: 'critical' as const },
  ],
  floors: [
    { id: 'always', level: 'some' as const },
    { id: 'rule', level: 'stop' as const, when: { item: { id: 'major-bad', from: 'bad' } } },
    { id: 'not-held', level: 'stop' as const, when: { item: { id: 'good', from: 'bad' } } },
  ],
};
const SAID = {
  answers: {
    ...{ 'minor-bad': 'bad', 'major-half': 'partly', 'major-bad': 'bad', 'critical-half': 'partly' },
    ...{ good: 'good', 'worse-by-needle': 'no-answer' },
  },
  claims: { cures: 'heard', heals: 'heard', helps: 'heard', unheard: 'not-heard' },
} as const;
const EXPECTED = [
  // What sets a graver level by itself comes first, whatever it weighs.
  ['rule', 'rule', 'critical', 0],
  ['item', 'major-bad', 'major', 3],
  ['rule', 'always', 'minor', 0],
  ['item', 'worse-by-needle', 'critical', 9],
  ['claim', 'cures', 'critical', 9],
  ['item', 'critical-half', 'critical', 4.5],
  ['claim', 'heals', 'critical', 0],
  ['item', 'major-half', 'major', 1.5],
  ['claim', 'helps', 'major', 0],
  ['item', 'minor-bad', 'minor', 1],
];

describe('findings', () => {
  const backwards = {
    ...SKETCH,
    items: SKETCH.items.toReversed(),
    claims: SKETCH.claims.toReversed(),
    floors: SKETCH.floors.toReversed(),
  };

  it.each([
    ['as the pack has them', SKETCH],
    ['with the pack turned round', backwards],
  ])('name what weighs, worst first, %s', (_, sketch) => {
    const pack = buildPack(sketch);
    const { findings, points } = assess(pack, buildResponse(pack, SAID));
    expect(findings.map(({ kind, id, severity, points }) => [kind, id, severity, points])).toEqual(EXPECTED);
    expect(findings.reduce((sum, finding) => sum + finding.points, 0)).toBe(points.low);
  });

  it('carry the sources of what they name', () => {
    const pack = buildPack(SKETCH);
    const { findings } = assess(pack, buildResponse(pack, SAID));
    for (const { kind, sources } of findings) expect(sources).toEqual([kind === 'rule' ? 'law' : 'book']);
  });

  it('are none but rules where nothing is known', () => {
    const pack = buildPack(SKETCH);
    const { findings } = assess(pack, buildResponse(pack));
    expect(findings.map(finding => finding.id)).toEqual(['always']);
  });
});
