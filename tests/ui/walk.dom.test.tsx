import { describe, expect, test } from 'vitest';
import type { Response } from '../../src/response/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { longPack, walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';

async function openFirstQuestion(pack = walkPack) {
  const visit = openApp(pack);
  await visit.press('The skin');
  await visit.heading('origin?');
  return visit;
}

describe('a question about the plan', () => {
  test('one press on a row answers it and goes on', async () => {
    const { app } = await openFirstQuestion();
    expect(app.response).toMatchObject({ context: { route: 'skin' } });
  });

  test('the second click of a double click answers nothing on the next screen', async () => {
    const { app, user, screen, heading } = openApp(walkPack);
    await user.dblClick(await screen.findByRole('button', { name: 'The skin' }));
    await heading('origin?');
    expect(app.response).toMatchObject({ answers: {} });
  });

  test('when it is changed from all answers, one can leave it as it was', async () => {
    const visit = openApp(walkPack);
    visit.app.setResponse(buildResponse(walkPack, { context: { route: 'needle' } }));
    await visit.press('Fill in or change: Which route?');
    expect(visit.screen.getByRole('button', { name: /The needle/ }).getAttribute('aria-current')).toBe(
      'true',
    );
    await visit.press('Go back');
    await visit.heading('Your answers');
    expect(visit.app.response).toMatchObject({ context: { route: 'needle' } });
  });
});

describe('a question', () => {
  test('the first drawing takes no focus, each later step takes it to its heading', async () => {
    const { root, heading, press } = openApp(walkPack);
    await heading('Which route?');
    expect(root.activeElement).toBeNull();
    await press('The skin');
    expect(root.activeElement).toBe(await heading('origin?'));
  });

  test('after a press that led here, the first heading takes focus', async () => {
    const { root, heading } = openApp(walkPack, { focus: true });
    expect(root.activeElement).toBe(await heading('Which route?'));
  });

  test('choosing does not move on', async () => {
    const { choose, heading, screen } = await openFirstQuestion();
    await choose('plant');
    await heading('origin?');
    expect(screen.getByRole('radio', { name: 'plant' })).toHaveProperty('checked', true);
  });

  test('going on without an answer is no error: it stays unknown', async () => {
    const { app, press, heading } = await openFirstQuestion();
    await press('Next');
    await heading('price?');
    expect((app.response as Response).answers).toEqual({});
  });

  test('“Not asked” takes an answer back', async () => {
    const { app, choose } = await openFirstQuestion();
    await choose('plant');
    await choose('Not asked');
    expect((app.response as Response).answers).toEqual({});
  });

  test('“They will find out” is kept, and says nothing yet', async () => {
    const { app, choose } = await openFirstQuestion();
    await choose('They will find out');
    expect(app.response).toMatchObject({ answers: { origin: { option: 'promised' } } });
    expect(app.assessment).toMatchObject({ answered: 0 });
  });

  test('one can stop beside Next, at every question', async () => {
    const { press, screen } = await openFirstQuestion();
    await press('Stop here');
    await screen.findByText('How this adds up');
  });

  test('by topic, what is enough to decide on is said on the next question, not under the finger, and once', async () => {
    const visit = openApp(longPack, { door: 'soon' });
    await visit.press(/by topic$/);
    await visit.press('The skin');
    await visit.choose('no-answer');
    expect(visit.screen.queryByText(/You can stop here if you like/)).toBeNull();
    await visit.press('Next');
    await visit.screen.findByText('You can stop here if you like: nothing still open can change the level.');
    await visit.press('Next');
    expect(visit.screen.queryByText(/You can stop here if you like/)).toBeNull();
  });

  test('an answer that stops by itself says so at once, another does not', async () => {
    const { choose, screen } = await openFirstQuestion();
    await choose('no-answer');
    await screen.findByText(/sets the result to Stop by itself/);
    await choose('plant');
    expect(screen.queryByText(/sets the result to Stop/)).toBeNull();
  });

  test('the second click of a double click does not pass the next question', async () => {
    const { user, screen, heading } = await openFirstQuestion();
    await user.dblClick(screen.getByRole('button', { name: 'Next' }));
    await heading('price?');
  });

  test('Enter in the answers goes on, once however long it is held', async () => {
    const { user, choose, heading } = await openFirstQuestion();
    await choose('plant');
    await user.keyboard('{Enter>3/}');
    await heading('price?');
  });

  test('a note is kept with the answer, and markup in it stays text', async () => {
    const { app, user, screen, container } = await openFirstQuestion();
    await user.type(screen.getByRole('textbox', { hidden: true }), '<img src=x onerror=alert(1)>');
    expect(app.response).toMatchObject({
      answers: { origin: { option: 'not-asked', note: '<img src=x onerror=alert(1)>' } },
    });
    expect(container.querySelector('img')).toBeNull();
  });

  test('controls carry no id, name or value that says what an answer means', async () => {
    const { container } = await openFirstQuestion();
    for (const input of container.querySelectorAll('input')) {
      const words = walkPack.items.flatMap(item => [item.id, ...item.options.map(option => option.id)]);
      expect(words).not.toContain(input.name);
      expect(words).not.toContain(input.id);
      expect(input.getAttribute('value')).toBeNull();
    }
  });
});

