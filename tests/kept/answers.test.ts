import { describe, expect, it } from 'vitest';
import { keepAnswers, recallAnswers } from '../../src/kept/answers.ts';
import { keptKey } from '../../src/kept/keys.ts';
import { type Origin, readStages } from '../../src/kept/stages.ts';
import { subjectOf } from '../../src/kept/walk.ts';

import { buildResponse } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const pack = walkPack;
const response = buildResponse(pack, { answers: { price: 'good' } });
const subject = subjectOf(response);
const day = (number: number) => new Date(Date.UTC(2026, 10, 23) + number * 86_400_000);

describe('answers kept on a device', () => {
  it('come back for 30 days, and are gone after that', () => {
    const local = memoryStorage();
    expect(keepAnswers(local, response, [1, 2], day(0))).toBe(day(30).toISOString());
    expect(recallAnswers(local, pack, subject, day(29.9))?.dropped).toEqual([]);
    expect(recallAnswers(local, pack, subject, day(30))).toBeUndefined();
    expect(local.length).toBe(0);
  });

  it('about one clinic are not those about another', () => {
    const local = memoryStorage();
    keepAnswers(local, { ...response, provider: 'Clinic A' }, [1, 2], day(0));
    expect(recallAnswers(local, pack, { ...subject, provider: 'Clinic B' }, day(1))).toBeUndefined();
    expect(recallAnswers(local, pack, subject, day(1))).toBeUndefined();
    expect(recallAnswers(local, pack, { ...subject, provider: 'Clinic A' }, day(1))?.response.provider).toBe(
      'Clinic A',
    );
  });

  it('keep beside them what was known after the advert, the visit and the reply, each day of each once', () => {
    const local = memoryStorage();
    const keep = (origin: Origin, on: string, price: string) =>
      keepAnswers(local, buildResponse(pack, { answers: { price } }), [1, 2], day(1), { origin, on });
    keep('advert', '2026-11-14', 'partly');
    keep('visit', '2026-11-20', 'bad');
    keep('visit', '2026-11-20', 'partly');
    keep('reply', '2026-11-28', 'good');
    const kept = recallAnswers(local, pack, subject, day(2));
    expect(
      kept?.stages.map(({ origin, on, response }) => [origin, on, response.answers.price?.option]),
    ).toEqual([
      ['advert', '2026-11-14', 'partly'],
      ['visit', '2026-11-20', 'partly'],
      ['reply', '2026-11-28', 'good'],
    ]);
    expect(kept?.response.answers.price?.option).toBe('good');
    const spoiled = { stages: [{ origin: 'rumour', on: '2026-11-14' }, { origin: 'visit', on: 'soon' }, 7] };
    expect(readStages(pack, spoiled)).toEqual([]);
  });

  it('outlive a clock that was set back, and end 30 days after it was noticed', () => {
    const local = memoryStorage();
    keepAnswers(local, response, [1, 2], day(8));
    expect(recallAnswers(local, pack, subject, day(0))?.until).toBe(day(30).toISOString());
    expect(recallAnswers(local, pack, subject, day(1))?.until).toBe(day(30).toISOString());
    expect(recallAnswers(local, pack, subject, day(30))).toBeUndefined();
  });

  it.each([
    ['no date', '{"until":"soon","response":{}}'],
    ['no JSON', '{'],
    ['nothing', 'null'],
  ])('with %s are erased', (_, text) => {
    const local = memoryStorage();
    local.setItem(keptKey(subject), text);
    expect(recallAnswers(local, pack, subject, day(0))).toBeUndefined();
    expect(local.length).toBe(0);
  });

  it('name what no longer fits', () => {
    const local = memoryStorage();
    keepAnswers(local, { ...response, answers: { gone: { option: 'x' } } }, [1, 2], day(0));
    expect(recallAnswers(local, pack, subject, day(1))?.dropped).toEqual(['answers.gone']);
  });

  it('are no reason to fail where storage is refused', () => {
    const refusing = new Proxy({} as Storage, {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
    expect(keepAnswers(refusing, response, [1, 2], day(0))).toBeUndefined();
    expect(keepAnswers(null, response, [1, 2], day(0))).toBeUndefined();
    expect(recallAnswers(refusing, pack, subject, day(0))).toBeUndefined();
  });
});
