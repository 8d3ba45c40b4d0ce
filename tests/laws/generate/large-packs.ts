import type { ItemSketch, PackSketch } from '../../fixtures/packs/build-pack.ts';

const count = <T>(n: number, make: (index: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => make(at));
/** Few and short, so that 10,000 questions stay below 5 MB. */
const options = [
  ['good', 0],
  ['no-answer', 0.5],
  ['bad', 1],
] as const;
const under = (parent: number, option = 'bad') => ({ when: { item: { id: `i${parent}`, in: [option] } } });
const chain = (n: number, domain: (index: number) => string): ItemSketch[] =>
  count(n, at => ({ id: `i${at}`, options, domain: domain(at), ...(at > 0 ? under(at - 1) : {}) }));
const star = (n: number, domain: (index: number) => string): ItemSketch[] =>
  count(n, at => ({ id: `i${at}`, options, domain: domain(at), ...(at > 0 ? under(0) : {}) }));
const manyOptions = (n: number) => [['good', 0], ...count(n, at => [`o${at}`, 1]), ['no-answer', 1]] as const;

/** Packs of any size, each of a shape that a careless loop takes long over. */
export const LARGE_PACKS: Readonly<Record<string, (n: number) => PackSketch>> = {
  'questions side by side': n => ({
    items: count(n, at => ({ id: `i${at}`, options, domain: `d${at % 8}` })),
  }),
  'one chain of follow-ups': n => ({ items: chain(n, at => `d${at % 8}`) }),
  'one chain, follow-ups first': n => ({ items: chain(n, at => `d${at % 8}`).reverse() }),
  'a chain in which every question has a domain of its own': n => ({
    items: chain(n, at => `d${at}`),
  }),
  'follow-ups of one question': n => ({ items: star(n, at => `d${at % 8}`) }),
  'follow-ups of one question, each with a domain of its own': n => ({ items: star(n, at => `d${at}`) }),
  'two follow-ups for each question': n => ({
    items: count(n, at => ({
      id: `i${at}`,
      options,
      domain: `d${at % 99}`,
      ...(at > 0 ? under((at - 1) >> 1) : {}),
    })),
  }),
  'one question with many options, each with its follow-up': n => ({
    items: [
      { id: 'i0', options: manyOptions(n) as ItemSketch['options'] & {} },
      ...count(n, at => ({ id: `f${at}`, ...under(0, `o${at}`) })),
    ],
  }),
  'many rules on one question with many options': n => ({
    items: [{ id: 'i0', options: manyOptions(n) as ItemSketch['options'] & {} }],
    floors: count(n, at => ({ id: `r${at}`, level: 'stop', when: { item: { id: 'i0', from: `o${at}` } } })),
  }),
  'claims of one category': n => ({ claims: count(n, at => ({ id: `c${at}` })) }),
  'claims each of a category': n => ({ claims: count(n, at => ({ id: `c${at}`, category: `k${at}` })) }),
  'rules on items and claims': n => ({
    items: count(n / 4, at => ({ id: `i${at}`, options })),
    claims: count(n / 4, at => ({ id: `c${at}` })),
    floors: count(n / 2, at => ({
      ...{ id: `r${at}`, level: 'serious' },
      when: at % 2 ? { item: { id: `i${at >> 1}`, from: 'bad' } } : { claim: `c${at >> 1}` },
    })),
  }),
};
