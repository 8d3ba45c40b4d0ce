import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { walkPack } from '../machine/walk-pack.ts';
import { audit, keep, openStaff } from './open-staff.ts';

const rowOf = (control: HTMLElement) => control.closest<HTMLElement>('[role=row]') as HTMLElement;
const focused = (root: ShadowRoot) => root.activeElement?.getAttribute('aria-label');

describe('the list', () => {
  test('says what the answers come to, and never calls it a mark of quality', async () => {
    const { screen, answer } = await openStaff();
    screen.getByText(/^0 of 3 questions answered\.$/);
    await answer('price?', 'bad*');
    await answer('origin?', 'no-answer*');
    screen.getByText(/^2 of 3 questions answered\. 2 gaps\. Critical: 1\.$/);
    screen.getByText(/^The clinic’s own working list, not a mark of quality\. Do not show it as one\.$/);
    screen.getByText(/would now be told:/);
    screen.getByText(/That rests on 2 warning signs\./);
  });

  test('puts a level that the product sets alone down to the product, and never to 0 warning signs', async () => {
    const rule = { when: { context: { route: ['needle' as const] } }, reason: 'It is so', sources: ['book'] };
    const pack = {
      ...walkPack,
      floors: [...walkPack.floors, { ...rule, id: 'of-product', level: 'some' as const }],
    };
    const { app, screen, go } = await openStaff({ pack });
    screen.getByText(/Nothing answered yet\./);
    app.setResponse(audit({ context: { route: 'needle' }, answers: { price: 'good' } }));
    await screen.findByText(/What the rules say of the product sets this level by itself\./);
    await go('Gaps and plan');
    screen.getByText(/What the rules say of the product sets this level by itself\./);
    expect(screen.queryByText(/0 warning signs/)).toBeNull();
  });

  test('gives no points: they would look like a mark', async () => {
    const { screen, answer, go, container } = await openStaff();
    await answer('price?', 'bad*');
    await go('Gaps and plan');
    screen.getByRole('heading', { level: 4, name: 'price?*' });
    expect(container.textContent).not.toMatch(/points/);
  });

  test('says whose list it is once, though the list bears the clinic’s name', async () => {
    const staff = await openStaff();
    await keep(staff, 'Example Clinic');
    expect(staff.container.querySelector('.eyebrow')?.textContent?.match(/Example Clinic/g)).toHaveLength(1);
    await staff.go('Files');
    fireEvent.change(staff.screen.getByLabelText('Name of this list'), { target: { value: 'North branch' } });
    await waitFor(() =>
      expect(staff.container.querySelector('.eyebrow')?.textContent).toMatch(/Example Clinic.*North branch/),
    );
  });

  test('marks a gap with the word, and says what to do about it', async () => {
    const { screen, cell, answer } = await openStaff();
    await answer('price?', 'partly*');
    const row = rowOf(cell('What we can show', 'price?'));
    within(row).getByText('Gap');
    within(row).getByText('You could: Fix');
    await answer('price?', 'good*');
    expect(within(row).queryByText('Gap')).toBeNull();
    expect(screen.queryByText('You could: Fix')).toBeNull();
  });

  test('goes to the worst gap, wherever it is', async () => {
    const { root, answer, press } = await openStaff();
    await answer('price?', 'bad*');
    await answer('origin?', 'no-answer*');
    await press('Go to this gap');
    await waitFor(() => expect(focused(root)).toBe('What we can show: origin?*'));
    await press('Gaps and plan');
    await press('Go to this gap: price?*');
    await waitFor(() => expect(focused(root)).toBe('What we can show: price?*'));
  });

  test('opens the follow-up that an answer calls for, and drops it again', async () => {
    const { screen, answer } = await openStaff();
    expect(screen.queryByLabelText('What we can show: donor?*')).toBeNull();
    await answer('origin?', 'human*');
    screen.getByLabelText('What we can show: donor?*');
    await answer('origin?', 'plant*');
    expect(screen.queryByLabelText('What we can show: donor?*')).toBeNull();
  });

  test('asks what fits the treatments on offer', async () => {
    const { screen, user } = await openStaff();
    screen.getByLabelText('What we can show: needles?*');
    await user.selectOptions(screen.getByLabelText('Which route?'), 'The skin');
    expect(screen.queryByLabelText('What we can show: needles?*')).toBeNull();
    // The goal decides nothing in this pack.
    expect(screen.queryByLabelText('Which goal?')).toBeNull();
  });

  test('asks once what the clinic offers, and says before it is opened where nothing is chosen', async () => {
    const { screen, user } = await openStaff();
    screen.getByText('What you offer: not set');
    expect(screen.getAllByText(/what you offer/i)).toHaveLength(1);
    await user.selectOptions(screen.getByLabelText('Which route?'), 'The skin');
    screen.getByText('What you offer');
    await user.selectOptions(screen.getByLabelText('Which route?'), 'More than one, or not sure');
    screen.getByText('What you offer: not set');
  });

  test('shows gaps, what is late, what is open, and what one person owns', async () => {
    const { app, screen, user } = await openStaff();
    app.setResponse(
      audit(
        { answers: { origin: 'no-answer', price: 'good' } },
        { origin: { owner: 'R. Osei', due: '2026-11-22' }, needles: { owner: 'M. Diaz', due: '2026-11-24' } },
      ),
    );
    const shown = () =>
      screen
        .queryAllByLabelText(/^What we can show: /)
        .map(node => node.getAttribute('aria-label')?.slice(18));
    const show = async (name: string) => user.click(await screen.findByRole('radio', { name }));
    await show('Gaps (1)');
    expect(shown()).toEqual(['origin?*']);
    await show('Late (1)');
    expect(shown()).toEqual(['origin?*']);
    await show('Not answered (1)');
    expect(shown()).toEqual(['needles?*']);
    await show('One owner (1)');
    expect(shown()).toEqual(['needles?*']);
    await user.selectOptions(screen.getByLabelText('Owner'), 'R. Osei');
    expect(shown()).toEqual(['origin?*']);
    await show('All (3)');
    expect(shown()).toEqual(['origin?*', 'needles?*', 'price?*']);
  });

  test('does not take a row away while it is being filled in', async () => {
    const { screen, user, answer, cell } = await openStaff();
    await answer('price?', 'bad*');
    await user.click(screen.getByRole('radio', { name: 'Gaps (1)' }));
    await answer('price?', 'good*');
    expect(cell('Owner', 'price?')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^All/ }));
    await user.click(screen.getByRole('radio', { name: 'Gaps (0)' }));
    expect(screen.queryByLabelText('Owner: price?*')).toBeNull();
    screen.getByText('No gaps in the answers so far.');
  });

  test('takes what is written into the answers that the page can read', async () => {
    const { cell, user, answer, response } = await openStaff();
    await answer('price?', 'bad*');
    await user.type(cell('Evidence', 'price?'), 'Folder 4');
    await user.type(cell('Next action', 'price?'), 'Ask');
    await user.type(cell('Owner', 'price?'), 'R. Osei');
    fireEvent.input(cell('Due', 'price?'), { target: { value: '2026-12-04' } });
    expect(response().answers).toEqual({
      price: { option: 'bad', evidence: 'Folder 4', note: 'Ask', owner: 'R. Osei', due: '2026-12-04' },
    });
    await answer('price?', 'Not answered yet');
    expect(response().answers.price).toMatchObject({ option: 'not-asked', evidence: 'Folder 4' });
  });

  test('lets claims be marked one by one, or the rest of a group at once', async () => {
    const { screen, user, press, response } = await openStaff();
    await user.selectOptions(screen.getByLabelText('Do we say this? “no-risk”'), 'We say this');
    await press('We say none of the rest: promises');
    expect(response().claims).toEqual({ 'no-risk': 'heard', 'for-sure': 'not-heard' });
    screen.getByText('A patient may ask: How so?');
  });

  test('tells the page around it nothing of an answer by ids, names or values', async () => {
    const { container, answer } = await openStaff();
    await answer('origin?', 'no-answer*');
    for (const node of container.querySelectorAll('[id], [name], [value], option'))
      for (const key of ['id', 'name', 'value', 'data-goal', 'data-column'])
        expect(node.getAttribute(key) ?? '').not.toMatch(/origin|no-answer|plant|human|heard|price/);
  });
});

