import { expect, test } from 'vitest';
import type { Response } from '../../src/response/types.ts';
import { exosomePack } from '../exchange/shipped.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { openApp } from '../support/open-app.ts';

const pack = exosomePack();
const approval = 'reg-approval-status';

async function openCards() {
  const visit = openApp(pack);
  visit.app.setResponse(buildResponse(pack, { context: { route: 'skin' } }));
  await visit.press('See the result');
  await visit.press('Ask with cards');
  await visit.screen.findByText(/^Card 1 of/);
  return visit;
}

/** The cards, up to the one about approval. */
async function openApproval() {
  const visit = await openCards();
  const item = pack.items.find(({ id }) => id === approval);
  if (!item) throw new Error('the pack does not ask about approval');
  while (!visit.screen.queryByRole('heading', { name: item.prompt.patient })) await visit.press('Next card');
  return { ...visit, chosen: () => (visit.app.response as Response).answers[approval]?.option };
}

test('an answer that is plain and bad has a choice of its own on the card, with its words', async () => {
  const { choose, chosen, screen } = await openApproval();
  const other = screen.getByRole('radio', { name: 'Worrying' });
  expect(other.parentElement?.textContent).toContain('“Yes, it is approved”');
  await choose('Worrying');
  expect(chosen()).toBe('says-approved');
});

test('who takes a plain bad answer for a clear one finds it there too, and is left beside it', async () => {
  const { choose, chosen, root, screen } = await openApproval();
  await choose('Clear');
  expect(chosen()).toBeUndefined();
  await choose(/“Yes, it is approved”/);
  expect(chosen()).toBe('says-approved');
  expect(root.activeElement).toBe(screen.getByRole('radio', { name: 'Worrying' }));
});

test('after the last card each answer is counted, those of cards that came between among them', async () => {
  const { choose, press, screen } = await openCards();
  const dodged: string[] = [];
  for (let isOver = false; !isOver; ) {
    const question = screen.getByRole('heading', { level: 2 }).textContent ?? '';
    // “Human”: this opens a question of its own.
    const isOrigin = pack.items.some(({ id, prompt }) => id === 'src-origin' && prompt.patient === question);
    await choose(isOrigin ? 'Vague' : 'Dodged');
    if (!isOrigin) dodged.push(question);
    isOver = !screen.queryByRole('button', { name: 'Next card' });
    await press(isOver ? 'After the visit' : 'Next card');
  }
  const came = pack.items.filter(({ prompt, when }) => when?.item && dodged.includes(prompt.patient));
  expect(came).not.toEqual([]);
  const counted = (await screen.findAllByText('Dodged')).map(term => term.nextElementSibling?.textContent);
  expect(counted).toEqual([`${dodged.length}`]);
});
