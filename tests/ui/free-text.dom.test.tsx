import { cleanup, render, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { FreeText } from '../../src/ui/parts/free-text.tsx';
import { VisitProvider } from '../../src/ui/visit.ts';
import { exosomePack } from '../exchange/shipped.ts';
import { visitWith } from '../take-away/open-panel.tsx';

afterEach(cleanup);

function openField(longest?: number) {
  const written: string[] = [];
  const visit = visitWith(exosomePack(), {});
  const { container } = render(
    <VisitProvider value={visit}>
      <FreeText
        caption="A note"
        rows={3}
        value=""
        write={text => written.push(text)}
        {...(longest === undefined ? {} : { longest })}
      />
    </VisitProvider>,
  );
  const screen = within(container as HTMLElement);
  return {
    written,
    screen,
    field: screen.getByLabelText<HTMLTextAreaElement>('A note'),
    user: userEvent.setup({ document }),
  };
}

test.each([
  ['autocomplete', 'off'],
  ['writingsuggestions', 'false'],
  ['data-gramm', 'false'],
  ['data-gramm_editor', 'false'],
  ['data-enable-grammarly', 'false'],
  ['data-lt-active', 'false'],
])('what is written is kept from helpers that send it elsewhere: %s', (name, value) => {
  expect(openField().field.getAttribute(name)).toBe(value);
});

test('a paste that is too long says what became of it, and one that fits says nothing', async () => {
  const { field, screen, user } = openField(20);
  field.focus();
  await user.paste('a'.repeat(20));
  expect(screen.getByRole('status').textContent).toBe('');
  await user.clear(field);
  await user.paste('a'.repeat(28));
  expect(await screen.findByText('Only the first 20 letters fit here. The rest is left out.')).toBeTruthy();
});

/** What browsers tell of letters that are about to come, and what they hold when more came than fits. */
function bring(field: HTMLTextAreaElement, inputType: string, data: string): void {
  const told = { inputType, data, bubbles: true, cancelable: true };
  if (!field.dispatchEvent(new InputEvent('beforeinput', told))) return;
  field.value = (field.value + data.replaceAll('\r\n', '\n')).slice(0, 20);
  field.dispatchEvent(new InputEvent('input', told));
}

test.each([
  ['dropped', 'insertFromDrop'],
  ['dictated or put right', 'insertReplacementText'],
  ['composed', 'insertCompositionText'],
  ['typed', 'insertText'],
])('what is %s beyond the limit is said to be left out', async (_, inputType) => {
  const { field, screen } = openField(20);
  bring(field, inputType, 'a'.repeat(20));
  expect(screen.getByRole('status').textContent).toBe('');
  bring(field, inputType, 'b');
  expect(await screen.findByText('Only the first 20 letters fit here. The rest is left out.')).toBeTruthy();
});

test('nothing is said to be left out of lines that fit, nor of a paste that a page did not let in', async () => {
  const { field, screen, user } = openField(20);
  bring(field, 'insertFromPaste', 'nine here\r\nten there');
  await Promise.resolve();
  expect(screen.getByRole('status').textContent).toBe('');
  field.addEventListener('paste', event => event.preventDefault());
  field.focus();
  await user.paste('a'.repeat(30));
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a field without a limit takes all of a long text', async () => {
  const { field, written, user } = openField();
  field.focus();
  await user.paste('a'.repeat(5_000));
  expect(written.at(-1)).toHaveLength(5_000);
});
