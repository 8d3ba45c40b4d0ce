import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ClaimMark } from '../../src/response/types.ts';
import { scanPack } from '../support/scan-visit.ts';
import { openStaff } from './open-staff.ts';
// Here before it is asked for: a busy machine is long about it.
import '../../src/ui/scan/scan.tsx';

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
  await user.type(field, 'Ours is totally safe.');
  const warning = await screen.findByText(
    /you wrote “totally safe”.*You also say here that you do not claim it\./,
  );
  expect(warning.closest('[role=status]')).not.toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /These are our own words/ }));
  await press('Save the file');
  await screen.findByText(/^Next: send this file/);
});

test('so are those that the file does not deny, until they are reworded', async () => {
  const { screen, user, field } = await publish({});
  await user.type(field, 'Ours is totally safe.');
  const warning = await screen.findByText(/you wrote “totally safe”/);
  expect(warning.textContent).not.toMatch(/do not claim/);
  fireEvent.input(field, { target: { value: 'We have no proof of that.' } });
  await expect.poll(() => screen.queryAllByText(/you wrote/)).toEqual([]);
});
