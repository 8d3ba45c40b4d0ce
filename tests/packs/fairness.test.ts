import { describe, expect, test } from 'vitest';
import type { Pack } from '../../src/pack/types.ts';
import { appliesIn, assessed, authored, contextsOf, PACKS } from './shipped.ts';

const LEVELS = ['few', 'some', 'serious', 'stop'];

/** Questions that apply in a context and can be refused. */
function refusable(pack: Pack, context: Readonly<Record<string, string>>): readonly string[] {
  const asked = appliesIn(pack, { context });
  return pack.items
    .filter(({ id, options, when }) => {
      const may = options.findIndex(option => option.id === 'no-answer') > 0;
      return asked.has(id) && may && !when?.item;
    })
    .map(({ id }) => id);
}

const home = (pack: Pack, route: string) => {
  const { question } = authored(pack).openings;
  const fitting = contextsOf(pack).filter(one => one[question] === route);
  return fitting.find(({ place }) => place === 'us') ?? fitting[0] ?? {};
};

for (const pack of PACKS) {
  describe(pack.id, () => {
    const { question, of } = authored(pack).openings;

    test('has at most 36 questions', () => {
      expect(pack.items.length).toBeLessThanOrEqual(36);
    });

    for (const [route, opening] of Object.entries(of)) {
      const context = home(pack, route);

      test(`${route}: a promise to find out is no refusal, on any question`, () => {
        for (const id of refusable(pack, context)) {
          const promised = assessed(pack, { context, answers: { [id]: 'promised' } });
          const best = assessed(pack, { context });
          expect(promised.level.low, id).toBe(best.level.low);
          expect(promised.score.low, id).toBeLessThanOrEqual(best.score.low);
          const refused = assessed(pack, { context, answers: { [id]: 'no-answer' } });
          expect(refused.score.low, id).toBeGreaterThan(promised.score.low);
        }
      });

      test(`${route}: whoever refuses every question is never below serious`, () => {
        const answers = Object.fromEntries(refusable(pack, context).map(id => [id, 'no-answer']));
        expect(['serious', 'stop']).toContain(assessed(pack, { context, answers }).level.low);
      });

      if (opening === 'whole' || opening === 'opened') {
        test(`${route}: a frank, careful clinic stays at some, never few where nothing is approved`, () => {
          const { level } = assessed(pack, { context });
          expect(level).toEqual(
            level.low === 'few' ? { low: 'few', high: 'few' } : { low: 'some', high: 'some' },
          );
        });
      }
    }

    test('with the way not known yet, what is worse on one way is possible and not found', () => {
      const context: Record<string, string> = {
        ...home(pack, Object.keys(of)[0] ?? ''),
        [question]: 'unsure',
      };
      const { level } = assessed(pack, { context });
      for (const route of Object.keys(of)) {
        const known = assessed(pack, { context: { ...context, [question]: route } }).level;
        expect(LEVELS.indexOf(level.low), route).toBeLessThanOrEqual(LEVELS.indexOf(known.low));
        expect(LEVELS.indexOf(level.high), route).toBeGreaterThanOrEqual(LEVELS.indexOf(known.low));
      }
    });
  });
}
