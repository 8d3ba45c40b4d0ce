import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toResponseFile } from '../../src/exchange/response-file.ts';
import { exosomePack } from '../exchange/shipped.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { noteFiles, openPanel } from './open-panel.tsx';

const said = { answers: { 'reg-approval-status': 'says-approved', 'src-maker': 'no-answer' } };
const pack = exosomePack();

afterEach(() => vi.restoreAllMocks());

/** Goes to the card of one question, of all that are open. */
async function openCard(id: string) {
  const panel = openPanel();
  const { screen, press, unfold, user } = panel;
  const item = pack.items.find(one => one.id === id)!;
  await unfold('Choose the questions');
  await user.click(screen.getByLabelText(/^All open questions/));
  await press('Ask with cards');
  await screen.findByText(/^Card 1 of/);
  while (screen.getByRole('heading', { level: 2 }).textContent !== item.prompt.patient)
    await press('Next card');
  return { ...panel, item };
}

describe('the panel', () => {
  test('stands in the order of what is wanted most, and says each thing as data', async () => {
    const { screen, container } = openPanel(said);
    expect(screen.getAllByRole('heading', { level: 3 }).map(one => one.textContent)).toEqual([
      'This result',
      'For the visit',
      'Files and links',
      'On this device',
    ]);
    expect(container.textContent).not.toMatch(/take\.\w/);
  });

  test('moves focus to its heading, and closes by its button', async () => {
    const { told, press } = openPanel(said);
    expect(document.activeElement?.textContent).toBe('Take it with you');
    await press('Close');
    expect(told.closed).toBe(1);
  });
});

describe('the result as text', () => {
  test('is copied, and only the kind is told', async () => {
    const { press, screen, told } = openPanel(said);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Copy as text');
    await screen.findByText('Copied.');
    expect(write.mock.calls[0]?.[0]).toContain('About Example Clinic');
    expect(told.kinds).toEqual(['text']);
  });

  test('can be selected where copying is forbidden', async () => {
    const { press, screen } = openPanel(said);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await press('Copy as text');
    const field = (await screen.findByLabelText(/Select it all/)) as HTMLTextAreaElement;
    expect(field.value).toContain('They would not say, or dodged it');
  });

  test('stands in for paper where the browser will not print', async () => {
    const { press, screen, container } = openPanel(said);
    await press('Print this result');
    const field = (await screen.findByLabelText(/Select it all/)) as HTMLTextAreaElement;
    expect(field.value).toContain('Still open: questions to ask');
    expect(container.querySelectorAll('iframe').length).toBeLessThanOrEqual(1);
  });
});

describe('files', () => {
  test.each([
    ['Save a file', 'answers-example-clinic-2026-11-23.json', '"provider-vetting/response@1"', 'file'],
    ['Table (CSV)', 'answers-example-clinic-2026-11-23.csv', 'reg-approval-status', 'csv'],
    [
      'Health record file (FHIR)',
      'answers-example-clinic-2026-11-23.fhir.json',
      'QuestionnaireResponse',
      'fhir',
    ],
  ])('“%s” saves what its name says', async (button, name, part, kind) => {
    const files = noteFiles();
    const { press, screen, told } = openPanel(said);
    await press(button);
    await screen.findByText(`Saved as ${name}.`);
    expect(files.map(file => file.name)).toEqual([name]);
    expect(await files[0]!.text()).toContain(part);
    expect(told.kinds).toEqual([kind]);
  });

  test('are shown as text where saving is forbidden, and can be had as text where it failed in silence', async () => {
    const { press, screen } = openPanel(said);
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await press('Save a file');
    const field = (await screen.findByLabelText(/Select it all/)) as HTMLTextAreaElement;
    expect(JSON.parse(field.value).answers).toEqual({
      'reg-approval-status': { option: 'says-approved' },
      'src-maker': { option: 'no-answer' },
    });
  });
});

