import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { audit, openStaff, type Staff } from './open-staff.ts';

const gapOf = ({ screen }: Staff, question: string) =>
  screen.getByRole('heading', { level: 4, name: question }).closest<HTMLElement>('li') as HTMLElement;

/** The list of gaps of a clinic with one gap, which is the price, and one late question, which is no gap. */
async function openGaps(written: Parameters<typeof audit>[1] = {}): Promise<Staff> {
  const staff = await openStaff();
  staff.app.setResponse(audit({ answers: { price: 'bad' }, claims: { 'no-risk': 'heard' } }, written));
  await staff.go('Gaps and plan');
  return staff;
}

describe('a gap in the list of gaps', () => {
  test('is given an owner and a day where it stands, and the plan below follows at once', async () => {
    const staff = await openGaps();
    const { cell, user, screen, response } = staff;
    await user.type(cell('Owner', 'price?'), 'Dana');
    fireEvent.input(cell('Due', 'price?'), { target: { value: '2026-12-24' } });
    const plan = await screen.findByRole('table', { name: 'Dana' });
    await within(plan).findByText('24 December 2026');
    expect(response().answers.price).toMatchObject({ owner: 'Dana', due: '2026-12-24' });
    // The same answer: the row in the list has it too.
    await staff.go('List');
    expect(cell('Owner', 'price?').value).toBe('Dana');
    expect(cell('Due', 'price?').value).toBe('2026-12-24');
  });

  test('keeps focus in its field while the plan is drawn anew', async () => {
    const { cell, user, container } = await openGaps();
    await user.type(cell('Owner', 'price?'), 'Dana R. Osei');
    const root = container.getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(cell('Owner', 'price?'));
    expect(cell('Owner', 'price?').value).toBe('Dana R. Osei');
  });

  test('shows who has it already, and is late in list, gaps and plan alike', async () => {
    const staff = await openGaps({ price: { owner: 'Dana', due: '2026-11-22' } });
    const { cell, screen } = staff;
    expect(cell('Owner', 'price?').value).toBe('Dana');
    within(gapOf(staff, 'price?*')).getByText('Late');
    within(screen.getByRole('table', { name: 'Dana' })).getByText('Late');
    fireEvent.input(cell('Due', 'price?'), { target: { value: '2026-11-23' } });
    await waitFor(() => expect(screen.queryByText('Late')).toBeNull());
    await staff.go('List');
    expect(screen.queryByText('Late')).toBeNull();
  });

  test('that is a claim has neither: nobody owns a sentence there', async () => {
    const staff = await openGaps();
    const claim = gapOf(staff, 'You say ““no-risk””');
    expect(claim.querySelector('input, textarea')).toBeNull();
  });
});
