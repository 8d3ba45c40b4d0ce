import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { WalkEvent } from '../../src/machine/types.ts';
import type { Pack } from '../../src/pack/types.ts';
import { reportProgress } from '../../src/session/report-progress.ts';
import { createSession } from '../../src/session/session.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';

/** A pack that counts how often its levels' bounds are read: the same number of times by each assessment. */
function countingPack(): { pack: Pack; reads: () => number } {
  let reads = 0;
  const { bands } = walkPack;
  const pack = Object.defineProperty({ ...walkPack }, 'bands', {
    enumerable: true,
    get() {
      reads++;
      return bands;
    },
  });
  return { pack, reads: () => reads };
}

const EVENTS: readonly WalkEvent[] = [
  { type: 'step.advanced' },
  { type: 'item.answered', id: 'price', option: 'bad' },
  { type: 'step.advanced' },
  { type: 'item.answered', id: 'price', option: 'not-asked' },
  { type: 'step.returned' },
  { type: 'review.opened' },
  { type: 'result.opened' },
];

test('whatever a visitor does, the answers are assessed once at most, and not at all where none has changed', () => {
  const { pack, reads } = countingPack();
  const session = createSession({
    ...{ pack, audience: 'patient', provider: null, order: 'short', resume: true, sharers: new Set() },
    ...{ storage: memoryStorage(), now: () => new Date('2026-11-23T10:00:00Z') },
  });
  reportProgress(session, () => {});
  const before = reads();
  assess(pack, session.walk.value.response);
  const one = reads() - before;
  expect(one).toBeGreaterThan(0);
  for (const event of EVENTS) {
    const { response } = session.walk.value;
    const start = reads();
    session.send(event);
    // What the screens ask for as they are drawn.
    session.assessment.value;
    session.can({ type: 'step.advanced' });
    const times = (reads() - start) / one;
    expect(times, event.type).toBe(session.walk.value.response === response ? 0 : 1);
  }
});
