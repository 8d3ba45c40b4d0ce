import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
// Here before it is asked for: a busy machine is long about it.
import '../../src/ui/scan/scan.tsx';
import { exosomePack } from '../exchange/shipped.ts';
import { openApp } from '../support/open-app.ts';

afterEach(cleanup);

/** Its texts are searched in every language that the scanner has rules in for it. */
const pack = { ...exosomePack(), scan: {} };

async function read(text: string) {
  const app = openApp(pack, { door: 'advert', loadText: () => Promise.reject(new Error('lost')) });
  await app.heading('Check the words of an advert');
  (app.screen.getByRole('textbox') as HTMLTextAreaElement).value = text;
  await app.press('Look for phrases');
  return app;
}

test('an advert that says nothing but that it injects is told for that first, and no relief stands above it', async () => {
  const { screen, container, user, app } = await read('We inject exosomes into your face.');
  const told = await screen.findByRole('heading', { name: 'It speaks of this: “Injected with a syringe”' });
  expect(told.getRootNode()).toHaveProperty('activeElement', told);
  screen.getByText('“inject exosomes into your face”');
  screen.getByText(/^We found no exosome product approved for injection\./);
  screen.getByText('This alone makes it: Serious warning signs');
  const none = screen.getByText('None of our listed phrases were found.');
  expect(told.compareDocumentPosition(none)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(none.tagName).toBe('P');
  const asked = [...container.querySelectorAll('.asks li')].map(one => one.textContent);
  expect(asked).toHaveLength(5);
  expect(asked.join()).toContain('Is this part of a study that the medicines agency here has allowed?');
  const tick = screen.getByRole('checkbox', { name: 'Note this as my answer' });
  await user.click(tick);
  expect(tick).toHaveProperty('checked', true);
  expect((app.response as { context: object }).context).toEqual({ route: 'injection' });
  await user.click(tick);
  expect((app.response as { context: object }).context).toEqual({ route: 'unsure' });
}, 20_000);

test('beside claims it stands first too, its questions folded', async () => {
  const { screen, container } = await read('Microneedled exosome facial. FDA approved, no side effects!');
  const told = await screen.findByRole('heading', { name: /^It speaks of this: “On skin that was opened/ });
  const finds = screen.getByRole('heading', { name: '2 phrases are warning signs' });
  expect(told.compareDocumentPosition(finds)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(container.querySelector('details .asks li')).not.toBeNull();
}, 20_000);

test('what is denied, or only warned of, is not told', async () => {
  const { screen } = await read('No injections, no needles. The FDA warns against injected exosomes.');
  await screen.findByRole('heading', { name: 'None of our listed phrases were found.' });
  expect(screen.queryByText(/It speaks of this/)).toBeNull();
}, 20_000);
