import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Pack } from '../../src/pack/types.ts';
import { completePack, isWhole, walkPart } from '../../src/pack/walk-file.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

const { packs } = readQuestions('questions');
/** As it comes: read from a file. */
const walkOf = (pack: Pack): Pack => JSON.parse(JSON.stringify(walkPart(pack)));

test.each(packs.map(pack => [`${pack.id} ${pack.lang}`, pack] as const))(
  '%s: what the walk leaves out comes back with the whole, and the pack stays the one that was there',
  (_, pack) => {
    const walk = walkOf(pack);
    const [item] = walk.items;
    expect(isWhole(walk)).toBe(false);
    completePack(walk, JSON.parse(JSON.stringify(pack)));
    expect(walk).toEqual(JSON.parse(JSON.stringify(pack)));
    expect(walk.items[0]).toBe(item);
    expect(isWhole(walk)).toBe(true);
  },
);

test.each(packs.map(pack => [`${pack.id} ${pack.lang}`, pack] as const))(
  '%s: a result is the same before the whole is here',
  (_, pack) => {
    const walk = walkOf(pack);
    const empty = emptyResponse(pack, 'patient');
    const worst = pack.items.map(({ id, options }) => [id, { option: options.at(-1)?.id ?? '', note: '' }]);
    const said = {
      ...empty,
      answers: Object.fromEntries(worst),
      claims: Object.fromEntries(pack.claims.map(({ id }) => [id, 'heard' as const])),
    };
    for (const response of [empty, said]) expect(assess(walk, response)).toEqual(assess(pack, response));
  },
);

test('the whole of other questions, of another language or version, or nothing of ours is refused', () => {
  const [pack] = packs as [Pack];
  for (const other of [{ ...pack, id: 'x' }, { ...pack, lang: 'xx' }, { ...pack, version: '0.0.1' }, {}]) {
    const walk = walkOf(pack);
    expect(() => completePack(walk, other)).toThrow(/is not the whole/);
    expect(walk).toEqual(walkOf(pack));
  }
});

test('nobody takes it for a pack', () => {
  for (const pack of packs) expect(walkOf(pack).format).not.toBe(pack.format);
});

test('the walk holds the words of every screen that it shows', () => {
  for (const pack of packs) {
    const walk = walkOf(pack);
    for (const [place, { prompt, options, why, good, worrying, proof }] of pack.items.entries()) {
      expect(walk.items[place]).toMatchObject({
        prompt: { patient: prompt.patient },
        why,
        good,
        worrying,
        proof,
      });
      expect(walk.items[place]?.options.map(({ label }) => label.patient)).toEqual(
        options.map(({ label }) => label.patient),
      );
    }
    const urgent = (one: Pack) =>
      one.panels?.harm?.urgent.map(({ text, numbers, when }) => ({ text, numbers, when }));
    expect(urgent(walk)).toEqual(urgent(pack));
    expect(urgent(walk)?.length).toBeGreaterThan(2);
    const report = (one: Pack) => one.panels?.places?.map(place => place.report);
    expect(report(walk)).toEqual(report(pack));
    const cited = pack.panels?.status?.sources[0];
    if (cited !== undefined) expect(walk.sources[cited]).toEqual(pack.sources[cited]);
  }
});
