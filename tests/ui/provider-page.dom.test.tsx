import { fireEvent, within } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/types.ts';
import { toDisclosure } from '../../src/exchange/disclosure.ts';
import type { MountOptions, Settings } from '../../src/host/app-seam.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { responses } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';
import { plainSettings } from '../support/settings.ts';

const settings: Settings = {
  ...plainSettings,
  audience: 'provider-page',
};

/** A file that a clinic published. */
function published(said: Said, change: { days?: number; replies?: Record<string, string> } = {}) {
  const at = new Date(Date.parse('2026-11-23T10:00:00Z') - (change.days ?? 21) * 86_400_000);
  return toDisclosure(walkPack, buildResponse(walkPack, said), {
    published: at,
    replies: change.replies ?? {},
  });
}

const saidIn = ({ answers, ...said }: Response): Said => ({
  ...said,
  answers: Object.fromEntries(Object.entries(answers).map(([id, { option }]) => [id, option])),
});

/** The page of a clinic, once what it publishes is there. */
async function openPage(
  file?: unknown,
  change: Partial<MountOptions> & { provider?: string; pack?: Pack } = {},
) {
  const { provider = 'Example Clinic', pack = walkPack, ...options } = change;
  const visit = openApp(pack, {
    settings: { ...settings, provider: provider || null },
    loadDisclosure: file === undefined ? null : async () => file,
    ...options,
  });
  await visit.heading('What the clinic says, and how to check it');
  if (file !== undefined) await visit.screen.findByText(/No one has checked them|set them aside/);
  const card = (name: string) => {
    const found = visit.screen.getByRole('heading', { level: 4, name, hidden: true }).closest('li');
    if (!found) throw new Error(`no card for ${name}`);
    return within(found);
  };
  return {
    ...visit,
    card,
    /** Notes what was told about a question. */
    async tell(question: string, option: string) {
      const add = card(question).queryByRole('button', { name: /^(Add my answer|Change)/, hidden: true });
      if (add) await visit.user.click(add);
      await visit.user.click(card(question).getByRole('radio', { name: option, hidden: true }));
    },
    async hear(claim: string) {
      await visit.user.click(card(claim).getByRole('radio', { name: 'Heard it', hidden: true }));
    },
    async toResult() {
      await visit.press('See the result');
      await visit.screen.findByText('How this adds up');
    },
  };
}

const questions = (visit: Awaited<ReturnType<typeof openPage>>) =>
  visit.screen.getAllByRole('heading', { level: 4, hidden: true }).map(heading => heading.textContent);

test('what the clinic leaves open is counted above all questions: silence and refusals are no answers', async () => {
  const silent = await openPage(published({ answers: { origin: 'no-answer' } }));
  silent.screen.getByText(/It answers 0 of 3 questions\./);
  silent.close();
  const open = await openPage(published({ answers: { origin: 'plant', price: 'good' } }));
  open.screen.getByText(/It answers 2 of 3 questions\./);
});

test('what the clinic leaves open can be gone through at once, what weighs most first', async () => {
  const { screen, user, root } = await openPage(published({ answers: { price: 'good' } }), {
    pack: { ...walkPack, items: walkPack.items.toReversed() },
  });
  await user.click(screen.getByText('It answers 1 of 3 questions.'));
  const [list] = screen
    .getAllByRole('list')
    .filter(one => one.closest('details')?.open && !one.closest('.folds'));
  const open = within(list as HTMLElement).getAllByRole('button');
  expect(open.map(button => button.textContent)).toEqual(['origin?', 'needles?']);
  await user.click(open[0] as HTMLElement);
  await expect.poll(() => root.activeElement?.textContent).toBe('origin?');
});

test('what the clinic answers to a question that another answer brings is read before that answer is noted', async () => {
  const file = published({ answers: { origin: 'human', donor: 'good' } });
  const { card, tell } = await openPage(file);
  card('origin?').getByText('Asked: donor?*');
  await tell('origin?', 'human');
  expect(card('origin?').queryByText('Asked: donor?*')).toBeNull();
  card('donor?').getByText('Asked: donor?*');
});

