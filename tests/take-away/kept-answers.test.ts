import { describe, expect, it } from 'vitest';
import {
  eraseExpired,
  eraseOurKeys,
  keepAnswers,
  recallAnswers,
} from '../../src/ui/take-away/kept-answers.ts';
import { exosomePack } from '../exchange/shipped.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';

const pack = exosomePack();
const response = buildResponse(pack, { answers: { 'src-maker': 'no-answer' } });
const day = (number: number) => new Date(Date.UTC(2026, 10, 23) + number * 86_400_000);

function storage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    ...{
      key: (index: number) => [...held.keys()][index] ?? null,
      getItem: (key: string) => held.get(key) ?? null,
    },
    ...{
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    },
    clear: () => held.clear(),
  };
}

describe('answers kept on a device', () => {
  it('come back for 30 days, and are gone after that without anyone asking', () => {
    const local = storage();
    expect(keepAnswers(local, pack, response, [1, 2], day(0))).toBe(day(30).toISOString());
    expect(recallAnswers(local, pack, day(29.9))).toMatchObject({ response, dropped: [] });
    expect(recallAnswers(local, pack, day(30))).toBeUndefined();
    expect(local.length).toBe(0);
  });

  it('of another pack end too, though nobody opens that one again', () => {
    const local = storage();
    keepAnswers(local, { ...pack, id: 'other' }, response, [1, 2], day(0));
    eraseExpired(local, day(31));
    expect(local.length).toBe(0);
  });

  it.each([
    ['a date that never comes', '{"until":"9999-01-01T00:00:00Z","response":{}}'],
    ['no date', '{"until":"soon","response":{}}'],
    ['no JSON', '{'],
    ['nothing', 'null'],
  ])('with %s are erased', (_, text) => {
    const local = storage();
    local.setItem('provider-vetting:kept:exosome-therapy', text);
    expect(recallAnswers(local, pack, day(0))).toBeUndefined();
    expect(local.length).toBe(0);
  });

  it('name what no longer fits', () => {
    const local = storage();
    keepAnswers(local, pack, { ...response, answers: { gone: { option: 'x' } } }, [1, 2], day(0));
    expect(recallAnswers(local, pack, day(1))?.dropped).toEqual(['answers.gone']);
  });

  it('vanish with every other key of ours, and leave those of the page', () => {
    const local = storage();
    for (const key of ['provider-vetting:a', 'provider-vetting:kept:b', 'theirs', 'my-provider-vetting:x'])
      local.setItem(key, '1');
    eraseOurKeys(local);
    expect([local.key(0), local.key(1), local.length]).toEqual(['theirs', 'my-provider-vetting:x', 2]);
  });

  it('are no reason to fail where storage is refused', () => {
    const refusing = new Proxy({} as Storage, {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
    expect(keepAnswers(refusing, pack, response, [1, 2], day(0))).toBeUndefined();
    expect(keepAnswers(null, pack, response, [1, 2], day(0))).toBeUndefined();
    expect(recallAnswers(refusing, pack, day(0))).toBeUndefined();
    expect(() => eraseOurKeys(refusing)).not.toThrow();
  });
});
