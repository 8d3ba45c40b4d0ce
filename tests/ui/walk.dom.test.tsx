import { describe, expect, test } from 'vitest';
import type { Response } from '../../src/response/types.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';

async function openFirstQuestion() {
  const visit = openApp(walkPack);
  await visit.choose('The skin');
  await visit.press('Next');
  await visit.press('Next');
  await visit.choose(/topic by topic/);
  await visit.press('Start the questions');
  await visit.heading('origin?');
  return visit;
}

describe('a question', () => {
  test('the first drawing takes no focus, each later step takes it to its heading', async () => {
    const { root, heading, press } = openApp(walkPack);
    await heading('Which route?');
    expect(root.activeElement).toBeNull();
    await press('Next');
    expect(root.activeElement).toBe(await heading('Which goal?'));
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
    await press('Next question');
    await heading('price?');
    expect((app.response as Response).answers).toEqual({});
  });

  test('“I have not asked this yet” takes an answer back', async () => {
    const { app, choose } = await openFirstQuestion();
    await choose('plant');
    await choose('I have not asked this yet');
    expect((app.response as Response).answers).toEqual({});
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
    await user.dblClick(screen.getByRole('button', { name: 'Next question' }));
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

describe('claims', () => {
  async function openClaims() {
    const visit = await openFirstQuestion();
    await visit.press('Next question');
    await visit.press('Next question');
    await visit.screen.findByText('What you were told');
    return visit;
  }

  test('a heard claim opens its reason and what to ask back', async () => {
    const { screen, user } = await openClaims();
    const [heard] = screen.getAllByRole('radio', { name: 'Heard it' });
    await user.click(heard as Element);
    await screen.findByText(/Why no-risk/);
  });

  test('“none of the rest” leaves what was heard, and marks the others', async () => {
    const { app, screen, user, press } = await openClaims();
    const [heard] = screen.getAllByRole('radio', { name: 'Heard it' });
    await user.click(heard as Element);
    await press('I heard none of the rest');
    expect(app.response).toMatchObject({ claims: { 'no-risk': 'heard', 'for-sure': 'not-heard' } });
  });

  test('a group that was passed stays unknown, never “not heard”', async () => {
    const { app, press } = await openClaims();
    await press('Next group');
    expect(app.response).toMatchObject({ claims: {} });
  });
});

describe('when keeping fails', () => {
  test('refused storage is said, and the walk goes on', async () => {
    const { memoryStorage } = await import('../support/memory-storage.ts');
    const visit = openApp(walkPack, { storage: memoryStorage({ refuseWrites: true }) });
    await visit.choose('The skin');
    await visit.screen.findByText(/Your answers are not kept here/);
    await visit.press('Next');
    await visit.heading('Which goal?');
  });
});