describe('the keyboard', () => {
  test('Enter starts a new line in a text, and goes down a column with Ctrl and from an answer', async () => {
    const { root, cell, user } = await openStaff();
    cell('Evidence', 'origin?').focus();
    await user.keyboard('Folder 1{Control>}{Enter}{/Control}');
    expect(focused(root)).toBe('Evidence: needles?*');
    await user.keyboard('One{Enter}two{Control>}{Enter}{/Control}');
    expect(cell('Evidence', 'needles?').value).toBe('One\ntwo');
    expect(focused(root)).toBe('Evidence: price?*');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(focused(root)).toBe('Evidence: price?*');
    cell('What we can show', 'origin?').focus();
    await user.keyboard('{Enter}');
    expect(focused(root)).toBe('What we can show: needles?*');
  });

  test('Enter that ends a word of an input method stays in its field', async () => {
    const { root, cell } = await openStaff();
    const field = cell('Owner', 'origin?');
    field.focus();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, isComposing: true });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, repeat: true });
    expect(focused(root)).toBe('Owner: origin?*');
  });
});

describe('gaps and plan', () => {
  test('give the gaps worst first, and a plan by owner and day', async () => {
    const { app, screen, go } = await openStaff();
    app.setResponse(
      audit(
        { answers: { origin: 'no-answer', price: 'partly', needles: 'bad' }, claims: { 'no-risk': 'heard' } },
        {
          price: { owner: 'R. Osei', due: '2026-11-22', note: 'Print a list' },
          needles: { owner: 'R. Osei' },
        },
      ),
    );
    await go('Gaps and plan');
    const list = screen.getByRole('heading', { name: 'Gaps, worst first' }).parentElement as HTMLElement;
    expect(
      within(list)
        .getAllByRole('heading', { level: 4 })
        .map(node => node.textContent),
    ).toEqual(['origin?*', 'You say ““no-risk””', 'needles?*', 'price?*']);
    const owned = screen.getByRole('table', { name: 'R. Osei' });
    const rows = within(owned).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/22 November 2026.*Late.*price.*Print a list/),
      expect.stringMatching(/No day yet.*needles.*Fix/),
    ]);
    // What nobody has planned yet stands among the gaps, and is not written out a second time.
    const unowned = screen.getByRole('heading', { name: 'No owner yet' }).parentElement as HTMLElement;
    within(unowned).getByText('2 gaps have no owner, action or day yet. They stand above, worst first.');
    expect(screen.queryByRole('table', { name: 'No owner yet' })).toBeNull();
    screen.getByText('Stop and get a second opinion');
  });

  test('do not call a list without an answer free of gaps', async () => {
    const { screen, go, answer } = await openStaff();
    screen.getByText('Nothing answered yet.');
    expect(screen.queryByText(/No gaps|None of your answers|answered\. 0 gaps/)).toBeNull();
    await go('Gaps and plan');
    screen.getByText('Nothing answered yet.');
    await go('List');
    await answer('origin?', 'plant*');
    screen.getByText('Where can this be seen?');
    screen.getByText(/^No gaps in the answers so far/);
  });

  test('drop no task: what is no gap but has an action, an owner or a day is in the plan', async () => {
    const { app, screen, go } = await openStaff();
    app.setResponse(
      audit(
        { answers: { origin: 'plant', price: 'good' } },
        { origin: { note: 'Renew the papers' }, price: { due: '2026-12-01' } },
      ),
    );
    await go('Gaps and plan');
    const rows = within(screen.getByRole('table', { name: 'No owner yet' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/1 December 2026.*price/),
      expect.stringMatching(/No day yet.*origin.*Renew the papers/),
    ]);
  });
});
