import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { staffPage } from '../../src/tools/site/staff-page.ts';

const page = staffPage([
  { id: 'prp', lang: 'en', title: 'What to ask before PRP' },
  { id: 'exosome-therapy', lang: 'en', title: 'What to ask before exosome treatment' },
]).body.markup.replace(/<script[^>]*><\/script>/g, '');

async function open(hash: string): Promise<Element> {
  vi.resetModules();
  history.replaceState(null, '', `/staff.html${hash}`);
  document.body.innerHTML = page;
  await import('../../src/site/staff.ts');
  return document.querySelector('provider-vetting') ?? document.body;
}

beforeEach(() => {
  document.body.replaceChildren();
});

test('a clinic audits what it offers under its own name, and finds both again in the address', async () => {
  const widget = await open('');
  fireEvent.change(screen.getByLabelText('Treatment'), { target: { value: 'prp' } });
  fireEvent.input(screen.getByLabelText('Your clinic’s name'), { target: { value: ' Aurora & Co ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
  expect([widget.getAttribute('pack'), widget.getAttribute('provider')]).toEqual(['prp', 'Aurora & Co']);

  const again = await open(location.hash);
  expect([again.getAttribute('pack'), again.getAttribute('provider')]).toEqual(['prp', 'Aurora & Co']);
  expect(screen.getByLabelText<HTMLInputElement>('Your clinic’s name').value).toBe('Aurora & Co');
});

test('once it is said whose list it is, the form makes room for the list, and says for whom that is', async () => {
  await open('');
  const fold = document.querySelector('details') as HTMLDetailsElement;
  expect(fold.open).toBe(true);
  fireEvent.input(screen.getByLabelText('Your clinic’s name'), { target: { value: 'Aurora' } });
  fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
  expect(fold.open).toBe(false);
  screen.getByText('Exosome treatment, Aurora');
});

test('the name goes to no server: it stands behind the # alone', async () => {
  await open('');
  fireEvent.input(screen.getByLabelText('Your clinic’s name'), { target: { value: 'Aurora' } });
  fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
  expect(location.search).toBe('');
});

test('an address that names no shipped set, or no clinic, leaves the page as it came', async () => {
  const widget = await open('#pack=nothing&provider=');
  expect([widget.getAttribute('pack'), widget.getAttribute('provider')]).toEqual(['exosome-therapy', null]);
});
