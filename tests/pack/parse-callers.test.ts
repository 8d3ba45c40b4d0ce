import { describe, expect, it, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { PackError } from '../../src/pack/pack-error.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { parseResponse } from '../../src/response/parse.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { fullPackFile } from '../fixtures/packs/full-pack.ts';
import { changed, type Place } from './change.ts';

function faultsOf(file: unknown): readonly string[] {
  try {
    parsePack(file);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.issues.map(issue => issue.path);
  }
}

const gap = <T>(list: readonly T[], at: number): T[] => {
  const copy = [...list];
  delete copy[at];
  return copy;
};
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
const throwing = {
  get text(): string {
    throw new Error('no');
  },
};

test('a claim that is like a question which its set no longer has is no fault: whoever drops one cannot see it', () => {
  expect(faultsOf(changed(fullPackFile(), ['claims', 0, 'likeItem'], 'dropped'))).toEqual([]);
});

describe('what JSON cannot hold is named by its path, and nothing else is thrown:', () => {
  const file = fullPackFile() as { items: { options: unknown[]; sources: unknown[] }[]; floors: unknown[] };
  it.each<[string, Place, unknown, string]>([
    ['a gap among items', ['items'], gap(file.items, 1), 'items[1]'],
    ['a gap among options', ['items', 0, 'options'], gap(file.items[0]!.options, 2), 'items[0].options[2]'],
    ['a gap among floors', ['floors'], gap(file.floors, 0), 'floors[0]'],
    [
      'a gap among sources of an item',
      ['items', 0, 'sources'],
      gap(file.items[0]!.sources, 0),
      'items[0].sources[0]',
    ],
    ['a list of nothing but gaps', ['claims'], new Array(3), 'claims[0]'],
    ['a gap among rules for claims', ['claims', 0, 'match'], new Array(1), 'claims[0].match[0]'],
    ['undefined', ['items', 0, 'why'], undefined, 'items[0].why'],
    ['a function', ['items', 0, 'why'], () => 'x', 'items[0].why'],
    ['a symbol', ['claims', 0, 'match'], Symbol('x'), 'claims[0].match'],
    ['a date', ['reviewed'], new Date(0), 'reviewed'],
    ['a map', ['claims', 0, 'match'], new Map([['a', 1]]), 'claims[0].match'],
    ['an object with a class', ['panels'], new (class Panels {})(), 'panels'],
  ])('%s', (_, place, to, path) => {
    expect(faultsOf(changed(file, place, to))).toContain(path);
  });

  it.each<[string, Place, unknown]>([
    ['a whole number without end', ['bands', 'some'], 10n],
    ['a loop', ['scan'], cyclic],
    ['a value that throws', ['about'], throwing],
    [
      'an object that throws',
      ['scan'],
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('%s, without a place', (_, place, to) => {
    expect(faultsOf(changed(file, place, to)).length).toBeGreaterThan(0);
  });

  it('an object without prototype, or from another window, is as good as any', () => {
    const bare = Object.assign(Object.create(null), fullPackFile());
    expect(faultsOf(bare)).toEqual([]);
  });
});

describe('an id that no address can hold is refused:', () => {
  it.each<[Place, string]>([
    [['id'], 'id'],
    [['version'], 'version'],
    [['items', 2, 'id'], 'items[2].id'],
    [['items', 0, 'options', 0, 'id'], 'items[0].options[0].id'],
    [['claims', 1, 'id'], 'claims[1].id'],
    [['claims', 1, 'category'], 'claims[1].category'],
    [['floors', 0, 'id'], 'floors[0].id'],
    [['context', 1, 'id'], 'context[1].id'],
    [['context', 1, 'options', 0, 'id'], 'context[1].options[0].id'],
    [['domains', 0, 'id'], 'domains[0].id'],
    [['panels', 'unknowns', 0, 'id'], 'panels.unknowns[0].id'],
  ])('%j', (place, path) => {
    for (const half of ['\uD800', 'x\uDC00y', 'a\uDBFF'])
      expect(faultsOf(changed(fullPackFile(), place, half))).toContain(path);
    expect(faultsOf(changed(fullPackFile(), ['items', 2, 'id'], 'pair-🙂'))).toEqual([]);
  });

  it('the name of a source', () => {
    const file = fullPackFile() as { sources: Record<string, unknown> };
    const sources = { ...file.sources, 'x\uD800': file.sources.book };
    expect(faultsOf({ ...file, sources })).toEqual(['sources["x\\ud800"]']);
  });
});

test.each(['en_US', 'de_DE.UTF-8', 'C', 'english please', '-', 'en-', 'e', '😀', 'en-US '])(
  'the language %j is refused by its path',
  lang => {
    expect(faultsOf(changed(fullPackFile(), ['lang'], lang))).toEqual(['lang']);
  },
);

test.each(['en', 'en-US', 'pt-br', 'zh-Hant-TW', 'es-419', 'ar-u-nu-latn', 'de-CH-1996'])(
  'the language %j is read',
  lang => {
    expect(faultsOf(changed(fullPackFile(), ['lang'], lang))).toEqual([]);
    expect(() => new Intl.DateTimeFormat(lang)).not.toThrow();
  },
);

describe('a caller who passes the wrong thing is told which', () => {
  const pack = buildPack({ items: [{ id: 'origin' }] });
  const response = emptyResponse(pack, 'patient');
  type Loose = (...args: unknown[]) => unknown;
  it.each<[string, () => unknown, RegExp]>([
    ['a pack as text', () => parsePack(JSON.stringify(fullPackFile())), /JSON\.parse/],
    ['no response', () => (assess as Loose)(pack), /assess: the second argument must be a response/],
    [
      'what parseResponse returns',
      () => (assess as Loose)(pack, parseResponse(pack, {})),
      /pass the `response`/,
    ],
    ['answers alone', () => (assess as Loose)(pack, { answers: {} }), /second argument/],
    ['nothing', () => (assess as Loose)(), /assess: the first argument must be a pack/],
    ['arguments the other way round', () => (assess as Loose)(response, pack), /first argument/],
    [
      'parseResponse without a pack',
      () => (parseResponse as Loose)(undefined, {}),
      /parseResponse: the first/,
    ],
    ['emptyResponse without a pack', () => (emptyResponse as Loose)(), /emptyResponse: the first/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });

  it('and answers under ids that the pack does not have count nowhere', () => {
    const odd = { ...response, answers: { nobody: { option: 'bad' }, origin: { option: 'worse' } } };
    expect(assess(pack, odd)).toEqual(assess(pack, response));
  });
});