describe('who speaks on a clinic’s page', () => {
  test('its first line says who hosts it and that the questions are not the clinic’s', async () => {
    const { screen } = await openPage();
    screen.getByText(
      'Hosted by Example Clinic · questions, order and weight set by the tool’s authors, not by the clinic',
    );
  });

  test('without a name it says the same of the page', async () => {
    const { screen } = await openPage(undefined, { provider: '' });
    screen.getByText(/^Hosted by this page · questions, order and weight set by the tool’s authors/);
  });

  test('the clinic’s answer is what it ticked, below what it was asked, dated and said to be unchecked; its reply stands as its own words', async () => {
    const { card, screen } = await openPage(
      published(
        { answers: { origin: 'plant' } },
        { replies: { origin: 'We <b>never</b> use human cells.' } },
      ),
    );
    screen.getByText(/put its answers out on 2 November 2026\. No one has checked them\./);
    card('origin?').getByText('Asked: origin?*');
    card('origin?').getByText('plant*', { selector: 'bdi' });
    card('origin?').getByText('“We <b>never</b> use human cells.”');
    card('price?').getByText('The clinic gives no answer here.');
  });

  test('own words stand as the clinic’s, unchecked, whatever they say', async () => {
    const { card } = await openPage(
      published({ answers: { origin: 'plant' } }, { replies: { origin: 'Safe, and certified by Korea.' } }),
    );
    const reply = card('origin?').getByText('“Safe, and certified by Korea.”');
    expect(reply.parentElement?.textContent).toMatch(/^In its own words, unchecked:/);
  });

  test('a refusal, too, is what the clinic ticked, and unchecked like any answer', async () => {
    const { card, screen } = await openPage(published({ answers: { origin: 'no-answer', price: 'good' } }));
    card('origin?').getByText('no-answer*', { selector: 'bdi' });
    card('price?').getByText(/It ticked, unchecked:/);
    screen.getAllByText('What the clinic says is its own claim. Nobody has checked it.');
  });

  test('the clinic’s marks are what it says of its claims, never what was heard', async () => {
    const { app, card } = await openPage(
      published({ claims: { 'no-risk': 'not-heard', 'for-sure': 'heard' } }),
    );
    card('“no-risk”').getByText('The clinic says it does not claim this.');
    card('“for-sure”').getByText('The clinic says it claims this itself.');
    card('“today-only”').getByText('The clinic gives no answer here.');
    expect((app.response as Response).claims).toEqual({});
  });
});

test('what to look for is in sight beside an answer that is not a clear one, and folded beside others', async () => {
  const { card } = await openPage(published({ answers: { origin: 'no-answer', price: 'good' } }));
  const isFolded = (name: string) =>
    card(name)
      .getByText(/^A worrying answer:/)
      .closest('li details') !== null;
  expect([isFolded('origin?'), isFolded('price?')]).toEqual([false, true]);
});

describe('what was told', () => {
  test('only questions that apply are there, in the pack’s order, and follow-ups come with their answer', async () => {
    const visit = await openPage();
    expect(questions(visit)).toEqual([
      'origin?',
      'needles?',
      'price?',
      '“no-risk”',
      '“for-sure”',
      '“today-only”',
    ]);
    await visit.user.selectOptions(visit.screen.getByLabelText('Which route?'), 'The skin');
    await visit.tell('origin?', 'human');
    expect(questions(visit).slice(0, 3)).toEqual(['origin?', 'donor?', 'price?']);
  });

  test('another answer than the clinic publishes is stated flat, and the same is not', async () => {
    const { card, tell, hear } = await openPage(
      published({ answers: { origin: 'plant', price: 'good' }, claims: { 'no-risk': 'not-heard' } }),
    );
    const flat = 'This does not match what the clinic says. Ask again, in writing.';
    await tell('origin?', 'no-answer');
    await tell('price?', 'good');
    await hear('“no-risk”');
    card('origin?').getByText(flat);
    card('“no-risk”').getByText(flat);
    expect(card('price?').queryByText(flat)).toBeNull();
    await tell('origin?', 'Not asked');
    expect(card('origin?').queryByText(flat)).toBeNull();
    card('origin?').getByText('Not asked yet');
  });

  test('a promise to find out can be noted; it stands there as that and contradicts nothing', async () => {
    const { app, card, tell, screen } = await openPage(published({ answers: { origin: 'plant' } }));
    await tell('origin?', 'They will find out');
    expect((app.response as Response).answers).toEqual({ origin: { option: 'promised' } });
    card('origin?').getByText('They promised to tell you');
    expect(card('origin?').getByRole('radio', { checked: true, hidden: true })).toBe(
      card('origin?').getByRole('radio', { name: 'They will find out', hidden: true }),
    );
    expect(screen.queryByText(/told you otherwise|were told otherwise/)).toBeNull();
  });

  test('the next part opens and takes focus; so does the question that the result leads to', async () => {
    const visit = await openPage();
    await visit.press('Go to the next 2 questions');
    expect(visit.root.activeElement?.textContent).toMatch(/^care/);
    expect(visit.root.activeElement?.closest('details')?.open).toBe(true);
    await visit.tell('price?', 'bad');
    await visit.toResult();
    await visit.press('Change this: price?: bad');
    await visit.heading('What the clinic says, and how to check it');
    await expect.poll(() => visit.root.activeElement?.textContent).toBe('price?');
    expect(visit.root.activeElement?.closest('details')?.open).toBe(true);
  });
});

