import { expect, test, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';

vi.setConfig({ testTimeout: 60_000 });

/** So many questions and claims, the last question of which notes how often it is looked at. */
function longPack(questions: number, claims: number) {
  let looks = 0;
  const copies = <T extends { id: string }>(of: readonly T[], count: number): readonly T[] =>
    Array.from({ length: count }, (_, place) => ({ ...of[place % of.length]!, id: `${place}` }));
  const items = copies(
    walkPack.items.filter(({ when }) => !when),
    questions,
  );
  const last = Object.defineProperty({ ...items.at(-1)! }, 'when', {
    get: () => {
      looks++;
      return undefined;
    },
  });
  const pack: Pack = {
    ...walkPack,
    ...{ items: [...items.slice(0, -1), last], claims: copies(walkPack.claims, claims), floors: [] },
  };
  return { pack, looks: () => looks };
}

/** How much it takes to draw a result, in what it takes to work one out. */
async function costOfResult(questions: number, claims: number, answered: number) {
  const { pack, looks } = longPack(questions, claims);
  const answers = Object.fromEntries(
    pack.items.slice(0, answered).map(({ id, options }) => [id, options.at(-1)!.id]),
  );
  const said = buildResponse(pack, { answers }) satisfies Response;
  const before = looks();
  assess(pack, said);
  const once = looks() - before;
  const { app, press, screen } = openApp(pack);
  app.setResponse(said);
  await screen.findByRole('button', { name: 'See the result' });
  const start = looks();
  await press('See the result');
  await screen.findByText('How this adds up');
  return (looks() - start) / once;
}

test.each([
  ['all', 600],
  ['all but ten', 590],
  ['one', 1],
])(
  'of 600 questions with %s answered a result is worked out once, and drawn by looking at each a few times',
  async (_, answered) => {
    expect(await costOfResult(600, 50, answered)).toBeLessThan(4);
  },
);

test.each([
  [460, 40, 460],
  [460, 40, 455],
  [90, 10, 40],
])(
  'of %d questions and %d claims with %d answered, what else could be looks at no more than a page has time for',
  async (questions, claims, answered) => {
    // What findings hold up, what open questions could bring, other weights: each is bounded.
    const most = (3 * 5000) / (questions + claims) + 10;
    expect(await costOfResult(questions, claims, answered)).toBeLessThan(most);
  },
);
