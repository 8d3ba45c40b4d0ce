import { waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/host/app-seam.ts';
import { auditKey } from '../../src/kept/audits.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { plainSettings } from '../support/settings.ts';
import { audit, keep, leavePage, openStaff, type Staff } from './open-staff.ts';

const keysOf = (storage: Storage | null) =>
  Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');

const other: Settings = {
  ...plainSettings,
  ...{ audience: 'staff', provider: 'Other Clinic' },
};

/** A device whose room can run out. */
function device() {
  const storage = memoryStorage();
  const { setItem } = storage;
  let isFull = false;
  storage.setItem = (key, value) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    setItem(key, value);
  };
  return {
    storage,
    full(now: boolean) {
      isFull = now;
    },
  };
}

describe('a device that is full', () => {
  test('never puts an older list over what was written since: the tab has that', async () => {
    const { storage, full } = device();
    const first = await openStaff({ local: storage });
    await keep(first, 'First');
    await first.answer('price?', 'good*');
    leavePage();
    full(true);
    await first.answer('price?', 'bad*');
    await first.user.type(first.cell('Evidence', 'price?'), 'Folder 4');
    leavePage();
    first.close();
    const again = await openStaff({ local: storage, tab: first.tab });
    await waitFor(() =>
      expect(again.response().answers.price).toEqual({ option: 'bad', evidence: 'Folder 4' }),
    );
    again.screen.getByText('This browser could not keep the list. Save it as a file before you leave.');
    full(false);
    await again.answer('origin?', 'plant*');
    leavePage();
    again.close();
    const elsewhere = await openStaff({ local: storage });
    await waitFor(() =>
      expect(elsewhere.response().answers).toEqual({
        price: { option: 'bad', evidence: 'Folder 4' },
        origin: { option: 'plant' },
      }),
    );
  });

  test('gives way to what another tab wrote later', async () => {
    const { storage, full } = device();
    const first = await openStaff({ local: storage });
    await keep(first, 'First');
    full(true);
    await first.answer('price?', 'bad*');
    leavePage();
    first.close();
    full(false);
    const later = await openStaff({ local: storage, day: '2026-11-24' });
    await later.answer('origin?', 'plant*');
    leavePage();
    later.close();
    const again = await openStaff({ local: storage, tab: first.tab });
    await waitFor(() =>
      expect(again.response().answers).toEqual({ price: { option: 'bad' }, origin: { option: 'plant' } }),
    );
  });
});

const BACK = 'Go back to the list from before this file';