test('the questions can be taken along before anything was answered, and the way back leads to the page', async () => {
  const { press, heading, screen } = await openPage(published({ answers: { origin: 'plant' } }));
  await press('Take these questions along');
  await heading('Take it with you');
  screen.getByRole('button', { name: 'Ask with cards' });
  await press('Close');
  await heading('What the clinic says, and how to check it');
});

describe('the result on a clinic’s page', () => {
  test('what was told otherwise stands before the findings, and only that', async () => {
    const { tell, hear, toResult, screen } = await openPage(
      published({ answers: { origin: 'plant', price: 'good' }, claims: { 'no-risk': 'not-heard' } }),
    );
    await tell('origin?', 'no-answer');
    await tell('price?', 'good');
    await hear('“no-risk”');
    await toResult();
    const section = screen.getByRole('heading', { name: 'They told me something else' }).closest('section');
    const findings = screen.getByRole('heading', { name: 'Warning signs, worst first' });
    expect(section!.compareDocumentPosition(findings) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const rows = within(section!).getAllByRole('heading', { level: 4 });
    expect(rows.map(row => row.textContent)).toEqual(['origin?', '““no-risk””']);
    within(section!).getByText('plant*', { selector: 'bdi' });
    within(section!).getByText('no-answer');
  });

  test('without a contradiction there is no such section, nor comfort in its place', async () => {
    const { tell, toResult, screen } = await openPage(published({ answers: { origin: 'plant' } }));
    await tell('origin?', 'plant');
    await toResult();
    expect(screen.queryByText('They told me something else')).toBeNull();
  });

  test(
    'is the same beside the best disclosure, any other, a broken one, and none',
    async () => {
      const best = published({
        context: { route: 'needle', goal: 'face' },
        answers: Object.fromEntries(walkPack.items.map(({ id, options }) => [id, options[0]!.id])),
        claims: Object.fromEntries(walkPack.claims.map(({ id }) => [id, 'not-heard'])),
      });
      const resultOf = async (told: Response, file: unknown): Promise<[Assessment, string]> => {
        const { app, close, container, heading, press, screen } = openApp(walkPack, {
          settings,
          loadDisclosure: file === undefined ? null : async () => file,
        });
        app.setResponse({ ...told, audience: 'provider-page' });
        await heading('What the clinic says, and how to check it');
        if (file !== undefined) await screen.findByText(/No one has checked them|set them aside/);
        await press('See the result');
        const shown = await screen.findByText('How this adds up');
        const hero = container.querySelector('.hero')?.textContent;
        const found = [app.assessment as Assessment, `${hero}${shown.parentElement?.textContent}`] as const;
        close();
        return [...found];
      };
      await fc.assert(
        fc.asyncProperty(responses(walkPack), responses(walkPack), async (told, other) => {
          const alone = await resultOf(told, undefined);
          expect(await resultOf(told, best)).toEqual(alone);
          expect(await resultOf(told, published(saidIn(other)))).toEqual(alone);
          expect(await resultOf(told, { format: 'x' })).toEqual(alone);
        }),
        { numRuns: 8 },
      );
    },
    PATIENCE,
  );
});

describe('the message to a clinic that publishes its answers', () => {
  const held = /origin\?\* Your page says: plant\*\. I got no clear answer\./;
  const write = async (visit: Awaited<ReturnType<typeof openPage>> | ReturnType<typeof openApp>) => {
    await visit.press(/^(Take one page along|Print this for a second opinion)$/);
    await visit.press('Write to them');
    return visit.screen.findByLabelText<HTMLTextAreaElement>('Your message');
  };

  test('asks about what was told otherwise on its page', async () => {
    const page = await openPage(published({ answers: { origin: 'plant' } }));
    const told = buildResponse(walkPack, { answers: { origin: 'no-answer' } });
    page.app.setResponse({ ...told, audience: 'provider-page' });
    await page.toResult();
    const written = await write(page);
    await expect.poll(() => written.value).toMatch(held);
  });

  test('asks about it in a patient’s walk too', async () => {
    const walk = openApp(walkPack, {
      loadDisclosure: async () => published({ answers: { origin: 'plant' } }),
    });
    walk.app.setResponse(buildResponse(walkPack, { answers: { origin: 'no-answer' } }));
    await walk.press('See the result');
    const drafted = await write(walk);
    await expect.poll(() => drafted.value).toMatch(held);
  });

  test('leaves alone what was written by hand before the clinic’s answers came', async () => {
    let arrive = (_: unknown) => {};
    const file = new Promise<unknown>(resolve => {
      arrive = resolve;
    });
    const walk = openApp(walkPack, { loadDisclosure: () => file });
    walk.app.setResponse(buildResponse(walkPack, { answers: { origin: 'no-answer' } }));
    await walk.press('See the result');
    const message = await write(walk);
    expect(message.value).not.toContain('Your page says');
    fireEvent.input(message, { target: { value: 'My own words' } });
    arrive(published({ answers: { origin: 'plant' } }));
    await walk.user.tab();
    expect(message.value).toBe('My own words');
    await walk.press('Back');
    await walk.press('Write to them');
    const again = await walk.screen.findByLabelText<HTMLTextAreaElement>('Your message');
    await expect.poll(() => again.value).toMatch(held);
  });
});

describe('a patient’s walk on a page that names a disclosure', () => {
  test('the result says first what was told otherwise, and a change goes back to the question', async () => {
    const visit = openApp(walkPack, {
      loadDisclosure: async () => published({ answers: { origin: 'plant' } }),
    });
    visit.app.setResponse(buildResponse(walkPack, { answers: { origin: 'no-answer' } }));
    await visit.press('See the result');
    const heading = await visit.screen.findByRole('heading', { name: 'They told me something else' });
    await visit.user.click(within(heading.closest('section')!).getByRole('button', { name: /^Change/ }));
    await visit.heading('origin?');
    visit.screen.getByText('Ask this:');
  });

  test('each question shows what the clinic publishes about it, and counts nothing of it', async () => {
    const visit = openApp(walkPack, {
      loadDisclosure: async () => published({ answers: { origin: 'plant' } }),
    });
    visit.app.setResponse(buildResponse(walkPack, {}));
    await visit.press(/change: origin/i);
    await visit.heading('origin?');
    await visit.screen.findByText('The clinic says');
    visit.screen.getByText(/No one has checked them\. Only what you were told counts/);
    expect(visit.screen.queryByRole('radio', { checked: true })).toBeNull();
    expect((visit.app.response as Response).answers).toEqual({});
  });

  test('one that does not come leaves the result as it is', async () => {
    const visit = openApp(walkPack, { loadDisclosure: () => Promise.reject(new Error('no')) });
    visit.app.setResponse(buildResponse(walkPack, { answers: { origin: 'no-answer' } }));
    await visit.press('See the result');
    await visit.screen.findByText('How this adds up');
    expect(visit.screen.queryByText('They told me something else')).toBeNull();
  });
});

describe('a disclosure that cannot be leant on', () => {
  const table: readonly { what: string; file: unknown; provider?: string; line: RegExp }[] = [
    { what: 'over 180 days old', file: published({}, { days: 181 }), line: /more than 180 days old/ },
    { what: 'dated in the future', file: published({}, { days: -3 }), line: /a date in the future/ },
    {
      what: 'of another version of the questions',
      file: { ...published({}), pack: { id: 'tiny', version: '0.9.0' } },
      line: /another version of these questions/,
    },
    {
      what: 'of a clinic with another name',
      file: { ...published({}), provider: 'Sister Clinic' },
      line: /bears another name: Sister Clinic/,
    },
    {
      what: 'with parts that do not fit',
      file: { ...published({}), answers: { gone: { option: 'good' } } },
      line: /One part of the clinic’s file does not fit/,
    },
    {
      what: 'which is none',
      file: { format: 'provider-vetting/response@1' },
      line: /could not read the clinic’s answers and set them aside/,
    },
  ];
  test.each(table)('$what says so, and the page works', async ({ file, line }) => {
    const { screen, tell, toResult } = await openPage(file);
    screen.getByText(line);
    await tell('origin?', 'plant');
    await toResult();
  });

  test('a current one says none of this', async () => {
    const { container } = await openPage({ ...published({}, { days: 179 }), provider: ' Example Clinic' });
    expect(container.querySelector('.doubts')).toBeNull();
  });

  test('one for another plan says which, once the visitor’s plan is known', async () => {
    const { screen, user } = await openPage(published({ context: { route: 'skin' } }));
    expect(screen.queryByText(/another plan/)).toBeNull();
    await user.selectOptions(screen.getByLabelText('Which route?'), 'The needle');
    screen.getByText(/The clinic answered for another plan: The skin\./);
  });

  test('one that cannot be loaded is set aside with one calm line', async () => {
    const visit = openApp(walkPack, { settings, loadDisclosure: () => Promise.reject(new Error('no')) });
    await visit.screen.findByText(/We could not load the clinic’s answers\. The questions work without them/);
    expect(visit.told.map(({ type }) => type)).not.toContain('vetting-error');
    // Nobody knows what it says: silence would be a charge against it.
    expect(visit.screen.queryByText('The clinic gives no answer here.')).toBeNull();
    visit.screen.getAllByText('What the clinic says could not be loaded.');
  });

  test('one that comes at the second try is shown', async () => {
    const file = published({ answers: { origin: 'plant' } });
    let tries = 0;
    const loadDisclosure = () => (tries++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve(file));
    const visit = openApp(walkPack, { settings, loadDisclosure });
    await visit.screen.findByText(/We could not load the clinic’s answers/);
    await visit.press('Try again');
    await visit.screen.findByText(/put its answers out on/);
  });

  test('one that has not come yet is waited for, question by question', async () => {
    const visit = openApp(walkPack, { settings, loadDisclosure: () => new Promise(() => {}) });
    expect((await visit.screen.findAllByText('Getting the clinic’s answers…')).length).toBeGreaterThan(2);
    expect(visit.screen.queryByText('The clinic gives no answer here.')).toBeNull();
  });

  test('none at all is said, and nothing is asked of the network', async () => {
    const { screen } = await openPage();
    screen.getByText(/The clinic has not published answers here/);
  });
});

test('ids, names and values in the page say nothing about answers', async () => {
  const { container, tell } = await openPage(published({ answers: { origin: 'plant' } }));
  await tell('origin?', 'no-answer');
  const telling = /plant|human|no-answer|origin|price|risk|heard|needle/i;
  for (const element of container.querySelectorAll('*')) {
    for (const name of ['id', 'name', 'value', 'for', 'aria-controls']) {
      expect(element.getAttribute(name) ?? '').not.toMatch(telling);
    }
    expect([...element.attributes].filter(({ name }) => name.startsWith('data-'))).toEqual([]);
  }
});

test('an answer of an older version that may mean more weighs on a question as it does in the result, and is asked again', async () => {
  const [route, ...others] = walkPack.context;
  const needled = { context: { route: ['needle'] }, severity: 'critical' } as const;
  const pack: Pack = {
    ...walkPack,
    version: '2.0.0',
    context: [
      { ...route!, askAgain: [{ through: '1.0.0', option: 'skin', may: ['skin', 'needle'] }] },
      ...others,
    ],
    items: walkPack.items.map(item =>
      item.id === 'price' ? { ...item, severity: 'minor', severityWhen: [needled] } : item,
    ),
  };
  const { app, card, screen } = await openPage(undefined, { pack });
  const said = buildResponse(walkPack, { context: { route: 'skin' } });
  app.setResponse({ ...said, audience: 'provider-page', provider: 'Example Clinic' });
  expect(card('price?').getByText('Critical question')).toBeTruthy();
  // And it is asked again there.
  const field = screen.getByLabelText<HTMLSelectElement>('Which route?');
  expect(field.selectedOptions[0]?.textContent).toBe('Not chosen yet');
});
