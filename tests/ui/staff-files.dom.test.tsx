import { waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, toResponseFile } from '../../src/exchange/response-file.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { audit, keep, openStaff, type Staff } from './open-staff.ts';

describe('opening a file', () => {
  const choose = async ({ go, screen, user }: Staff, text: string | File) => {
    await go('Files');
    const file =
      typeof text === 'string' ? new File([text], 'audit.json', { type: 'application/json' }) : text;
    await user.upload(screen.getByLabelText('Choose a file'), file);
  };
  const saved = () =>
    toResponseFile(audit({ answers: { price: 'bad' } }, { price: { evidence: '<b>Folder</b>' } }));

  test.each([
    ['too large', new File([new Uint8Array(LARGEST_FILE + 1)], 'big.json'), /too large/],
    ['50 MB', new File([new Uint8Array(50_000_000)], 'big.json'), /too large/],
    ['no JSON', 'hello', /not a list from this tool/],
    ['cut', '{"format":"provider-vetting/response@1","pack":', /Part of this file is missing/],
    ['binary', new File([new Uint8Array([137, 80, 78, 71, 0, 0, 1])], 'x.json'), /not a list from this tool/],
    [
      'of other questions',
      '{"format":"provider-vetting/response@1","pack":{"id":"fillers"}}',
      /other questions/,
    ],
    ['a script', '<script>alert(1)</script>', /not a list from this tool/],
  ])('that is %s is refused in a sentence, and nothing is lost', async (_, file, sentence) => {
    const staff = await openStaff();
    await staff.answer('origin?', 'plant*');
    await choose(staff, file);
    await waitFor(() =>
      expect(staff.screen.getByText(sentence).textContent).toMatch(/Your list is as it was/),
    );
    expect(staff.response().answers).toEqual({ origin: { option: 'plant' } });
  });

  test('from the first screen leads to the field for it, which has focus', async () => {
    const { screen, container } = await openStaff({ door: 'saved' });
    const field = screen.getByLabelText('Choose a file');
    const root = container.getRootNode() as ShadowRoot;
    await waitFor(() => expect(root.activeElement).toBe(field));
    expect(screen.getByRole('button', { name: 'Files' }).getAttribute('aria-current')).toBe('page');
  });

  test('replaces nothing until that is said, and can be taken back', async () => {
    const staff = await openStaff();
    const { answer, press, screen, response, cell, go } = staff;
    await answer('origin?', 'plant*');
    await choose(staff, saved());
    await screen.findByText('It holds one answer.');
    expect(response().answers).toEqual({ origin: { option: 'plant' } });
    await press('Put it in place of mine');
    expect(response().answers).toEqual({ price: { option: 'bad', evidence: '<b>Folder</b>' } });
    await go('List');
    expect(cell('Evidence', 'price?').value).toBe('<b>Folder</b>');
    await press('Go back to the list from before this file');
    expect(response().answers).toEqual({ origin: { option: 'plant' } });
  });

  test('that was saved here brings back the marked days, the own words, and what was left out', async () => {
    const first = await openStaff();
    await first.answer('price?', 'bad*');
    await first.go('Compare');
    await first.press('Mark this as today’s audit');
    await first.go('Publish');
    await first.user.type(await first.replyTo('origin?'), 'We post the papers.');
    await first.press('Leave this out: price?');
    await first.go('Files');
    await first.press('Save the list (JSON)');
    const { value } = (await first.screen.findByLabelText(/^The text/)) as HTMLTextAreaElement;

    const second = await openStaff({ day: '2026-12-01' });
    await choose(second, value);
    await second.press('Put it in place of mine');
    await second.go('Publish');
    await second.screen.findByText('Left out. Visitors read that you give no answer here.');
    await second.screen.findByRole('button', { name: 'Put it back in: price?' });
    second.screen.getByDisplayValue('We post the papers.');
    await second.go('Compare');
    await second.screen.findByRole('heading', { name: '23 November 2026' });
  });

  test('opens as a list of its own where lists are kept', async () => {
    const staff = await openStaff();
    await keep(staff, 'First');
    await staff.answer('origin?', 'plant*');
    await choose(staff, saved());
    await staff.press('Open it as a new list');
    expect(staff.response().answers.price?.option).toBe('bad');
    await staff.press('Open: First');
    expect(staff.response().answers).toEqual({ origin: { option: 'plant' } });
  });

  test('of an older version names what was left out, hostile names too', async () => {
    const old = JSON.parse(saved());
    old.pack.version = '0.1.0';
    const text = JSON.stringify(old).replace(
      '"answers":{',
      '"answers":{"__proto__":{"option":"x"},"<img src=x>":{"option":"x"},"gone":{"option":"x"},',
    );
    const staff = await openStaff();
    await choose(staff, text);
    const found = await staff.screen.findByRole('region', { name: 'The file you chose' });
    within(found).getByText('3 parts do not fit these questions. We left them out:');
    within(found).getByText('answers.__proto__');
    within(found).getByText('answers["<img src=x>"]');
    expect(staff.container.querySelector('img')).toBeNull();
  });
});

describe('files', () => {
  test('keep the four states of an answer, and work nothing out in a spreadsheet', async () => {
    const staff = await openStaff();
    const { app, go, press, screen, told } = staff;
    app.setResponse(
      audit(
        { context: { route: 'skin' }, answers: { origin: 'no-answer', needles: 'bad' } },
        { origin: { evidence: '=1+1', note: '@x' } },
      ),
    );
    await go('Files');
    await press('Save a table (CSV)');
    const csv = ((await screen.findByLabelText(/^The text/)) as HTMLTextAreaElement).value;
    const line = (id: string) => csv.split('\r\n').find(row => row.split(',')[1] === id) ?? '';
    expect(line('origin')).toContain("We cannot show this,no-answer*,'@x,'=1+1");
    expect(line('needles')).toContain('Does not apply');
    expect(line('price')).toContain('Not answered yet');
    await press('Save the list (JSON)');
    const json = ((await screen.findByLabelText(/^The text/)) as HTMLTextAreaElement).value;
    expect(JSON.parse(json)).toMatchObject({
      audience: 'staff',
      provider: 'Example Clinic',
      answers: { origin: { option: 'no-answer', evidence: '=1+1', note: '@x' } },
    });
    expect(told.filter(({ type }) => type === 'vetting-export').map(({ detail }) => detail)).toEqual([
      { kind: 'csv' },
      { kind: 'file' },
    ]);
  });

  test('offer the check of own wording only where there is something to look for', async () => {
    const without = await openStaff();
    expect(without.screen.queryByText('Check your own wording')).toBeNull();
    const matched = buildPack({ items: [{ id: 'price' }], claims: [{ id: 'cures' }] });
    const pack = { ...matched, claims: matched.claims.map(claim => ({ ...claim, match: ['cures'] })) };
    const { screen } = await openStaff({ pack });
    screen.getByRole('button', { name: 'Check a text' });
  });
});