describe('a pause', () => {
  async function openPause() {
    const visit = await openFirstQuestion(longPack);
    for (let question = 0; question < 5; question++) {
      await visit.user.click((await visit.screen.findAllByRole('radio'))[0] as Element);
      await visit.press('Next');
    }
    await visit.screen.findByRole('button', { name: 'Go on' });
    return visit;
  }

  test('after five questions it shows the result so far and what would change it most', async () => {
    const { screen, container, heading, press } = await openPause();
    await heading('Few warning signs so far');
    screen.getByText('5 of about 10 asked');
    expect(container.querySelectorAll('.turns li')).toHaveLength(3);
    expect(container.querySelector('.turns')?.textContent).not.toMatch(/\d|point/);
    await press('Go on');
    // Claims are asked for only of those who go on.
    await heading('Did you hear any of these?');
  });

  test('whoever was promised five questions is told where she is among five, until the result so far', async () => {
    const { press, container, screen } = await openFirstQuestion(longPack);
    const place = () => container.querySelector('.eyebrow .num')?.textContent;
    const places: (string | undefined)[] = [];
    for (let question = 0; question < 5; question++) {
      places.push(place());
      await press('Next');
    }
    expect(places).toEqual([1, 2, 3, 4, 5].map(number => `Question ${number} of 5`));
    await screen.findByText('0 of about 10 asked');
  });

  test('of an advert alone it counts signs, not the answers that nobody gave', async () => {
    const visit = openApp(longPack);
    const context = { route: 'skin' };
    visit.app.setResponse(buildResponse(longPack, { context, claims: { 'today-only': 'heard' } }));
    await visit.press('Go on asking');
    for (let question = 0; question < 5; question++) await visit.press('Next');
    await visit.screen.findByText(/One warning sign so far\./);
    expect(visit.screen.queryByText(/asked$/)).toBeNull();
  });

  test('as soon as that is enough it says so; to stop is then the one next thing, and going on stays possible', async () => {
    const visit = await openFirstQuestion(longPack);
    await visit.choose('no-answer');
    await visit.press('Next');
    await visit.screen.findByText('You can stop here if you like.');
    // And why.
    visit.screen.getByText(/This answer alone makes it: (Serious|Stop)/);
    const main = visit.container.querySelector('.btn:not(.second, .plain)');
    expect(main?.textContent).toBe('Stop here');
    await visit.press('Go on');
    // Not said again after each question.
    expect(visit.screen.queryByText(/You can stop here if you like/)).toBeNull();
    await visit.screen.findByRole('button', { name: 'Stop here' });
  });
});

