import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { PackError } from '../../src/pack/pack-error.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { readInSteps } from '../../src/pack/read.ts';
import { at } from '../../src/pack/values.ts';
import { buildPack, packFile } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { fullPackFile } from '../fixtures/packs/full-pack.ts';
import { LARGE_PACKS } from '../laws/generate/large-packs.ts';
import { PATIENCE } from '../laws/patience.ts';
import { changed } from './change.ts';

vi.setConfig({ testTimeout: PATIENCE });

const CONTRACT_KEYS = [
  ...['about', 'bands', 'claims', 'context', 'decision', 'domains', 'floors', 'format', 'id', 'items'],
  ...['lang', 'nextReview', 'reviewed', 'sources', 'title', 'version'],
];

function refusal(file: unknown): PackError {
  try {
    parsePack(file);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was read');
}

describe('a pack with only the keys of the contract', () => {
  const file = packFile({
    items: [{ id: 'origin' }],
    claims: [{ id: 'cures' }],
    floors: [{ id: 'f', level: 'some' }],
  });

  it('is read and assessed', () => {
    expect(Object.keys(file as object).sort()).toEqual(CONTRACT_KEYS);
    const pack = parsePack(file);
    expect(assess(pack, buildResponse(pack)).level).toEqual({ low: 'some', high: 'stop' });
  });

  it('may ask nothing at all', () => {
    const pack = buildPack({});
    expect(assess(pack, buildResponse(pack))).toMatchObject({ score: { low: 0, high: 0 }, applicable: 0 });
  });
});

describe('a file that would freeze a page', () => {
  it('is refused above 5 MB, as one fault of the file', () => {
    const file = { ...fullPackFile(), title: 'x'.repeat(5_000_001) };
    expect(refusal(file).issues).toEqual([{ path: '', message: expect.stringContaining('5 MB') }]);
  });

  it('is measured in bytes, not in letters', () => {
    expect(refusal({ ...fullPackFile(), title: '語'.repeat(1_700_000) }).issues[0]?.message).toContain(
      '5 MB',
    );
  });

  it('is read just below', () => {
    const sentences = Object.fromEntries(
      Array.from({ length: 98 }, (_, place) => [`s${place}`, 'x'.repeat(50_000)]),
    );
    expect(parsePack({ ...fullPackFile(), interface: sentences }).interface).toEqual(sentences);
  });

  it('is refused where any one text is longer than 50,000 characters, with its path', () => {
    const file = fullPackFile();
    const texts: { place: (string | number)[]; text: string }[] = [];
    const open: { place: (string | number)[]; value: unknown }[] = [{ place: [], value: file }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { place, value } = next;
      if (typeof value === 'string') texts.push({ place, text: value });
      // Rules of claims have a budget of their own.
      else if (typeof value === 'object' && value !== null && !['match', 'scan'].includes(`${place.at(-1)}`))
        for (const [key, one] of Object.entries(value))
          open.push({ place: [...place, Array.isArray(value) ? Number(key) : key], value: one });
    }
    expect(texts.length).toBeGreaterThan(100);
    for (const { place } of texts) {
      const path = place.reduce<string>((so, key) => at(so, key), '');
      expect(refusal(changed(file, place, 'x'.repeat(50_001))).issues).toContainEqual({
        path,
        message: 'must not be longer than 50000 characters',
      });
    }
  });

  it('is refused with more claims than one screen can hold', () => {
    const claims = (count: number) => Array.from({ length: count }, (_, place) => ({ id: `claim-${place}` }));
    expect(refusal(packFile({ claims: claims(1001) })).issues).toEqual([
      { path: 'claims', message: 'must not be more than 1000' },
    ]);
    expect(parsePack(packFile({ claims: claims(1000) })).claims).toHaveLength(1000);
  });

  it('may have a text of 50,000 characters', () => {
    expect(parsePack({ ...fullPackFile(), title: 'x'.repeat(50_000) }).title).toHaveLength(50_000);
  });

  it.each(['match', 'scan', 'extra', 'items'])('is refused where %s is nested without end', key => {
    let nested: unknown = 'end';
    for (let depth = 0; depth < 100_000; depth++) nested = { [key]: [nested] };
    expect(refusal({ ...fullPackFile(), [key]: nested })).toBeInstanceOf(PackError);
  });

  it('is refused where it holds itself', () => {
    const file = fullPackFile();
    file.panels = file;
    expect(refusal(file).issues[0]?.path).toBe('');
  });

  it('may hold a loop of 100,000 questions, each named', () => {
    const loop = Array.from({ length: 100_000 }, (_, at) => ({
      id: `${at}`,
      when: { item: { id: `${(at + 1) % 100_000}` } },
    }));
    const named = refusal({ items: loop }).issues.filter(issue => issue.message.includes('loops'));
    expect(named).toHaveLength(100_000);
  });
});

describe('10,000 questions', () => {
  it.each(['one chain of follow-ups', 'one chain, follow-ups first', 'follow-ups of one question'])(
    'as %s are read and assessed',
    shape => {
      const pack = buildPack(LARGE_PACKS[shape]!(10_000));
      const { level, applicable, nextQuestions } = assess(pack, buildResponse(pack));
      expect({ level, applicable }).toEqual({ level: { low: 'few', high: 'stop' }, applicable: 1 });
      expect(nextQuestions[0]).toMatchObject({ id: 'i0', swing: 100 });
    },
  );
});

describe('as many questions as a page can bear', () => {
  const fileOf = (count: number) =>
    packFile({ items: Array.from({ length: count }, (_, place) => ({ id: `item-${place}` })) });
  const onPage = (file: unknown) => [...readInSteps(file)];

  it('are read for it, and one more is refused with its path', () => {
    expect(() => onPage(fileOf(3000))).not.toThrow();
    expect(() => onPage(fileOf(3001))).toThrow('items: must not be more than 3000');
  });

  it('are no limit for other programs', () => {
    expect(parsePack(fileOf(3001)).items).toHaveLength(3001);
  });
});
