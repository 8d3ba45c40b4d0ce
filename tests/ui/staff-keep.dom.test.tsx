import { waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { walkKey } from '../../src/kept/keys.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { audit, keep, leavePage, openStaff } from './open-staff.ts';

const keysOf = (storage: Storage | null) =>
  Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');

describe('keeping a list on the device', () => {
  test('is asked for first: until then nothing is written there', async () => {
    const { local, answer, go, screen } = await openStaff();
    await answer('price?', 'bad*');
    leavePage();
    expect(keysOf(local)).toEqual([]);
    await go('Files');
    screen.getByText(
      'It stays in this browser until you erase it. Anyone who uses this device could see it.',
    );
  });

  test('brings it back in another tab, with all that was written', async () => {
    const staff = await openStaff();
    await keep(staff, 'Main clinic');
    await staff.answer('price?', 'bad*');
    await staff.user.type(staff.cell('Evidence', 'price?'), 'Folder 4');
    leavePage();
    expect(keysOf(staff.local).every(key => key.startsWith('provider-vetting:audit:'))).toBe(true);
    const { cell, response, screen } = await openStaff({ local: staff.local });
    await waitFor(() =>
      expect(response().answers).toEqual({ price: { option: 'bad', evidence: 'Folder 4' } }),
    );
    expect(cell('Evidence', 'price?').value).toBe('Folder 4');
    screen.getByText(/^Self-audit · .Example Clinic. · .Main clinic.$/);
  });

  test('holds several lists by name, each with its own answers', async () => {
    const staff = await openStaff();
    const { answer, go, press, screen, user, response } = staff;
    await keep(staff, 'First');
    await answer('price?', 'bad*');
    await go('Files');
    await user.type(screen.getByLabelText('Name of a new list'), 'Second');
    await press('Start the new list');
    expect(response().answers).toEqual({});
    await press('Open: First');
    expect(response().answers).toEqual({ price: { option: 'bad' } });
    screen.getByRole('button', { name: 'Open: Second' });
  });

  test('is offered with what closing the tab does, and the way there leads to its button', async () => {
    const { press, screen, root, go } = await openStaff();
    screen.getByText(/Only in this tab\. Closing the tab deletes it\./);
    await press('See how to keep it');
    await waitFor(() => expect(root.querySelector('h2')?.textContent).toBe('Files and this device'));
    await waitFor(() => expect(root.activeElement?.textContent).toBe('Keep it on this device'));
    await press('Keep it on this device');
    await go('List');
    expect(screen.queryByText(/Only in this tab/)).toBeNull();
  });

  test('stands before ways out and in, and what erases comes last, with what goes with it', async () => {
    const staff = await openStaff();
    const titles = () =>
      staff.screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    await staff.go('Files');
    // A list of this tab alone has nothing on the device to erase.
    expect(titles()).toEqual(['On this device', 'Save or print the list', 'Open a file']);
    await staff.press('Keep it on this device');
    expect(titles()).toEqual([
      ...['On this device', 'Save or print the list', 'Open a file', 'Erase this list'],
    ]);
    const buttons = staff.screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons.slice(-2)).toEqual(['Erase it here, leave it in this tab', 'Delete this list']);
    staff.screen.getByText(/^Deletes it here and in this tab: answers, notes/);
  });

  test('deletes a list, and takes that back', async () => {
    const staff = await openStaff();
    const { answer, go, press, screen, response, local } = staff;
    await keep(staff, 'First');
    await answer('price?', 'bad*');
    await go('Files');
    await press('Delete this list');
    screen.getByText('Deleted: First');
    expect(response().answers).toEqual({});
    expect(keysOf(local)).toEqual([]);
    await press('Undo');
    expect(response().answers).toEqual({ price: { option: 'bad' } });
    expect(keysOf(local)).toHaveLength(1);
  });

  test('loses nothing of this tab when another list is opened or a deleted one is taken back', async () => {
    const first = await openStaff();
    await keep(first, 'First');
    await first.answer('price?', 'bad*');
    leavePage();
    const { answer, go, press, response } = await openStaff({ local: first.local });
    await waitFor(() => expect(response().answers.price?.option).toBe('bad'));
    await go('Files');
    await press('Delete this list');
    await go('List');
    await answer('origin?', 'plant*');
    await press('Undo');
    expect(response().answers).toEqual({ price: { option: 'bad' }, origin: { option: 'plant' } });

    await go('Files');
    await press('Start the new list');
    await press('Erase it here, leave it in this tab');
    await go('List');
    await answer('needles?', 'good*');
    await go('Files');
    await press('Open: First');
    expect(response().answers.price?.option).toBe('bad');
    await press('Undo');
    expect(response().answers).toEqual({ needles: { option: 'good' } });
  });

  test('can end without losing the answers of this tab', async () => {
    const staff = await openStaff();
    await keep(staff, 'First');
    await staff.answer('price?', 'bad*');
    await staff.go('Files');
    await staff.press('Erase it here, leave it in this tab');
    leavePage();
    expect(keysOf(staff.local)).toEqual([]);
    expect(staff.response().answers).toEqual({ price: { option: 'bad' } });
  });

  test('says once that the browser refuses, and goes on', async () => {
    const full = {
      ...memoryStorage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    for (const local of [full as Storage, null]) {
      const { go, press, screen, answer, response } = await openStaff({ local });
      await go('Files');
      await press('Keep it on this device');
      const sentence = 'This browser could not keep the list. Save it as a file before you leave.';
      screen.getByText(sentence);
      await press('Close');
      await go('List');
      await answer('price?', 'bad*');
      leavePage();
      expect(screen.queryByText(sentence)).toBeNull();
      expect(response().answers.price?.option).toBe('bad');
    }
  });

  test('does not write again what another tab has erased', async () => {
    const staff = await openStaff();
    await keep(staff, 'First');
    staff.local?.clear();
    await staff.answer('price?', 'bad*');
    leavePage();
    expect(keysOf(staff.local)).toEqual([]);
    await staff.screen.findByText('This list was erased in another tab. It is still in this tab.');
    expect(staff.response().answers.price?.option).toBe('bad');
  });

  test('leaves nothing behind where everything was erased', async () => {
    for (const isKept of [true, false]) {
      const staff = await openStaff();
      if (isKept) await keep(staff, 'First');
      await staff.answer('price?', 'bad*');
      staff.local?.clear();
      staff.tab?.clear();
      staff.close();
      expect([...keysOf(staff.local), ...keysOf(staff.tab)]).toEqual([]);
    }
  });

  test('in this tab alone goes with the answers of the tab when the page starts anew', async () => {
    const staff = await openStaff();
    await staff.user.type(staff.cell('Evidence', 'price?'), 'Folder 4');
    leavePage();
    expect(keysOf(staff.tab)).toHaveLength(2);
    staff.tab?.removeItem(walkKey({ pack: 'tiny', audience: 'staff', provider: 'Example Clinic' }));
    staff.close();
    expect(keysOf(staff.tab)).toEqual([]);
  });

  test('shows names that look like markup as text', async () => {
    const staff = await openStaff();
    await keep(staff, '<img src=x onerror=alert(1)>');
    staff.screen.getByText(/<img src=x onerror=alert\(1\)>/);
    expect(staff.container.querySelector('img')).toBeNull();
  });

  test('keeps what a newer set of questions no longer asks, and names it', async () => {
    const staff = await openStaff();
    await keep(staff, 'First');
    await staff.answer('price?', 'bad*');
    leavePage();
    const fewer = { ...walkPack, version: '2.0.0', items: walkPack.items.filter(({ id }) => id !== 'price') };
    const newer = await openStaff({ local: staff.local, pack: fewer });
    await newer.screen.findByText('answers.price');
    await newer.answer('origin?', 'plant*');
    leavePage();
    const again = await openStaff({ local: staff.local });
    await waitFor(() =>
      expect(again.response().answers).toEqual({ price: { option: 'bad' }, origin: { option: 'plant' } }),
    );
  });

  test('of this tab alone survives a reload, with the clinic’s own words and the marked day', async () => {
    const { tab, answer, go, press, replyTo, user } = await openStaff();
    await answer('price?', 'bad*');
    await go('Publish');
    await user.type(await replyTo('price?'), 'We post a list.');
    await go('Compare');
    await press('Mark this as today’s audit');
    const again = await openStaff({ tab, local: null });
    await again.go('Publish');
    expect(
      (again.screen.getByLabelText('Your own words, if you like: price?') as HTMLTextAreaElement).value,
    ).toBe('We post a list.');
    await again.go('Compare');
    again.screen.getByLabelText('Compare now with');
  });
});

describe('answers that the page sets', () => {
  test('take the place of a kept list’s answers, and are kept', async () => {
    const staff = await openStaff();
    await keep(staff, 'First');
    await staff.answer('price?', 'bad*');
    staff.app.setResponse(audit({ answers: { origin: 'plant' } }));
    leavePage();
    const again = await openStaff({ local: staff.local });
    await waitFor(() => expect(again.response().answers).toEqual({ origin: { option: 'plant' } }));
  });
});
