import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { ClaimMark } from '../../src/response/types.ts';
import { scanPack } from '../support/scan-visit.ts';
import { openStaff } from './open-staff.ts';
// Here before it is asked for: a busy machine is long about it.
import '../../src/ui/scan/scan.tsx';

const OURS = /We chose these answers/;

async function publish(claims: Readonly<Record<string, ClaimMark>>) {
  const staff = await openStaff({ pack: scanPack });
  const { response } = staff.app as { response: object };
  staff.app.setResponse({
    ...response,
    claims,
    answers: { one: { option: scanPack.items[0]?.options[0]?.id } },
  });
  await staff.go('Publish');
  await staff.user.click(staff.screen.getByRole('button', { name: /^Add your own words/ }));
  const field = staff.screen.getByLabelText(/^Your own words, if you like/);
  return { ...staff, field };
}

test('own words that make a claim which the same file denies are named before it is saved, and nothing is refused', async () => {
  const { screen, user, field, press } = await publish({ safe: 'not-heard' });
  await user.type(field, 'Risk? None.');
  const warning = await screen.findByText(
    /you wrote “Risk\? None”.*You also say here that you do not claim it\./,
  );
  expect(warning.closest('[role=status]')).not.toBeNull();
  await user.click(screen.getByRole('checkbox', { name: OURS }));
  await press('Save the file');
  await screen.findByText(/^Next: send this file/);
});

async function publishWords(text: string) {
  const staff = await publish({});
  fireEvent.input(staff.field, { target: { value: text } });
  await staff.user.click(staff.screen.getByRole('checkbox', { name: OURS }));
  return staff;
}

describe('a word that no answer can show, in the clinic’s own words', () => {
  const PRAISE = 'Our product is safe, verified and certified by Korea.';
  const fileOf = async ({ screen }: Awaited<ReturnType<typeof publish>>) =>
    ((await screen.findByLabelText(/^The text/)) as HTMLTextAreaElement).value;

  test('is named at its field and again where the file is saved, and no file is saved with it', async () => {
    const { screen, press, field, told } = await publishWords(PRAISE);
    const atField = await within(field.parentElement!).findByText(
      'You wrote “safe”, “verified”, “certified”. No answer here can show that. Change it, or it stays out of the file.',
    );
    expect(atField.getAttribute('role')).toBe('status');
    screen.getByText(/^Beside “.+” you wrote “safe”, “verified”, “certified”\./);
    await press('Save the file');
    screen.getByText('Change your own words first, or save the file without them.');
    expect(told.some(({ type }) => type === 'vetting-export')).toBe(false);
  });

  test('stays out of the file, with all that was written beside it, where the clinic says so; the text stays here', async () => {
    const staff = await publishWords(PRAISE);
    await staff.press('Save it without those words');
    const file = await fileOf(staff);
    expect(file).not.toMatch(/safe|verified|certified/);
    expect(Object.keys(JSON.parse(file).answers.one)).toEqual(['option']);
    expect((staff.field as HTMLTextAreaElement).value).toBe(PRAISE);
  });

  test('no longer holds the file back once it is changed', async () => {
    const staff = await publishWords(PRAISE);
    fireEvent.input(staff.field, { target: { value: 'Made in Korea; papers at the desk.' } });
    await staff.press('Save the file');
    expect(await fileOf(staff)).toContain('papers at the desk');
    expect(staff.screen.queryByRole('button', { name: 'Save it without those words' })).toBeNull();
  });
});

test('so are those that the file does not deny, until they are reworded', async () => {
  const { screen, user, field } = await publish({});
  await user.type(field, 'Risk? None.');
  const warning = await screen.findByText(/you wrote “Risk\? None”/);
  expect(warning.textContent).not.toMatch(/do not claim/);
  fireEvent.input(field, { target: { value: 'We have no proof of that.' } });
  await expect.poll(() => screen.queryAllByText(/you wrote/)).toEqual([]);
});
