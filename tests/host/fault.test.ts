import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault, toFault } from '../../src/host/fault.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { parseResponse } from '../../src/response/parse.ts';
import { fullPackFile } from '../fixtures/packs/full-pack.ts';

const CANARY = 'canary-7319';

test('whatever is thrown while answers are about, the page is told none of it', () => {
  const thrown = fc.oneof(
    fc.string().map(text => new Error(`${text}${CANARY}`)),
    fc.string().map(text => new TypeError(`${text}${CANARY}`, { cause: CANARY })),
    fc.string().map(text => new DOMException(`${text}${CANARY}`, 'QuotaExceededError')),
    fc.constantFrom<unknown>(CANARY, { message: CANARY }, [CANARY], Symbol(CANARY), null, undefined),
  );
  fc.assert(
    fc.property(thrown, error => {
      const { code, message } = toFault(error);
      expect(code).toBe('app-crash');
      expect(message).not.toContain(CANARY);
    }),
  );
});

test('a fault of ours keeps its code', () => {
  expect(toFault(new Fault('pack-load', 'a.json answered 404'))).toMatchObject({ code: 'pack-load' });
});

test('answers that do not fit are named by path, never by what was written in them', () => {
  const pack = parsePack(fullPackFile());
  const answer = {
    option: CANARY,
    note: CANARY,
    evidence: CANARY,
    owner: CANARY,
    due: CANARY,
    reply: CANARY,
  };
  const { dropped } = parseResponse(pack, {
    ...{ format: 'provider-vetting/response@1', pack: { id: pack.id, version: '0.1.0' }, audience: 'staff' },
    ...{ context: { route: CANARY }, claims: { cures: CANARY }, updated: CANARY },
    answers: { origin: answer, gone: answer },
  });
  expect(dropped.length).toBeGreaterThan(3);
  expect(dropped.join()).not.toContain(CANARY);
});

test('a pack that cannot be used is told as such, with every path', () => {
  let refused: unknown;
  try {
    parsePack({ ...fullPackFile(), bands: {}, id: '' });
  } catch (error) {
    refused = error;
  }
  const { code, message } = toFault(refused);
  expect(code).toBe('pack-invalid');
  for (const path of ['id: ', 'bands.some: ', 'bands.stop: ']) expect(message).toContain(path);
});
