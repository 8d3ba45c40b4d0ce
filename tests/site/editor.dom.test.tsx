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
const file = (content: unknown) =>
  new File([JSON.stringify(content)], 'theirs.json', { type: 'application/json' });
const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const value = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;

beforeAll(async () => {
  keepFramesEmpty();
  sessionStorage.clear();
  const script = document.createElement('script');
  const textContent = JSON.stringify({ packs: [], bannedWords: {} });
  Object.assign(script, { type: 'application/json', id: 'editor-data', textContent });
  const place = document.createElement('div');
  place.id = 'editor';
  document.body.append(script, place);
  await import('../../src/site/editor/editor.tsx');
});

test('work that was not saved is had back after another file was opened in its place', async () => {
  await press('About');
  const title = screen.getByLabelText('Title');
  await user.clear(title);
  await user.type(title, 'My own');
  await user.upload(screen.getByLabelText('Open a file'), file(theirs));
  await expect.poll(() => value('Title')).toBe('What to ask before fillers');
  screen.getByText(/“My own” was not saved/);
  await press('Bring it back');
  expect(value('Title')).toBe('My own');
});

test('a file of somebody else loses her name once it is changed, says so, and keeps it for who is she', async () => {
  await user.upload(screen.getByLabelText('Open a file'), file(theirs));
  await expect.poll(() => value('Who wrote it')).toBe('Dr Lee');
  await user.type(screen.getByLabelText('Title'), ' and more');
  expect(value('Who wrote it')).toBe('');
  expect(value('Who paid for it')).toBe('');
  screen.getByText(/no longer “What to ask before fillers” as its authors wrote it/);
  screen.getByText(/“Last checked” is still the day on which they checked theirs/);
  await press('I am its author: keep what it said');
  expect(value('Who wrote it')).toBe('Dr Lee');
  expect(value('Title')).toBe('What to ask before fillers and more');
  expect(screen.queryByText(/no longer “What to ask/)).toBeNull();
});