describe('opening a file', () => {
  const other = buildResponse(pack, { answers: { 'src-maker': 'no-answer' } });
  const file = (text: string) => new File([text], 'answers.json', { type: 'application/json' });
  async function open(text: string, mine = {}) {
    const panel = openPanel(mine);
    await panel.unfold('Open a file');
    await panel.user.upload(panel.screen.getByLabelText('Choose a file'), file(text));
    return panel;
  }

  test('asks before it takes the place of one’s own answers, and changes nothing until then', async () => {
    const { press, screen, told, answers } = await open(
      toResponseFile({ ...other, provider: 'Other Clinic' }),
      said,
    );
    await screen.findByText('About Other Clinic');
    await screen.findByText('Answers: 1. Claims: 0.');
    expect(told.imported).toEqual([]);
    expect(Object.keys(answers())).toHaveLength(2);
    await press('Replace my 2 answers');
    expect(told.imported).toEqual([{ ...other, provider: 'Other Clinic' }]);
  });

  test('can be called off', async () => {
    const { press, screen, told } = await open(toResponseFile(other), said);
    await press('Keep mine');
    expect(told.imported).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull();
  });

  test('names what no longer fits, and what only clinic staff write down', async () => {
    const old = {
      ...other,
      audience: 'staff',
      answers: { gone: { option: 'x' }, 'src-maker': { option: 'no-answer', owner: 'Kim' } },
    };
    const { screen, press, told } = await open(JSON.stringify(old));
    await screen.findByText(/2 parts do not fit/);
    screen.getByText('answers.gone');
    screen.getByText('answers.src-maker.owner');
    await press('Use these answers');
    expect(told.imported).toEqual([other]);
  });

  test.each([
    ['no answers file', 'hello', 'This is not an answers file from this tool.'],
    ['cut', toResponseFile(other).slice(0, -9), 'Part of this is missing. Ask for it again.'],
    [
      'of other questions',
      '{"format":"provider-vetting/response@1","pack":{"id":"x"}}',
      'These answers belong to other questions.',
    ],
    ['of 20 MB', 'x'.repeat(20_000_000), 'This file is too large to be an answers file.'],
  ])('that is %s says so and changes nothing', async (_, text, sentence) => {
    const { screen, told, answers } = await open(text, said);
    await screen.findByText(sentence);
    expect(told.imported).toEqual([]);
    expect(Object.keys(answers())).toHaveLength(2);
  });
});

