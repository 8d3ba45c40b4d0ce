import { describe, expect, it, test } from 'vitest';
import { createActor } from 'xstate';
import { assess } from '../../src/assessment/assess.ts';
import { responseOf, withResponse } from '../../src/audits/audit-ledger.ts';
import { toDisclosure } from '../../src/exchange/disclosure.ts';
import { readFhir, toFhirFile } from '../../src/exchange/fhir/fhir-file.ts';
import { fromLink, toLink } from '../../src/exchange/link/link.ts';
import { readResponseFile, toResponseFile } from '../../src/exchange/response-file.ts';
import { questionnaireMachine } from '../../src/machine/machine.ts';
import { parsePack } from '../../src/pack/parse.ts';
import type { Pack } from '../../src/pack/types.ts';
import { isUpTo } from '../../src/pack/version.ts';
import { settledContext } from '../../src/response/ask-again.ts';
import { withContext } from '../../src/response/edit.ts';
import { parseResponse } from '../../src/response/parse.ts';
import { packFile } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';

/** Until 1.0.0, `topical` also meant skin that was opened first; 1.1.0 asks for that apart. */
function newPack(): Pack {
  const file = packFile({
    context: [
      ['goal', ['skin', 'hair']],
      ['route', ['topical', 'needled', 'injection', 'unsure']],
    ],
    items: [
      { id: 'needles', severity: 'critical', when: { context: { route: ['needled', 'injection'] } } },
      { id: 'price', severity: 'minor' },
    ],
    floors: [
      {
        id: 'reused',
        level: 'stop',
        when: { context: { route: ['needled'] }, item: { id: 'needles', from: 'bad' } },
      },
    ],
  }) as { version: string; context: { id: string }[] };
  const askAgain = [{ through: '1.0.0', option: 'topical', may: ['topical', 'needled'] }];
  return parsePack({
    ...file,
    version: '1.1.0',
    bands: { some: 98, serious: 99, stop: 100 },
    context: file.context.map(question => (question.id === 'route' ? { ...question, askAgain } : question)),
  });
}

const pack = newPack();
const answered = (version: string, route = 'topical') => ({
  ...buildResponse(pack, { context: { goal: 'skin', route }, answers: { needles: 'bad', price: 'good' } }),
  pack: { id: pack.id, version },
});
const read = (version: string, route?: string) => parseResponse(pack, answered(version, route));

describe('an answer that an older version understood more widely', () => {
  it('is kept and asked again, and nothing is dropped', () => {
    const { response, dropped } = read('1.0.0');
    expect(dropped).toEqual([]);
    expect(response.context.route).toBe('topical');
    expect(response.askAgain).toEqual(['route']);
    expect(settledContext(response, 'route')).toBeUndefined();
    expect(settledContext(response, 'goal')).toBe('skin');
  });

  it('may meanwhile mean each of what it covered, so that no level is too kind', () => {
    const { response } = read('1.0.0');
    expect(assess(pack, response).level).toEqual({ low: 'few', high: 'stop' });
    const again = (route: string) => assess(pack, withContext(response, 'route', route)).level;
    expect(again('topical').high).not.toBe('stop');
    expect(again('needled')).toMatchObject({ low: 'stop' });
  });

  it('is settled by the next answer, even by the same', () => {
    const { response } = read('1.0.0');
    for (const route of ['topical', 'needled']) {
      const settled = withContext(response, 'route', route);
      expect(settled).not.toHaveProperty('askAgain');
      expect(settledContext(settled, 'route')).toBe(route);
    }
    expect(withContext(response, 'goal', 'hair').askAgain).toEqual(['route']);
  });

  it('is asked again after it was kept once more by the new version, and after it went through a file', () => {
    const { response } = read('1.0.0');
    expect(response.pack.version).toBe('1.1.0');
    expect(parseResponse(pack, JSON.parse(JSON.stringify(response)))).toEqual({ response, dropped: [] });
    expect(readResponseFile(pack, toResponseFile(response))).toMatchObject({ response, dropped: [] });
  });

  it('goes into links, health records and what a clinic publishes as not sure', () => {
    const { response } = read('1.0.0');
    const link = toLink(pack, response, { notes: false }) ?? '';
    expect(fromLink(pack, link)).toMatchObject({ response: { context: { goal: 'skin', route: 'unsure' } } });
    const record = readFhir(pack, JSON.parse(toFhirFile(pack, response)));
    expect(record.response.context).toEqual({ goal: 'skin', route: 'unsure' });
    const published = toDisclosure(pack, response, { published: new Date(0), replies: {} });
    expect(published.context.route).toBe('unsure');
  });

  it('in a health record of the older version is asked again', () => {
    const file = toFhirFile({ ...pack, version: '1.0.0' }, { ...answered('1.0.0') });
    expect(readFhir(pack, JSON.parse(file)).response.askAgain).toEqual(['route']);
  });

  it.each([
    ['another answer of that version', '1.0.0', 'injection'],
    ['the same answer of this version', '1.1.0', 'topical'],
    ['the same answer of a later one', '2.0', 'topical'],
  ])('%s is not', (_, version, route) => {
    expect(read(version, route).response).not.toHaveProperty('askAgain');
  });

  it('is not asked again because a file says so of another question', () => {
    const { response, dropped } = parseResponse(pack, {
      ...answered('1.1.0'),
      askAgain: ['goal', 'route', 7],
    });
    expect(response.askAgain).toEqual(['route']);
    expect(dropped).toEqual(['askAgain[0]', 'askAgain[2]']);
    expect(parseResponse(pack, { ...answered('1.1.0'), askAgain: 'route' }).dropped).toEqual(['askAgain']);
  });
});

test('the walk goes to the question, whether the answers were kept or opened', () => {
  const { response } = read('1.0.0');
  const resumed = createActor(questionnaireMachine, {
    input: { pack, audience: 'patient', response, at: { kind: 'item', id: 'price' } },
  }).start();
  expect(resumed.getSnapshot().context.at).toEqual({ kind: 'context', id: 'route' });
  const opened = createActor(questionnaireMachine, { input: { pack, audience: 'patient' } }).start();
  opened.send({ type: 'response.replaced', response });
  expect(opened.getSnapshot().context.at).toEqual({ kind: 'context', id: 'route' });
  expect(opened.getSnapshot().matches('introducing')).toBe(true);
});

test('a self-audit that was kept before is asked again until it is answered', () => {
  const old = { '["context","route"]': { at: 1, text: 'topical' } };
  const before = responseOf(pack, old).response;
  expect(before.askAgain).toEqual(['route']);
  const later = withResponse(old, before, { ...before, claims: {}, provider: 'Clinic' }, 2);
  expect(responseOf(pack, later).response.askAgain).toEqual(['route']);
  const settled = withResponse(later, before, withContext(before, 'route', 'topical'), 3);
  expect(responseOf(pack, settled).response).not.toHaveProperty('askAgain');
  const atOnce = withResponse(old, before, withContext(before, 'route', 'topical'), 3);
  expect(responseOf(pack, atOnce).response).not.toHaveProperty('askAgain');
});

test.each([
  ['1.0.0', '1.0.0', true],
  ['', '1.0.0', true],
  ['0.9', '1.0.0', true],
  ['1', '1.0.0', true],
  ['1.0.0-beta', '1.0.0', true],
  ['1.0.1', '1.0.0', false],
  ['1.10.0', '1.9.0', false],
  ['2', '1.9.9', false],
])('version %j is up to %j: %s', (version, other, expected) => {
  expect(isUpTo(version, other)).toBe(expected);
});