describe('claims', () => {
  async function openClaims() {
    const visit = await openFirstQuestion();
    await visit.press('Next');
    await visit.press('Next');
    await visit.heading('Did you hear any of these?');
    const tick = async (name: string | RegExp) =>
      visit.user.click(visit.screen.getByRole('checkbox', { name }));
    return { ...visit, tick };
  }

  test('all are on one screen, and the button counts what is ticked', async () => {
    const { app, screen, tick } = await openClaims();
    screen.getByRole('button', { name: 'Next' });
    await tick(/no-risk/);
    await tick(/today-only/);
    screen.getByRole('button', { name: 'Add the 2 I ticked' });
    expect(app.response).toMatchObject({ claims: { 'no-risk': 'heard', 'today-only': 'heard' } });
  });

  test('“none of these” clears the ticks and is cleared by them', async () => {
    const { app, tick } = await openClaims();
    await tick(/no-risk/);
    await tick('None of these (3)');
    const none = { 'no-risk': 'not-heard', 'for-sure': 'not-heard', 'today-only': 'not-heard' };
    expect(app.response).toMatchObject({ claims: none });
    await tick(/for-sure/);
    expect(app.response).toEqual(expect.objectContaining({ claims: { 'for-sure': 'heard' } }));
  });

  test('what is passed without a tick stays unknown, never “not heard”', async () => {
    const { app, press } = await openClaims();
    await press('Next');
    expect(app.response).toMatchObject({ claims: {} });
  });

  describe('in a list with more behind it', () => {
    const many = buildPack({
      items: [{ id: 'origin' }],
      claims: Array.from({ length: 11 }, (_, place) => ({
        id: `claim-${place}`,
        category: `kind-${place % 3}`,
      })),
    });
    const noted = (heard: number, not: number, open: number) =>
      `Heard: ${heard}. Not heard: ${not}. Not asked: ${open}.`;
    const marks = ({ app }: ReturnType<typeof openApp>) => Object.values((app.response as Response).claims);
    async function openMany() {
      const visit = openApp(many);
      await visit.press('Next');
      await visit.screen.findByText('3 more, by kind');
      const box = (name: string | RegExp) => visit.screen.getByRole<HTMLInputElement>('checkbox', { name });
      const rest = () => visit.container.querySelector('.ticks details') as HTMLDetailsElement;
      const fold = (open: boolean) => {
        rest().open = open;
        rest().dispatchEvent(new Event('toggle'));
      };
      return { ...visit, box, rest, fold };
    }

    test('“none of these” says how many it speaks of, notes those in view alone, and what is noted is said', async () => {
      const visit = await openMany();
      await visit.user.click(visit.box('None of these (8)'));
      expect(marks(visit)).toEqual(Array(8).fill('not-heard'));
      visit.screen.getByText(noted(0, 8, 3));
      await visit.user.click(visit.box('None of these (8)'));
      expect(marks(visit)).toEqual([]);
      expect(visit.screen.queryByText(/^Heard:/)).toBeNull();
    });

    test('what was heard out of view is not taken back by it', async () => {
      const visit = await openMany();
      visit.fold(true);
      await visit.user.click(visit.box(/claim-10/));
      visit.fold(false);
      await visit.user.click(await visit.screen.findByRole('checkbox', { name: 'None of these (8)' }));
      expect(marks(visit).toSorted()).toEqual(['heard', ...Array(8).fill('not-heard')]);
      visit.screen.getByText(noted(1, 8, 2));
    });

    test('the list is come back to as it was left', async () => {
      const visit = await openMany();
      visit.fold(true);
      await visit.user.click(visit.box(/claim-10/));
      await visit.press('Back');
      await visit.heading('origin?');
      await visit.press('Next');
      await visit.screen.findByText(noted(1, 0, 10));
      expect(visit.rest().open).toBe(true);
      expect(visit.box(/claim-10/).checked).toBe(true);
      expect(visit.box('None of these (11)').checked).toBe(false);
    });
  });

  test('claims made for this plan stand first, those for another last', async () => {
    const fits = (route: string) => ({ fits: { context: { route: [route] } } });
    const pack = {
      ...walkPack,
      claims: walkPack.claims.map(claim =>
        claim.id === 'today-only'
          ? { ...claim, ...fits('skin') }
          : claim.id === 'no-risk'
            ? { ...claim, ...fits('needle') }
            : claim,
      ),
    };
    const { container, press, heading } = await openFirstQuestion(pack);
    await press('Next');
    await press('Next');
    await heading('Did you hear any of these?');
    const order = [...container.querySelectorAll('div.ticks .tick')].map(row => row.textContent);
    expect(order.map(text => /no-risk|for-sure|today-only/.exec(text)?.[0])).toEqual([
      'today-only',
      'for-sure',
      'no-risk',
    ]);
  });
});

describe('when keeping fails', () => {
  test('refused storage is said, and the walk goes on', async () => {
    const { memoryStorage } = await import('../support/memory-storage.ts');
    const visit = openApp(walkPack, { storage: memoryStorage({ refuseWrites: true }) });
    await visit.press('The skin');
    await visit.screen.findByText(/Your answers are not kept here/);
    await visit.heading('origin?');
  });
});