describe('a link', () => {
  test('is made only when asked, and leaves notes out unless they are ticked', async () => {
    const panel = openPanel(said);
    panel.visit.session.send({ type: 'text.written', id: 'src-maker', text: { note: 'secret words' } });
    await panel.unfold('Make a link');
    expect(panel.screen.queryByLabelText('Link to your answers')).toBeNull();
    await panel.press('Make the link');
    const field = () => panel.screen.findByLabelText('Link to your answers') as Promise<HTMLInputElement>;
    const bare = (await field()).value;
    expect(bare).toMatch(/^http.*#provider-vetting=2[\w-]+$/);
    await panel.user.click(panel.screen.getByLabelText('Put my notes in too'));
    await panel.press('Make the link');
    expect((await field()).value.length).toBeGreaterThan(bare.length + 10);
    expect(panel.told.kinds).toEqual(['link', 'link']);
  });

  test('is not made where notes make it longer than messengers leave whole', async () => {
    const panel = openPanel(said);
    panel.visit.session.send({ type: 'text.written', id: 'src-maker', text: { note: 'x'.repeat(1000) } });
    history.replaceState(null, '', `/${'long-'.repeat(120)}`);
    await panel.unfold('Make a link');
    await panel.user.click(panel.screen.getByLabelText('Put my notes in too'));
    await panel.press('Make the link');
    await panel.screen.findByText(/^That is too long for a link\./);
    expect(panel.screen.queryByLabelText('Link to your answers')).toBeNull();
    expect(panel.told.kinds).toEqual([]);
    history.replaceState(null, '', '/');
  });
});

describe('sharing', () => {
  test('hands notes to another app only if they are ticked', async () => {
    const shared: string[] = [];
    const share = async ({ text }: { text: string }) => void shared.push(text);
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { visit, unfold, press, screen, user } = openPanel(said);
    visit.session.send({ type: 'text.written', id: 'src-maker', text: { note: 'secret words' } });
    await unfold('Share…');
    await press('Share the result');
    await user.click(screen.getAllByLabelText('Put my notes in too')[0]!);
    await press('Share the result');
    Reflect.deleteProperty(navigator, 'share');
    expect(shared.map(text => text.includes('secret words'))).toEqual([false, true]);
  });
});

describe('keeping and erasing', () => {
  test('nothing is kept until that is asked for', async () => {
    const { local, unfold, press, screen } = openPanel(said);
    await unfold('Keep on this device for 30 days');
    expect(local.length).toBe(0);
    await press('Not now');
    expect(local.length).toBe(0);
    expect(screen.queryByText(/Keep these answers on this device/)).toBeNull();
  });

  test('kept answers say until when, and erasing takes every key of ours and none of the page', async () => {
    const { local, unfold, press, screen, told } = openPanel(said);
    local.setItem('their-own', '1');
    await unfold('Keep on this device for 30 days');
    await press('Keep them for 30 days');
    await screen.findByText(
      /Kept on this device until .*December.* 2026|Kept on this device until 23 December 2026/,
    );
    expect(local.getItem('provider-vetting:kept:exosome-therapy:patient:Example%20Clinic')).toContain(
      'says-approved',
    );
    expect(local.getItem('provider-vetting:kept:exosome-therapy:patient:Example%20Clinic')).toContain(
      '"stages":[{"origin":"visit","on":"2026-11-23"',
    );
    expect(told.kinds).toEqual(['device']);
    await press('Erase everything');
    expect([local.length, local.getItem('their-own'), told.erased]).toEqual([1, '1', 1]);
  });

  test('says so where other answers are kept than those shown, and keeps both where that is asked for', async () => {
    const other = openPanel({ answers: { 'src-maker': 'no-answer' } });
    await other.unfold('Keep on this device for 30 days');
    await other.press('Keep them for 30 days');
    const { local } = other;
    const { unfold, press, screen, answers } = openPanel(
      { answers: { 'reg-approval-status': 'says-approved' } },
      { local },
    );
    await unfold('Keep on this device for 30 days');
    expect(screen.queryByText(/^Kept on this device until/)).toBeNull();
    await screen.findByText(/^Other answers are kept on this device until/);
    await press('Keep them as they are now');
    await screen.findByText(/^Kept on this device until/);
    expect(Object.keys(answers()).toSorted()).toEqual(['reg-approval-status', 'src-maker']);
    const [key = ''] = [local.key(0) ?? ''];
    expect(Object.keys(JSON.parse(local.getItem(key) ?? '').response.answers).toSorted()).toEqual(
      Object.keys(answers()).toSorted(),
    );
  });

  test('what was taken back since it was kept here does not come back', async () => {
    const { unfold, press, screen, visit, answers } = openPanel(said);
    await unfold('Keep on this device for 30 days');
    await press('Keep them for 30 days');
    visit.session.send({ type: 'item.answered', id: 'src-maker', option: 'not-asked' });
    await screen.findByText(/^Other answers are kept on this device until/);
    await press('Keep them as they are now');
    await screen.findByText(/^Kept on this device until/);
    expect(Object.keys(answers())).toEqual(['reg-approval-status']);
  });

  test('a browser that refuses says so, and the panel goes on', async () => {
    const full = {
      ...memoryStorage(),
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    };
    const { unfold, press, screen, told } = openPanel(said, { local: full });
    await unfold('Keep on this device for 30 days');
    await press('Keep them for 30 days');
    await screen.findByText('This browser could not keep them. Save a file instead.');
    expect(told.kinds).toEqual([]);
  });
});

describe('my questions', () => {
  test('as cards: one at a time, answered with a tap, and a message is drafted at the end', async () => {
    const { press, screen, user, answers, visit, told } = openPanel(said);
    await press('Ask with cards');
    await screen.findByText('Card 1 of 5');
    const asked = screen.getByRole('heading', { level: 2 }).textContent ?? '';
    await user.click(screen.getByLabelText('Dodged'));
    expect(Object.values(answers()).map(({ option }) => option)).toContain('no-answer');
    await press('Next card');
    expect(screen.getByRole('heading', { level: 2 }).textContent).not.toBe(asked);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    await press('Back');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(asked);
    expect(screen.getByLabelText<HTMLInputElement>('Dodged').checked).toBe(true);
    await press('Next card');
    await user.click(screen.getByLabelText('They will find out'));
    const promised = screen.getByRole('heading', { level: 2 }).textContent ?? '';
    for (let card = 2; card < 5; card++) await press('Next card');
    await press('After the visit');
    await screen.findByRole('heading', { name: 'Ask for the rest in writing' });
    const message = screen.getByLabelText<HTMLTextAreaElement>('Your message').value;
    expect(message).toContain('Please answer these in writing.');
    expect(message).toContain(asked);
    expect(message.indexOf(promised)).toBeGreaterThan(message.indexOf('You said you would find this out:'));
    await press('See what the answers show');
    expect([visit.session.screen.value, told.closed]).toEqual(['assessed', 1]);
  });

  test('are answered by key: a number chooses', async () => {
    const { press, screen, user } = openPanel(said);
    await press('Ask with cards');
    (await screen.findByLabelText('Clear')).focus();
    await user.keyboard('2');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Vague').checked).toBe(true));
  });

  test('passed by with one press, an answer that was begun is not lost: which one it was is asked first', async () => {
    const { screen, user, press } = await openCard('src-origin');
    await user.click(screen.getByLabelText('Clear'));
    const card = screen.getByRole('heading', { level: 2 }).textContent;
    await press(/^(Next card|After the visit)$/);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(card);
    const which = screen.getByRole('group', { name: 'Which of these did they say?' });
    expect(which.contains((which.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    // Whoever passes by again means it.
    await press(/^(Next card|After the visit)$/);
    expect(screen.queryByRole('group', { name: 'Which of these did they say?' })).toBeNull();
  });

  test('a bad answer that was plainly said stands under “clear”, beside the good ones', async () => {
    const { screen, user, item } = await openCard('reg-approval-status');
    await user.click(screen.getByLabelText('Clear'));
    const which = within(screen.getByRole('group', { name: 'Which of these did they say?' }));
    which.getByLabelText(item.options.find(({ id }) => id === 'says-approved')?.label.patient ?? '');
  });

  test('a clear answer that is a bad one is noted as what it is', async () => {
    const { press, screen, user, answers } = openPanel();
    await press('Ask with cards');
    await screen.findByText('Card 1 of 5');
    const item = pack.items.find(
      ({ prompt }) => prompt.patient === screen.getByRole('heading', { level: 2 }).textContent,
    );
    const worst = item?.options.findLast(({ id, concern }) => concern === 1 && id !== 'no-answer');
    const other = screen.getByLabelText('Worrying');
    const shown = document.getElementById(other.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(shown).toBe(worst?.label.patient);
    await user.click(other);
    expect(answers()[item?.id ?? '']?.option).toBe(worst?.id);
    for (const manner of ['Clear', 'Vague', 'Dodged'])
      expect(screen.getByLabelText<HTMLInputElement>(manner).checked).toBe(false);
  });

  test('a choice on a card that can mean one answer alone shows it, and notes it with one tap', async () => {
    const { screen, user, answers, item } = await openCard('src-supply-chain');
    for (const manner of ['Clear', 'Vague']) {
      const choice = screen.getByLabelText<HTMLInputElement>(manner);
      const shown = document.getElementById(choice.getAttribute('aria-describedby') ?? '')?.textContent;
      await user.click(choice);
      const noted = item.options.find(({ id }) => id === answers()[item.id]?.option);
      // The clear one stands in the card above, as a sentence.
      expect(shown?.replace(/\.$/, '')).toBe(noted?.label.patient);
      expect(screen.queryByRole('group', { name: 'Which of these did they say?' })).toBeNull();
    }
  });

  test('where more than one clear answer is possible, which one it was is asked before any is noted', async () => {
    const { screen, user, answers, item } = await openCard('src-origin');
    await user.click(screen.getByLabelText('Dodged'));
    await user.click(screen.getByLabelText('Clear'));
    // “They dodged it” is taken back, and nothing is noted in its place.
    expect(answers()[item.id]).toBeUndefined();
    expect(screen.getByLabelText<HTMLInputElement>('Clear').checked).toBe(true);
    const which = within(screen.getByRole('group', { name: 'Which of these did they say?' }));
    expect(which.getByRole('status').textContent).toBe('Nothing is noted until you choose.');
    // Two that say it; “natural, and no more” is half an answer, which nobody looks for under “clear”.
    expect(which.getAllByRole('radio')).toHaveLength(2);
    await user.click(
      which.getByLabelText(item.options.find(({ id }) => id === 'human-part')?.label.patient ?? ''),
    );
    expect(answers()[item.id]?.option).toBe('human-part');
    expect(which.getByRole('status').textContent).toBe('');
    // Another word takes it back; the list goes.
    await user.click(screen.getByLabelText('Vague'));
    expect(answers()[item.id]?.option).toBe('human-only');
    expect(screen.queryByRole('group', { name: 'Which of these did they say?' })).toBeNull();
  });

  test('by key, the list of clear answers is where the next key goes, and Enter does not leave it unanswered', async () => {
    const { screen, user, answers, item } = await openCard('src-origin');
    screen.getByLabelText('Dodged').focus();
    await user.keyboard('1');
    const list = await screen.findByRole('group', { name: 'Which of these did they say?' });
    const [first] = within(list).getAllByRole('radio');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(item.prompt.patient);
    await user.keyboard(' ');
    expect(answers()[item.id]?.option).toBe('plant-or-animal');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 2 }).textContent).not.toBe(item.prompt.patient);
  });

  test('are the ones that are ticked', async () => {
    const { press, screen, user, unfold } = openPanel(said);
    await unfold('Choose the questions');
    await user.click(screen.getByLabelText('Only those I tick'));
    const ticked = screen.getAllByRole('checkbox').filter(box => (box as HTMLInputElement).checked);
    expect(ticked).toHaveLength(10);
    for (const box of ticked.slice(1)) await user.click(box);
    await press('Ask with cards');
    await screen.findByText('Card 1 of 1');
  });

  test('go into the calendar with the hour of the visit', async () => {
    const files = noteFiles();
    const { press, screen, user, unfold, told } = openPanel(said);
    await unfold('Calendar file');
    await press('Save the calendar file');
    await screen.findByText('Choose a day and a time first.');
    await user.type(screen.getByLabelText('Time'), '14:30');
    for (const [day, doubt] of [
      ['2020-01-01', /^1 January 2020 is past\. Is that the day\?/],
      ['9999-12-31', /is more than two years ahead\. Is that the day\?/],
    ] as const) {
      fireEvent.input(screen.getByLabelText('Day of the visit'), { target: { value: day } });
      await press('Save the calendar file');
      await screen.findByText(doubt);
    }
    expect(files).toEqual([]);
    fireEvent.input(screen.getByLabelText('Day of the visit'), { target: { value: '2026-12-01' } });
    await press('Save the calendar file');
    await screen.findByText('Saved as visit-example-clinic-2026-12-01.ics.');
    expect(await files[0]!.text()).toContain('DTSTART:20261201T143000\r\n');
    expect(told.kinds).toEqual(['calendar']);
  });

  test('go into an e-mail draft, and those that do not fit are counted', async () => {
    const files = noteFiles();
    const { press, screen } = openPanel({});
    await press('E-mail draft');
    expect(files[0]?.name).toMatch(/^mailto:\?subject=/);
    await screen.findByText(/more questions? did not fit here/);
  });
});

describe('the day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['2026-11-29T02:30:00Z', 'America/Los_Angeles', '2026-11-28', '28 November 2026', '28 December 2026'],
    ['2026-11-29T01:00:00Z', 'America/New_York', '2026-11-28', '28 November 2026', '28 December 2026'],
    ['2026-11-28T22:00:00Z', 'Asia/Tokyo', '2026-11-29', '29 November 2026', '29 December 2026'],
  ])(
    'at %s in %s the report, its file and its keeping are on the visitor’s own day',
    async (time, name, day, said, until) => {
      process.env.TZ = name;
      const files = noteFiles();
      const now = () => new Date(time);
      const { press, unfold, screen } = openPanel({ answers: { 'src-maker': 'no-answer' } }, { now });
      const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      await press('Copy as text');
      await screen.findByText('Copied.');
      expect(write.mock.calls[0]?.[0]).toContain(said);
      await press('Save a file');
      await waitFor(() =>
        expect(files.map(file => file.name)).toEqual([`answers-example-clinic-${day}.json`]),
      );
      await unfold('Keep on this device for 30 days');
      await press('Keep them for 30 days');
      await screen.findByText(`Kept on this device until ${until}`, { exact: false });
    },
  );
});
