import { describe, expect, test } from 'vitest';
import { parsePack } from '../../src/pack/parse.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';

const PAYLOADS = [
  '<script>globalThis.hit = true</script>',
  '<img src=x onerror="globalThis.hit = true">',
  '"><svg onload="globalThis.hit = true">',
  '{{constructor.constructor("globalThis.hit = true")()}}',
  '&lt;b&gt;bold&lt;/b&gt;',
  'javascript:globalThis.hit=true',
] as const;

/** The pack with a payload behind every text that a visitor may read. */
function poisoned(payload: string): unknown {
  const keep = new Set([
    'id',
    'format',
    'version',
    'lang',
    'domain',
    'category',
    'severity',
    'level',
    'url',
    'reviewed',
    'nextReview',
    'from',
  ]);
  const copy = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return keep.has(key) ? value : `${value} ${payload}`;
    if (Array.isArray(value)) return key === 'sources' || key === 'in' ? value : value.map(one => copy(one));
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'when' || key === 'claim') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copy(one, name)]));
  };
  return copy(walkPack);
}

describe('markup in a pack is shown as text', () => {
  test.each(PAYLOADS)('%s', async payload => {
    const pack = parsePack(poisoned(payload));
    const visit = openApp(pack);
    const said = {
      answers: { origin: 'human', donor: 'bad', price: 'bad' },
      claims: { 'no-risk': 'heard' },
    } as const;
    visit.app.setResponse(buildResponse(pack, said));
    await visit.press('See the result');
    await visit.screen.findByText('How this adds up');
    expect(visit.container.textContent).toContain(payload);
    expect(visit.container.querySelectorAll('script, img, svg[onload]')).toHaveLength(0);
    expect('hit' in globalThis).toBe(false);
  });
});
