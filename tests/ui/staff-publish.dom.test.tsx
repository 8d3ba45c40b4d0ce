import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { walkPack } from '../machine/walk-pack.ts';
import { audit, openStaff } from './open-staff.ts';

const claimOf = (id: string) => walkPack.claims.find(claim => claim.id === id)?.label ?? '';

describe('publishing', () => {
  const SECRET = 'kept-to-ourselves';

  async function publish(methodHref = '') {
    const staff = await openStaff({ methodHref });
    staff.app.setResponse(
      audit(
        { answers: { price: 'bad' } },
        { price: { evidence: SECRET, note: SECRET, owner: SECRET, due: '1999-01-31' } },
      ),
    );
    await staff.go('Publish');
    return staff;
  }

  test('shows what visitors will see apart from what stays here', async () => {
    const { screen, container } = await publish();
    const panel = (name: string) => screen.getByRole('heading', { name }).parentElement as HTMLElement;
    const seen = panel('What visitors will see');
    // As it was asked and ticked.
    within(seen).getByText('You were asked: price?* You ticked, unchecked: bad*');
    // What was not answered is not spread out row by row: it is counted, and can be worded in one place.
    expect(within(seen).queryByText('The clinic gives no answer here.')).toBeNull();
    within(seen).getByText(/^Visitors read first how many you answer .* Of yours: 1 of 3\.$/);
    within(seen).getByText('Add words on 2 questions that you have not answered');
    // What stays is named, and not set out once more on the way to the file.
    within(panel('What stays here')).getByText(/^Evidence, next actions, owners and days due are never/);
    expect(container.textContent).not.toContain(SECRET);
  });

  test('puts no words into the clinic’s mouth: what it ticked stands there, a refusal too, and each answer is its own claim', async () => {
    const staff = await openStaff();
    staff.app.setResponse(audit({ answers: { price: 'good', origin: 'no-answer' } }));
    await staff.go('Publish');
    const seen = staff.screen.getByRole('heading', { name: 'What visitors will see' }).parentElement!;
    within(seen).getByText('You were asked: origin?* You ticked, unchecked: no-answer*');
    within(seen).getByText(/^1 answer of yours says that you cannot show it\. Visitors read/);
    within(seen).getByText('What the clinic says is its own claim. Nobody has checked it.');
    expect(seen.textContent).not.toMatch(/chose: no-answer/);
  });

  test('shows all that the file holds: whom it is about, the plan, and the day', async () => {
    const staff = await publish();
    staff.app.setResponse(audit({ context: { route: 'skin' }, answers: { price: 'bad' } }));
    const seen = (await staff.screen.findByRole('heading', { name: 'What visitors will see' }))
      .parentElement!;
    within(seen).getByText('Clinic: Example Clinic');
    within(seen).getByText(/^Published on .*23.* Questions: version/);
    const skin = walkPack.context[0]?.options.find(({ id }) => id === 'skin')?.label ?? '';
    within(seen).getByText(skin);
  });

  test('leaves out what the clinic leaves out, and says what visitors make of it', async () => {
    const { screen, press, user, replyTo } = await publish();
    await user.type(await replyTo('price?'), 'We post a list.');
    await press('Leave this out: price?');
    await screen.findByText('Left out. Visitors read that you give no answer here.');
    expect(screen.queryByText('You were asked: price?* You ticked, unchecked: bad*')).toBeNull();
    await user.click(screen.getByRole('checkbox'));
    await press('Save the file');
    const file = ((await screen.findByLabelText(/^The text/)) as HTMLTextAreaElement).value;
    expect(JSON.parse(file).answers).toEqual({});
    await press('Put it back in: price?');
    await screen.findByText('You were asked: price?* You ticked, unchecked: bad*');
    expect((screen.getByLabelText('Your own words, if you like: price?') as HTMLInputElement).value).toBe(
      'We post a list.',
    );
  });

  test('words a claim as visitors read it on the clinic’s page, whether it is made or not', async () => {
    const staff = await openStaff();
    staff.app.setResponse(audit({ claims: { 'no-risk': 'heard', 'today-only': 'not-heard' } }));
    await staff.go('Publish');
    const row = (id: string) => staff.screen.getByText(new RegExp(`“${claimOf(id)}”`)).textContent;
    expect(row('no-risk')).toMatch(/The clinic says it claims this itself\./);
    expect(row('today-only')).toMatch(/The clinic says it does not claim this\./);
    expect(staff.container.textContent).not.toMatch(/We (do not )?say this/);
  });

  test('needs it said that no one has checked these words', async () => {
    const { screen, press, user, told } = await publish();
    await press('Save the file');
    screen.getByText('Tick the box first. Visitors must know whose answers these are.');
    const tick = screen.getByRole('checkbox', { name: /No one has checked them/ });
    expect(tick.getAttribute('aria-invalid')).toBe('true');
    expect((tick.getRootNode() as ShadowRoot).activeElement).toBe(tick);
    expect(told.some(({ type }) => type === 'vetting-export')).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: /No one has checked them/ }));
    await press('Save the file');
    await screen.findByText(/^Saved as disclosure-example-clinic-2026-11-23\.json\.$/);
    expect(told.at(-1)).toEqual({ type: 'vetting-export', detail: { kind: 'disclosure' } });
    // What comes next: whoever runs the website needs the file, and this line.
    const next = (await screen.findByLabelText(/^Next: send this file/)) as HTMLTextAreaElement;
    expect(next.value).toContain('disclosure-src="/disclosure-example-clinic-2026-11-23.json"');
    expect(next.value).toContain('provider="Example Clinic"');
    expect(next.value).toContain('audience="provider-page"');
    // Bundled into a page's own script, nobody knows where ours lies.
    expect(next.value).toMatch(/^<script async src="\/provider-vetting\.js"><\/script>\n/);
  });

  test.each([
    ['http://127.0.0.1:4173/dist/', 'https://YOUR-SERVER/dist/'],
    ['http://localhost/', 'https://YOUR-SERVER/'],
    ['https://clinic.example/vetting/', 'https://clinic.example/vetting/'],
  ])('the lines for the page name no address of this machine alone: %s', async (here, there) => {
    const { screen, press, user } = await publish(`${here}questions/tiny.en.method.html`);
    await user.click(screen.getByRole('checkbox', { name: /No one has checked them/ }));
    await press('Save the file');
    const next = (await screen.findByLabelText(/^Next: send this file/)) as HTMLTextAreaElement;
    expect(next.value).toContain(`src="${there}provider-vetting.js"`);
  });

  async function saveFile() {
    const staff = await publish();
    await staff.user.click(staff.screen.getByRole('checkbox', { name: /No one has checked them/ }));
    await staff.press('Save the file');
    return staff;
  }
  const field = async ({ screen }: Awaited<ReturnType<typeof saveFile>>, label: RegExp) =>
    (await screen.findByLabelText(label)) as HTMLTextAreaElement;

  test.each([
    ['the lines for a page', 'Copy the lines', /^Next: send this file/],
    ['the text of the file', 'Copy the text', /^The text/],
  ])('%s are copied at a press, and that is said', async (_, name, label) => {
    const staff = await saveFile();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await staff.press(name);
    expect((await staff.screen.findByText('Copied.')).getAttribute('role')).toBe('status');
    expect(write.mock.lastCall).toEqual([(await field(staff, label)).value]);
  });

  test('the lines are selected, and that is said, where the browser refuses to copy', async () => {
    const staff = await saveFile();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await staff.press('Copy the lines');
    await staff.screen.findByText(/^This browser would not copy\./);
    const lines = await field(staff, /^Next: send this file/);
    expect((lines.getRootNode() as ShadowRoot).activeElement).toBe(lines);
    expect([lines.selectionStart, lines.selectionEnd]).toEqual([0, lines.value.length]);
  });

  test('with nothing answered there is nothing to fill in or save, and a way to the list', async () => {
    const { go, screen, press, container } = await openStaff();
    await go('Publish');
    await screen.findByText('There is nothing to publish yet.');
    expect(container.querySelectorAll('textarea, input')).toHaveLength(0);
    await press('Go to the list');
    expect((await screen.findAllByRole('combobox')).length).toBeGreaterThan(0);
  });

  test('words on a question without an answer stay in their field while one types', async () => {
    const { screen, user, replyTo } = await publish();
    await user.click(screen.getByText('Add words on 2 questions that you have not answered'));
    const field = await replyTo('origin?');
    await user.type(field, 'Ask us.');
    expect((screen.getByLabelText('Your own words, if you like: origin?') as HTMLTextAreaElement).value).toBe(
      'Ask us.',
    );
    expect(field.isConnected).toBe(true);
  });

  test('saves the clinic’s own words and nothing that is its own business', async () => {
    const { screen, press, user, replyTo } = await publish();
    await user.type(await replyTo('price?'), 'We post a list.');
    await user.click(screen.getByRole('checkbox'));
    await press('Save the file');
    const file = ((await screen.findByLabelText(/^The text/)) as HTMLTextAreaElement).value;
    expect(JSON.parse(file)).toMatchObject({
      format: 'provider-vetting/disclosure@1',
      provider: 'Example Clinic',
      published: '2026-11-23T10:00:00.000Z',
      answers: { price: { option: 'bad', reply: 'We post a list.' } },
    });
    expect(file).not.toContain(SECRET);
    expect(file).not.toContain('1999-01-31');
  });

  test('speaks what is left of a reply near its end, and at it', async () => {
    const { replyTo } = await publish();
    const field = await replyTo('price?');
    const spoken = () => (field.parentElement as HTMLElement).querySelector('p[role=status]')?.textContent;
    const write = (length: number) => fireEvent.input(field, { target: { value: 'x'.repeat(length) } });
    expect(field.maxLength).toBe(280);
    write(229);
    await waitFor(() => expect(field.parentElement?.textContent).toContain('51 characters left'));
    expect(spoken()).toBe('');
    write(231);
    await waitFor(() => expect(spoken()).toBe('50 characters left'));
    write(280);
    await waitFor(() => expect(spoken()).toBe('0 characters left'));
  });
});
