import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/pack/pack-error.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { packSchema } from '../../src/tools/pack-schema.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

const { packs } = readQuestions('questions');
const valid = new Ajv2020({ allErrors: true, validateFormats: false }).compile(packSchema());

type Loose = Record<string, unknown> & { items: Record<string, unknown>[]; sources: Record<string, unknown> };
const changed = (change: (pack: Loose) => void): unknown => {
  const pack = structuredClone(packs[0]) as unknown as Loose;
  change(pack);
  return pack;
};

it.each(packs.map(pack => [`${pack.id}.${pack.lang}`, pack] as const))(
  'an editor finds no fault in %s',
  (_, pack) => {
    valid({ ...pack, $schema: './pack.schema.json' });
    expect(valid.errors ?? []).toEqual([]);
    expect(() => parsePack({ ...pack, $schema: './pack.schema.json' })).not.toThrow();
  },
);

describe('an editor underlines what the reader refuses', () => {
  it.each<[string, (pack: Loose) => void]>([
    ['a key that is missing', pack => delete pack.title],
    ['a key that is none', pack => Object.assign(pack, { tilte: 'x' })],
    ['a word in place of a list', pack => Object.assign(pack, { domains: 'blood' })],
    ['a severity that there is not', pack => Object.assign(pack.items[0] ?? {}, { severity: 'grave' })],
    [
      'an option alone',
      pack =>
        Object.assign(pack.items[0] ?? {}, {
          options: [{ id: 'a', concern: 0, label: { patient: 'a', staff: 'a' } }],
        }),
    ],
    [
      'a concern between the steps',
      pack =>
        Object.assign(pack.items[0] ?? {}, {
          options: [0, 0.3].map(concern => ({
            id: `o${concern}`,
            concern,
            label: { patient: 'a', staff: 'a' },
          })),
        }),
    ],
    ['a prompt for one voice only', pack => Object.assign(pack.items[0] ?? {}, { prompt: { patient: 'a' } })],
    ['blank words', pack => Object.assign(pack, { title: ' ' })],
    [
      'an address that runs',
      pack =>
        Object.assign(pack.sources, {
          x: { publisher: 'p', title: 't', date: '', url: 'javascript:alert(1)' },
        }),
    ],
    ['a day that is no day', pack => Object.assign(pack, { reviewed: 'May 2026' })],
    ['a band beyond 100', pack => Object.assign(pack, { bands: { some: 10, serious: 25, stop: 101 } })],
  ])('%s', (_, change) => {
    const pack = changed(change);
    expect(valid(pack)).toBe(false);
    expect(() => parsePack(pack)).toThrow(PackError);
  });
});