describe('a way back', () => {
  const saved = () => JSON.stringify(audit({ answers: { price: 'bad' } }));
  async function choose({ user, screen, go }: Staff, text: string) {
    await go('Files');
    await user.upload(screen.getByLabelText(/^Choose/), new File([text], 'list.json'));
  }

  test('is not taken by what is said later', async () => {
    const kept = await openStaff();
    await keep(kept, 'Kept');
    leavePage();
    kept.close();
    const { local } = kept;
    const staff = await openStaff({ local, settings: other });
    await staff.answer('price?', 'bad*');
    await staff.go('Files');
    await staff.press('Open: Kept');
    const [key = ''] = keysOf(local);
    const entries = JSON.parse(local?.getItem(key) ?? '').entries;
    const edited = { ...entries, '["answers","origin","option"]': { at: 1e13, text: 'plant' } };
    local?.setItem(key, JSON.stringify({ format: 'provider-vetting/audit@1', entries: edited }));
    window.dispatchEvent(new StorageEvent('storage', { key, storageArea: local }));
    await staff.screen.findByText(/changed this list/);
    await staff.press('Undo');
    expect(staff.response().answers).toEqual({ price: { option: 'bad' } });
  });

  test('from a file that was opened leaves what was typed since', async () => {
    const staff = await openStaff();
    await staff.answer('origin?', 'plant*');
    await choose(staff, saved());
    await staff.press('Put it in place of mine');
    await staff.go('List');
    await staff.user.type(staff.cell('Evidence', 'needles?'), 'typed since');
    await staff.press(BACK);
    expect(staff.response().answers).toEqual({
      origin: { option: 'plant' },
      needles: { option: 'not-asked', evidence: 'typed since' },
    });
  });

  test('of two things done stands beside the other’s', async () => {
    const staff = await openStaff();
    await staff.answer('origin?', 'plant*');
    await choose(staff, saved());
    await staff.press('Put it in place of mine');
    await choose(staff, JSON.stringify(audit({ answers: { price: 'good' } })));
    await staff.press('Put it in place of mine');
    expect(staff.screen.getAllByRole('button', { name: BACK })).toHaveLength(2);
    await staff.user.click(staff.screen.getAllByRole('button', { name: BACK })[1]!);
    expect(staff.response().answers).toEqual({ price: { option: 'bad' } });
    await staff.press(BACK);
    expect(staff.response().answers).toEqual({ origin: { option: 'plant' } });
  });

  test('from a file leaves the list that was kept since, and what was typed in it; and leads forth again', async () => {
    const staff = await openStaff();
    await staff.answer('origin?', 'plant*');
    await choose(staff, saved());
    await staff.press('Put it in place of mine');
    await keep(staff, 'Kept');
    await staff.user.type(staff.cell('Evidence', 'price?'), 'typed since');
    await staff.press(BACK);
    expect(staff.response().answers).toEqual({
      origin: { option: 'plant' },
      price: { option: 'not-asked', evidence: 'typed since' },
    });
    expect(keysOf(staff.local)).toHaveLength(1);
    leavePage();
    staff.screen.getByText('Your list from before the file is back, with what you wrote since.');
    await staff.press('Go back to the file');
    expect(staff.response().answers).toEqual({ price: { option: 'bad', evidence: 'typed since' } });
  });

  test('from a file to a list that was left since finds that one as it was left', async () => {
    const staff = await openStaff();
    await keep(staff, 'First');
    await choose(staff, saved());
    await staff.press('Put it in place of mine');
    await staff.go('List');
    await staff.answer('origin?', 'plant*');
    await staff.go('Files');
    await staff.press('Start the new list');
    await staff.go('List');
    await staff.answer('needles?', 'good*');
    await staff.press(BACK);
    expect(staff.response().answers).toEqual({ origin: { option: 'plant' } });
    expect(keysOf(staff.local)).toHaveLength(2);
  });

  test('takes focus to what is said, when the control that was pressed is gone', async () => {
    const staff = await openStaff();
    await choose(staff, saved());
    await staff.press('Put it in place of mine');
    await waitFor(() => expect(staff.root.activeElement?.textContent).toMatch(/place/));
  });
});

test('a second widget of the page, about the same list, takes nothing away that the first wrote', async () => {
  const staff = await openStaff();
  await staff.answer('price?', 'bad*');
  leavePage();
  const [key = ''] = keysOf(staff.tab).filter(one => one.includes('audit-here'));
  const place = JSON.parse(staff.tab?.getItem(key) ?? '');
  const written = {
    ...place.ledger,
    '["reply","price"]': { at: 1e13, text: 'We are sorry.' },
    '["answers","price","owner"]': { at: 1e13, text: 'Ana' },
  };
  staff.tab?.setItem(key, JSON.stringify({ ...place, ledger: written }));
  await staff.answer('origin?', 'plant*');
  leavePage();
  const after = JSON.parse(staff.tab?.getItem(key) ?? '').ledger;
  expect(after['["reply","price"]']?.text).toBe('We are sorry.');
  expect(staff.response().answers).toEqual({
    price: { option: 'bad', owner: 'Ana' },
    origin: { option: 'plant' },
  });
});

test('a reply to a question that has no answer yet is there again after a reload', async () => {
  const staff = await openStaff();
  staff.app.setResponse(audit({ answers: { price: 'bad' } }));
  await staff.go('Publish');
  await staff.user.type(await staff.replyTo('origin?'), 'Ask at the desk');
  leavePage();
  staff.close();
  expect(keysOf(staff.tab).filter(key => key.includes('audit-here'))).toHaveLength(1);
  const again = await openStaff({ tab: staff.tab });
  await again.go('Publish');
  const field = await again.screen.findByLabelText<HTMLTextAreaElement>(
    'Your own words, if you like: origin?',
  );
  expect(field.value).toBe('Ask at the desk');
});

test('a list that was only looked at leaves nothing in the tab', async () => {
  const staff = await openStaff();
  await staff.go('Publish');
  leavePage();
  staff.close();
  expect(keysOf(staff.tab)).toEqual([]);
});

