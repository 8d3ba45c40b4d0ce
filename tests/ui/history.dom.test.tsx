import { within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { keepAnswers } from '../../src/kept/answers.ts';
import type { Origin } from '../../src/kept/stages.ts';
import type { Floor, Pack } from '../../src/pack/types.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { openApp } from '../support/open-app.ts';

const now = new Date('2026-11-22T10:00:00Z');

/** The result of answers, on a device on which these were kept before. */
async function openResult(
  kept: readonly (readonly [Origin, string, Said])[],
  said: Said,
  pack: Pack = walkPack,
) {
  const local = memoryStorage();
  for (const [origin, on, before] of kept)
    keepAnswers(local, buildResponse(pack, before), [1, 4], now, { origin, on });
  const visit = openApp(pack, { stores: { local, session: null } });
  visit.app.setResponse(buildResponse(pack, said));
  await visit.press('See the result');
  await visit.screen.findByText('How this adds up');
  return visit;
}

const advert: Said = { claims: { 'for-sure': 'heard' } };
const visit: Said = { ...advert, answers: { origin: 'no-answer' } };
const reply: Said = { ...advert, answers: { origin: 'plant', price: 'good' } };

describe('how it changed', () => {
  test('a row for each kept time, oldest first, with what is known and what turned the level', async () => {
    const { screen } = await openResult(
      [
        ['advert', '2026-11-14', advert],
        ['visit', '2026-11-20', visit],
      ],
      reply,
    );
    const heading = await screen.findByRole('heading', { name: 'How it changed' });
    const strip = heading.closest('section');
    const rows = within(strip as HTMLElement)
      .getAllByRole('listitem')
      .filter(row => row.querySelector('dl'));
    expect(rows.map(row => row.querySelector('strong')?.textContent)).toEqual([
      'The advert',
      'The visit',
      'Now',
    ]);
    expect(rows[1]?.textContent).toContain('Stop');
    expect(rows[1]?.textContent).toContain('origin?: no-answer');
    expect(rows[2]?.textContent).toContain('origin?: plant');
    within(strip as HTMLElement).getByText(/^It was Stop\. Now it is /);
    within(strip as HTMLElement).getByText(/They do not mean that it is better\./);
    expect(strip?.textContent).not.toMatch(/strip\.|%/);
  });

  test('an honest answer that sets the level is no “no warning sign”', async () => {
    const human = { ...walkPack.floors[0], id: 'human', when: { item: { id: 'origin', from: 'human' } } };
    const { screen } = await openResult(
      [['visit', '2026-11-20', { answers: { origin: 'human' } }]],
      { answers: { origin: 'plant' } },
      { ...walkPack, floors: [human as Floor] },
    );
    const heading = await screen.findByRole('heading', { name: 'How it changed' });
    const [before] = within(heading.closest('section') as HTMLElement).getAllByRole('listitem');
    expect(before?.textContent).toContain('Stop');
    expect(before?.textContent).toContain('One warning sign');
    expect(before?.textContent).not.toMatch(/no warning sign/i);
  });

  test.each([
    ['nothing was kept', []],
    ['one time alone is known', [['visit', '2026-11-20', visit] as const]],
  ] as const)('is not there where %s', async (_, kept) => {
    const { screen } = await openResult(kept, visit);
    expect(screen.queryByText('How it changed')).toBeNull();
  });
});
