import { buildPack, type PackSketch } from '../fixtures/packs/build-pack.ts';

const sketch = {
  context: [
    ['route', ['skin', 'needle', 'unsure']],
    ['goal', ['face', 'hair']],
  ],
  items: [
    {
      id: 'origin',
      severity: 'critical',
      options: [
        ['plant', 0],
        ['human', 0],
        ['no-answer', 1],
      ],
    },
    { id: 'donor', severity: 'critical', when: { item: { id: 'origin', in: ['human'] } } },
    { id: 'needles', domain: 'care', when: { context: { route: ['needle'] } } },
    { id: 'price', domain: 'care' },
  ],
  claims: [
    { id: 'no-risk', category: 'promises', severity: 'critical' },
    { id: 'for-sure', category: 'promises' },
    { id: 'today-only', category: 'pressure' },
  ],
  floors: [{ id: 'hidden', level: 'stop', when: { item: { id: 'origin', from: 'no-answer' } } }],
} satisfies PackSketch;

/** A small pack with everything a walk can meet: two context questions, a follow-up, two domains, two categories. */
export const walkPack = buildPack(sketch);

const withMore = (...ids: readonly string[]) =>
  buildPack({ ...sketch, items: [...sketch.items, ...ids.map(id => ({ id, domain: 'care' }))] });

/** The same with enough questions for one pause. */
export const pausePack = withMore('papers', 'training', 'consent');

/** The same with enough questions for two. */
export const longPack = withMore(
  ...['papers', 'training', 'consent', 'batch', 'storage', 'report', 'refund', 'photos'],
);

/** The longest, in which the price alone can make the level serious, and where it comes from makes it the gravest. */
export const gravePack = {
  ...longPack,
  floors: [
    ...longPack.floors,
    ...buildPack({
      ...sketch,
      floors: [{ id: 'dear', level: 'serious', when: { item: { id: 'price', from: 'bad' } } }],
    }).floors,
  ],
};