describe('two clinics on one device', () => {
  async function keptByOther() {
    const theirs = await openStaff({ settings: other });
    await keep(theirs, 'Spring');
    await theirs.answer('price?', 'bad*');
    leavePage();
    theirs.close();
    return theirs;
  }

  test('neither opens the other’s list by itself; it says that there is one', async () => {
    const { local } = await keptByOther();
    const mine = await openStaff({ local });
    expect(mine.response().answers).toEqual({});
    mine.screen.getByText('Another list is kept on this device: Spring. You can open it under “Files”.');
    const theirs = await openStaff({ local, settings: other });
    await waitFor(() => expect(theirs.response().answers.price?.option).toBe('bad'));
  });

  test('a list that is opened all the same stays about whom it is about, in files too', async () => {
    const { local } = await keptByOther();
    const { screen, press, go, response } = await openStaff({ local });
    await go('Files');
    await press('Open: Spring');
    expect(response().provider).toBe('Other Clinic');
    await go('Publish');
    screen.getByText('Clinic: Other Clinic');
    expect(screen.queryByText(/Example Clinic/)).toBeNull();
  });

  test('deleting one’s own does not open the other’s', async () => {
    const { local } = await keptByOther();
    const mine = await openStaff({ local });
    await keep(mine, 'Mine');
    await mine.go('Files');
    await mine.press('Delete this list');
    expect(mine.response().answers).toEqual({});
    expect(mine.response().provider).toBe('Example Clinic');
  });

  test('in one tab, each has its own list of that tab alone', async () => {
    const tab = memoryStorage();
    const first = await openStaff({ tab });
    await first.answer('price?', 'good*');
    leavePage();
    const second = await openStaff({ tab, settings: other });
    expect(second.response().answers).toEqual({});
    await second.answer('price?', 'bad*');
    leavePage();
    const again = await openStaff({ tab });
    expect(again.response().answers.price?.option).toBe('good');
  });

  test('a page that went on with another clinic’s list begins its own empty the next time', async () => {
    const tab = memoryStorage();
    const theirs = await openStaff({ tab, settings: other });
    await theirs.answer('price?', 'bad*');
    leavePage();
    const lent = await openStaff({ tab, provider: 'Other Clinic' });
    await waitFor(() => expect(lent.response().answers.price?.option).toBe('bad'));
    leavePage();
    const mine = await openStaff({ tab });
    await mine.answer('origin?', 'plant*');
    leavePage();
    expect(mine.response()).toMatchObject({
      provider: 'Example Clinic',
      answers: { origin: { option: 'plant' } },
    });
    expect(mine.response().answers.price).toBeUndefined();
  });

  test('a list begun before the clinic wrote its name is asked whose it is, and taken along', async () => {
    const tab = memoryStorage();
    const unnamed = await openStaff({ tab, settings: { ...other, provider: null } });
    await unnamed.answer('price?', 'good*');
    leavePage();
    const named = await openStaff({ tab, provider: null });
    await named.screen.findByText('This list names no clinic. Is it about Example Clinic?');
    await named.press('Yes, it is');
    expect(named.response()).toMatchObject({
      provider: 'Example Clinic',
      answers: { price: { option: 'good' } },
    });
  });

  test('a list of version 1.0.0 names no clinic: it asks before it says whose it is', async () => {
    const local = memoryStorage();
    const entries = {
      '["name"]': { at: 1, text: 'Spring' },
      '["answers","price","option"]': { at: 1, text: 'bad' },
    };
    local.setItem(auditKey('tiny', '1'), JSON.stringify({ format: 'provider-vetting/audit@1', entries }));
    const { press, go, screen, response } = await openStaff({ local });
    await go('Files');
    await press('Open: Spring');
    expect(response().provider).toBeUndefined();
    screen.getByText('This list names no clinic. Is it about Example Clinic?');
    await press('Yes, it is');
    expect(response().provider).toBe('Example Clinic');
    leavePage();
    const again = await openStaff({ local });
    await waitFor(() => expect(again.response().answers.price?.option).toBe('bad'));
  });

  test('one that 1.0.0 named after the clinic is the clinic’s', async () => {
    const local = memoryStorage();
    const entries = {
      '["name"]': { at: 1, text: 'Example Clinic' },
      '["answers","price","option"]': { at: 1, text: 'bad' },
    };
    local.setItem(auditKey('tiny', '1'), JSON.stringify({ format: 'provider-vetting/audit@1', entries }));
    const { response } = await openStaff({ local });
    expect([response().answers.price?.option, response().provider]).toEqual(['bad', 'Example Clinic']);
    expect(keysOf(local)).toHaveLength(1);
  });
});
