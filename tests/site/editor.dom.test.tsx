import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { blankPack } from '../../src/site/editor/blanks.ts';
import { keepFramesEmpty } from '../support/empty-frames.ts';

const theirs = {
  ...blankPack('2026-11-28'),
  title: 'What to ask before fillers',
  about: {
    authors: 'Dr Lee',
    funding: 'Nobody',
    interests: 'None',
    updatePolicy: 'Yearly',
    method: 'Reading',
  },
};
const file = (content: unknown, name = 'theirs.json') =>
  new File([JSON.stringify(content)], name, { type: 'application/json' });
const focused = () => document.activeElement?.textContent;
const opens = () => screen.getByLabelText('Open a file of yours');
const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const value = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;

beforeAll(async () => {
  keepFramesEmpty();
  sessionStorage.clear();
  const script = document.createElement('script');
  const textContent = JSON.stringify({ packs: [], bannedWords: {}, version: '1.2.3' });
  Object.assign(script, { type: 'application/json', id: 'editor-data', textContent });
  const place = document.createElement('div');
  place.id = 'editor';
  document.body.append(script, place);
  await import('../../src/site/editor/editor.tsx');
});

test('nobody begins with a page of errors: what is still to fill in is counted once', () => {
  screen.getByText(/^8 fields to fill in before it runs/);
  expect(screen.queryByText(/^Mend/)).toBeNull();
});

test('a file that is no set of questions is refused in a sentence, and what is open stays', async () => {
  const asked = screen.getByLabelText('What to ask, in words to say aloud');
  await user.type(asked, 'Who is it?');
  await user.upload(opens(), file({ format: 'provider-vetting/response@1', answers: {} }, 'audit.json'));
  const said = await screen.findByRole('alert');
  expect(said.textContent).toBe(
    '“audit.json” was not opened. It is no set of questions: it holds answers, such as a clinic’s own list. What you have open stays as it is.',
  );
  expect(value('What to ask, in words to say aloud')).toBe('Who is it?');
  expect(screen.queryByText(/was not saved, and is put aside/)).toBeNull();
});

test('a question that is chosen from the list has its form in view, named, with the focus', async () => {
  await press('Add a question');
  await user.click(screen.getByRole('button', { name: /^Who is it/ }));
  await expect.poll(focused).toBe('Question 1 of 2');
  await press('Back to the list');
  await expect.poll(focused).toMatch(/^Who is it/);
});

test('a question may rest on a source named beside it, or on the judgment of who writes it, not on ours', async () => {
  await press('It is our own judgment');
  await user.type(screen.getByLabelText(/^Publisher/), 'Jo Lee');
  const tick = screen.getByRole('checkbox', { name: /^Jo Lee, Our own judgment/ });
  expect((tick as HTMLInputElement).checked).toBe(true);
  expect(screen.queryByText(/authors of this tool/)).toBeNull();
});

test('what is saved is named, with the line that puts it on a page', async () => {
  await press('Save as one file');
  screen.getByText(/Saved as “my-treatment.json”/);
  screen.getByText(/the widget would refuse it/);
  expect(document.querySelector('pre')?.textContent).toContain('data-pack-src="/my-treatment.json"');
});

test('work that was not saved is had back after another file was opened in its place', async () => {
  await press('About');
  const title = screen.getByLabelText('Title');
  await user.clear(title);
  await user.type(title, 'My own');
  await user.upload(opens(), file(theirs));
  await expect.poll(() => value('Title')).toBe('What to ask before fillers');
  await expect.poll(focused).toBe('What to ask before fillers');
  screen.getByText(/^Opened from “theirs.json”: 1 question, 0 claims/);
  screen.getByText(/“My own” was not saved/);
  await press('Bring it back');
  expect(value('Title')).toBe('My own');
});

test('a file of somebody else loses her name once it is changed, says so, and keeps it for who is she', async () => {
  await user.upload(opens(), file(theirs));
  await expect.poll(() => value('Who wrote it')).toBe('Dr Lee');
  await user.type(screen.getByLabelText('Title'), ' and more');
  expect(value('Who wrote it')).toBe('');
  expect(value('Who paid for it')).toBe('');
  screen.getByText(/no longer “What to ask before fillers” as its authors wrote it/);
  screen.getByText(/“Last checked”, under “About”, is still their day/);
  await press('I am its author: keep what it said');
  expect(value('Who wrote it')).toBe('Dr Lee');
  expect(value('Title')).toBe('What to ask before fillers and more');
  expect(screen.queryByText(/no longer “What to ask/)).toBeNull();
});
