import { expect, test } from 'vitest';
import type { Response } from '../../src/response/types.ts';
import { exosomePack } from '../exchange/shipped.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { openApp } from '../support/open-app.ts';

const pack = exosomePack();
const approval = 'reg-approval-status';

const promptOf = (id: string) => pack.items.find(item => item.id === id)?.prompt.patient ?? '?';
/** What the card says of the mark behind “Why ask”. */
const toldIn = (root: ShadowRoot) => root.querySelector('.room details > div')?.textContent?.trim();

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

test('a mark that is graver than clear says why behind “Why ask”, which stays shut, for they may see the card', async () => {
  const { choose, root } = await openApproval();
  const told = () => toldIn(root);
  const why = pack.items.find(({ id }) => id === approval)?.why;
  expect(told()).toBe(why);
  await choose('Worrying');
  expect(root.querySelector<HTMLDetailsElement>('.room details')?.open).toBe(false);
  expect(told()).toContain('They claim an approval, yet we found no exosome product that is approved.');
  // “Vague” meets no rule: what they did is what the result will say.
  await choose('Vague');
  expect(told()).toContain('not of the product itself.');
  await choose('They will find out');
  expect(told()).toBe(why);
});

test('the reason is there with the mark: from card to card it takes two taps', async () => {
  const { choose, press, root, screen } = await openCards();
  const first = screen.getByRole('heading', { level: 2 }).textContent;
  await choose('Dodged');
  const told = toldIn(root);
  await press('Next card');
  expect(screen.getByRole('heading', { level: 2 }).textContent).not.toBe(first);
  expect(toldIn(root)).not.toBe(told);
});

test('an honest answer that costs nothing and still sets a level says so where it is marked', async () => {
  const visit = openApp(pack);
  visit.app.setResponse(buildResponse(pack, { context: { route: 'topical', place: 'us' } }));
  await visit.press('See the result');
  await visit.press('Ask with cards');
  await visit.screen.findByRole('heading', { name: promptOf('src-origin') });
  await visit.choose('Clear');
  await visit.choose(/^Human, and the part/);
  expect(toldIn(visit.root)).toContain('They say that it is of human origin.');
});

test('the deck keeps its count where an answer opens a question more, and says where that came from', async () => {
  const { choose, press, screen } = await openCards();
  const [, count] = /^Card 1 of (\d+)$/.exec(screen.getByText(/^Card 1 of/).textContent ?? '') ?? [];
  let came = 0;
  for (let number = 1; number <= Number(count); number++) {
    await screen.findByText(`Card ${number} of ${count}`);
    const question = screen.getByRole('heading', { level: 2 }).textContent ?? '';
    // “Human”: this opens a question of its own.
    const opens = question === promptOf('src-origin');
    await choose(opens ? 'Vague' : 'Dodged');
    const isLast = number === Number(count);
    if (!isLast || opens) await press('Next card');
    if (!opens) continue;
    came++;
    await screen.findByText(`Card ${number} of ${count}, one more after that answer`);
    if (!isLast) await press('Next card');
  }
  expect(came).toBeGreaterThan(0);
});
