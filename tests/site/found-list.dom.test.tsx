import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Told } from '../../src/claims/told.ts';
import type { ClaimMatch, Doubt } from '../../src/claims/types.ts';
import { walkKey } from '../../src/kept/keys.ts';
import { recallWalk } from '../../src/kept/walk.ts';
import { FoundList } from '../../src/site/advert/found-list.tsx';
import { exosomePack } from '../exchange/shipped.ts';

const pack = exosomePack();

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const TEXT = 'today only! FDA approved. Now only $1,999 (was $4,500). 100% natural, no risk';

const match = (claim: string, excerpt: string, reason?: Doubt): ClaimMatch => {
  const start = TEXT.indexOf(excerpt);
  const at = { claim, start, end: start + excerpt.length, excerpt };
  return reason ? { ...at, certainty: 'may-say', reason } : { ...at, certainty: 'says' };
};

const MATCHES = [
  match('claim-limited-time', 'today only'),
  match('claim-fda-approved', 'FDA approved', 'tone'),
  match('claim-prepay-package', 'only $1,999 (was $4,500', 'unsure'),
];

function open(matches: readonly ClaimMatch[], text = TEXT, told: readonly Told[] = []) {
  const screen = render(<FoundList text={text} pack={pack} matches={matches} told={told} />);
  return { ...screen, user: userEvent.setup() };
}

const kept = () => {
  const text = sessionStorage.getItem(walkKey({ pack: pack.id, audience: 'patient', provider: null }));
  return text === null ? undefined : JSON.parse(text).response.claims;
};

test('who knows an advert for the clinic’s own has its gravest claim first, and takes it along', async () => {
  const { getByRole, getByText, container, user } = open(MATCHES);
  getByRole('heading', { name: '1 phrase is a warning sign' });
  await user.click(getByRole('radio', { name: 'Yes, it is theirs' }));
  getByRole('heading', { name: '2 phrases are warning signs' });
  getByText(/^1 is critical\. 1 more is uncertain\. Put these to the clinic before you pay\./);
  expect(container.querySelector('.quote')?.textContent).toBe('“FDA approved”');
  await user.click(getByRole('link', { name: 'Note what they answer' }));
  expect(kept()).toEqual({ 'claim-fda-approved': 'heard', 'claim-limited-time': 'heard' });
});

test('what only comes near a claim names that claim, ends no quote within a bracket, and does not go along', async () => {
  const { getByText, getByRole, user } = open(MATCHES);
  getByText('“only $1,999 (was $4,500)”');
  getByText(/comes near a claim on our list: “Prepay six sessions and save”\. It may mean something else\./);
  await user.click(getByRole('radio', { name: 'No, or I am not sure' }));
  await user.click(getByRole('link', { name: 'Note what they answer' }));
  expect(kept()).toEqual({ 'claim-limited-time': 'heard' });
});

test('each can be taken along or left, and the words of the advert go along with it', async () => {
  const { getAllByRole, user, getByRole } = open(MATCHES);
  const boxes = getAllByRole('checkbox', { name: 'Take this along' });
  expect(boxes.map(box => (box as HTMLInputElement).checked)).toEqual([true, false, false]);
  await user.click(boxes[0] as HTMLElement);
  await user.click(boxes[1] as HTMLElement);
  await user.click(getByRole('link', { name: 'Note what they answer' }));
  expect(kept()).toEqual({ 'claim-fda-approved': 'heard' });
  const recalled = recallWalk(sessionStorage, pack, { pack: pack.id, audience: 'patient', provider: null });
  expect([...(recalled?.advert ?? [])]).toEqual([['claim-fda-approved', 'FDA approved']]);
});

test('what is said of a claim names its sources, with a way there', () => {
  const { container } = open(MATCHES);
  for (const row of container.querySelectorAll('.rows > li'))
    expect(row.querySelector('small')?.textContent).toMatch(/\w/);
  expect(container.querySelectorAll('small a[href^="https://"]').length).toBeGreaterThan(0);
});

test('claims are added to the answers that the tab holds, which is said', async () => {
  const first = open([match('claim-natural', '100% natural')]);
  await first.user.click(first.getByRole('link', { name: 'Note what they answer' }));
  cleanup();
  const { getByText, getByRole, user } = open([match('claim-no-risk', 'no risk')]);
  getByText(/It is added to the answers that this tab holds\./);
  await user.click(getByRole('link', { name: 'Note what they answer' }));
  expect(kept()).toEqual({ 'claim-natural': 'heard', 'claim-no-risk': 'heard' });
});

test('an advert without finds ends in five questions too, and keeps nothing', async () => {
  const { container, getByRole, user } = open([]);
  getByRole('heading', { name: 'None of our listed phrases were found' });
  expect(container.querySelectorAll('ol li')).toHaveLength(5);
  await user.click(getByRole('link', { name: 'Note what they answer' }));
  expect(kept()).toBeUndefined();
});

test('a note that claims nothing is asked about by what it names, in the place of what is asked of anyone', () => {
  const asked = (text: string) => {
    const { container } = open([], text);
    const questions = [...container.querySelectorAll('ol li')].map(one => one.textContent);
    cleanup();
    return questions;
  };
  const note = asked('natural, from umbilical cord, nurse with microneedling, brand on the day');
  expect(note).toHaveLength(5);
  expect(note[0]).toMatch(/^What are these exosomes made from/);
  expect(note.some(question => question?.startsWith('Who will treat me'))).toBe(true);
  expect(asked('open from nine to five').some(question => question?.startsWith('Who will treat me'))).toBe(
    false,
  );
});

const INJECTED: Told = { question: 'route', option: 'injection', excerpt: 'inject exosomes' };

test('what the text tells of the treatment stands first, opens its questions, and goes along', async () => {
  const { getByRole, getByText, container, user } = open([], 'We inject exosomes.', [INJECTED]);
  const told = getByRole('heading', { name: 'It speaks of this: “Injected with a syringe”' });
  getByText(/We found no exosome product approved for injection\./);
  getByText(/^This alone makes it: Serious warning signs\./);
  const none = getByText('None of our listed phrases were found.');
  expect(told.compareDocumentPosition(none)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(container.querySelector('#questions li')?.textContent).toMatch(/part of a study/);
  await user.click(getByRole('link', { name: 'Note what they answer' }));
  const key = walkKey({ pack: pack.id, audience: 'patient', provider: null });
  expect(JSON.parse(sessionStorage.getItem(key) ?? '{}').response.context).toEqual({ route: 'injection' });
});

test('what it tells can be left, and then nothing of it is kept', async () => {
  const { getByRole, user } = open([], 'We inject exosomes.', [INJECTED]);
  await user.click(getByRole('checkbox', { name: 'Take this along' }));
  await user.click(getByRole('link', { name: 'Note what they answer' }));
  expect(kept()).toBeUndefined();
});

test('the same words are quoted once, with what to ask of each claim; the explanations are folded', () => {
  const { container, getAllByRole } = open([
    match('claim-fda-approved', 'FDA approved. Now only'),
    match('claim-prepay-package', 'only $1,999', 'tone'),
  ]);
  expect(container.querySelectorAll('.quote')).toHaveLength(1);
  expect(container.querySelector('.quote')?.textContent).toBe('“FDA approved. Now only $1,999”');
  expect(getAllByRole('checkbox', { name: 'Take this along' })).toHaveLength(2);
  expect(container.querySelectorAll('.claim > details:not([open]) small')).toHaveLength(2);
});

test('of many phrases the lesser are folded, and what is critical never is', () => {
  const many = pack.claims.slice(0, 12);
  const matches = many.map(({ id }, place): ClaimMatch => {
    const at = { start: 10 * place, end: 10 * place + 5 };
    return { claim: id, ...at, excerpt: `${place}`, certainty: 'says' };
  });
  const { container } = open(matches, 'x'.repeat(200));
  const folded = [...container.querySelectorAll('section > details li')].map(one => one.textContent ?? '');
  const critical = many.filter(({ severity }) => severity === 'critical').length;
  expect(folded).toHaveLength(12 - Math.max(critical, 4));
  expect(folded.some(text => text.includes('Critical.'))).toBe(false);
});
