import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { MountOptions, Settings } from '../../src/host/app-seam.ts';
import type { Response } from '../../src/response/types.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { openApp } from '../support/open-app.ts';
import { plainSettings } from '../support/settings.ts';

const KEY = 'provider-vetting:compare:tiny';

/** Fills a field in. User-event does not find the focus inside a shadow root. */
function write(field: HTMLElement, value: string) {
  fireEvent.input(field, { target: { value } });
}

/** A tab with these answers in which the panel was opened from the result. */
async function openPanel(said: Said, local: Storage | null, change: Partial<MountOptions> = {}) {
  const visit = openApp(walkPack, { stores: { local, session: null }, ...change });
  visit.app.setResponse(buildResponse(walkPack, said));
  await visit.press('See the result');
  await visit.press('Compare with another clinic');
  await visit.heading('Two sets of answers, side by side');
  return {
    ...visit,
    async keepAs(name: string) {
      write(visit.screen.getByLabelText('Name of the clinic, or any name you like'), name);
      await visit.press('Keep them');
    },
    /** The two sets as they stand there: who, level and how far it can go. */
    sides: () =>
      [...visit.container.querySelectorAll('.vs > section')].map(side => [
        side.querySelector('.eyebrow')?.textContent,
        side.querySelector('h3')?.textContent,
      ]),
  };
}

/** A browser in which sets were kept before, one tab each. */
async function keptBefore(...sets: readonly (readonly [name: string, said: Said])[]) {
  const local = memoryStorage();
  for (const [name, said] of sets) {
    const tab = await openPanel(said, local);
    await tab.keepAs(name);
    tab.close();
  }
  return local;
}

const A: Said = {
  answers: { origin: 'no-answer' },
  claims: { 'no-risk': 'not-heard', 'for-sure': 'not-heard', 'today-only': 'not-heard' },
};
const B: Said = { answers: { origin: 'plant', price: 'bad' }, claims: { 'no-risk': 'heard' } };

test('each set says how many warning signs its answers hold, also where the level is the same', async () => {
  const local = await keptBefore(['Bad', { answers: { price: 'bad' } }]);
  const { container } = await openPanel({ answers: { price: 'good' } }, local);
  const lines = [...container.querySelectorAll('.vs strong')].map(line => line.textContent);
  expect(lines).toContain('Their answers: 1 warning sign in 1');
  expect(lines).toContain('Their answers: No warning signs in 1');
});

describe('keeping sets', () => {
  test('nothing is kept before the visitor says so, and “not now” keeps nothing', async () => {
    const local = memoryStorage();
    const { press, screen } = await openPanel(A, local);
    screen.getByText(/Anyone who uses this device could see them/);
    await press('Not now');
    expect(local.length).toBe(0);
  });

  test('a set is kept under the visitor’s name for it, and the next clinic starts empty', async () => {
    const local = memoryStorage();
    let left = 0;
    const { keepAs, screen, press, root } = await openPanel(A, local, { leave: () => left++ });
    await keepAs('  Dr.  Sample ');
    screen.getByText('Kept on this device as “Dr. Sample”.');
    await expect.poll(() => root.activeElement?.textContent).toBe('Kept on this device');
    expect(JSON.parse(local.getItem(KEY) ?? '')[0].name).toBe('Dr. Sample');
    await press('Start with another clinic');
    expect(left).toBe(1);
    expect(local.getItem(KEY)).toContain('no-answer');
  });

  test('without a name nothing is kept, and it says why', async () => {
    const local = memoryStorage();
    const { keepAs, screen } = await openPanel(A, local);
    await keepAs('');
    screen.getByText('Type a name first.');
    expect(local.length).toBe(0);
  });

  test('the same name takes the place of the older answers, said before it happens', async () => {
    const local = await keptBefore(['First', A]);
    const { keepAs, screen } = await openPanel(B, local);
    write(screen.getByLabelText('Name of the clinic, or any name you like'), 'first');
    screen.getByText('This takes the place of the answers kept as “First”.');
    await keepAs('first');
    const kept = JSON.parse(local.getItem(KEY) ?? '');
    expect(kept.map((set: { name: string }) => set.name)).toEqual(['First']);
    expect(kept[0].response.answers.origin.option).toBe('plant');
  });

  test('three sets at most; erasing one asks nothing and makes room', async () => {
    const local = await keptBefore(['One', A], ['Two', B], ['Three', { answers: { price: 'good' } }]);
    const { keepAs, press, screen, root } = await openPanel({ answers: { price: 'partly' } }, local);
    await keepAs('Four');
    screen.getByText('3 sets are kept here already. Erase one first.');
    await press('Erase: Two');
    screen.getByText('Erased.');
    await expect.poll(() => root.activeElement?.textContent).toBe('Kept on this device');
    await keepAs('Four');
    expect(JSON.parse(local.getItem(KEY) ?? '').map((set: { name: string }) => set.name)).toEqual([
      'One',
      'Three',
      'Four',
    ]);
  });

  test('a set can be named anew, but not as another is', async () => {
    const local = await keptBefore(['One', A], ['Two', B]);
    const { press, screen, sides } = await openPanel(A, local);
    await press('Rename: Two');
    const field = screen.getByLabelText('New name');
    write(field, 'one');
    await press('Save the name');
    screen.getByText('Another set has this name.');
    write(field, 'By the station');
    await press('Save the name');
    expect(sides().map(([who]) => who)).toEqual(['AOne · 1 of 3 asked', 'BBy the station · 2 of 3 asked']);
  });

  test('with the last set erased, no key of ours stays behind', async () => {
    const local = await keptBefore(['One', A]);
    const { press } = await openPanel(A, local);
    await press('Erase: One');
    expect(local.length).toBe(0);
  });

  test('a set past its 30 days is gone; one dated further ahead, by a clock that was wrong, has 30 days from now', async () => {
    const local = await keptBefore(['Old', A]);
    const later = () => new Date('2026-12-24T10:00:00Z');
    const tab = await openPanel(B, local, { now: later });
    expect(tab.screen.queryByText('Old')).toBeNull();
    tab.close();
    const [set] = JSON.parse(local.getItem(KEY) ?? '');
    local.setItem(KEY, JSON.stringify([{ ...set, until: '2999-01-01T00:00:00Z' }]));
    expect((await openPanel(B, local)).screen.getByText(/kept until .*December.* 2026/)).toBeTruthy();
    expect(local.getItem(KEY)).toContain('"until":"2026-12-23T10:00:00.000Z"');
  });

  test.each(['', '{', '[1,null,{"name":7}]', '{"name":"x"}', '"text"'])(
    'something else under our key: %s',
    async text => {
      const local = memoryStorage();
      local.setItem(KEY, text);
      const { screen } = await openPanel(A, local);
      screen.getByText('Keep these answers on this device?');
    },
  );

  test('answers to questions that are gone are left out and named', async () => {
    const local = await keptBefore(['One', A]);
    const [set] = JSON.parse(local.getItem(KEY) ?? '');
    set.response.answers['gone-question'] = { option: 'yes' };
    set.response.pack.version = '0.1.0';
    local.setItem(KEY, JSON.stringify([set]));
    const { screen } = await openPanel(B, local);
    screen.getByText('One older answer no longer fits. We left it out.');
    screen.getByText('answers.gone-question');
  });

  test('a browser that refuses storage says so and offers no button that cannot work', async () => {
    const { screen } = await openPanel(A, null);
    screen.getByText(/This browser will not keep answers/);
    expect(screen.queryByRole('button', { name: 'Keep them' })).toBeNull();
  });

  test('a browser whose storage is full says so, and the answers stay', async () => {
    const { keepAs, screen, app } = await openPanel(A, memoryStorage({ refuseWrites: true }));
    await keepAs('One');
    screen.getByText(/could not keep them/);
    expect((app.response as Response).answers).toEqual(A.answers && { origin: { option: 'no-answer' } });
  });

  test('the page learns that something was kept, and neither what nor a second result', async () => {
    const { keepAs, told } = await openPanel(A, memoryStorage());
    await keepAs('One');
    expect(told.filter(({ type }) => type === 'vetting-export').map(({ detail }) => detail)).toEqual([
      { kind: 'device' },
    ]);
    expect(told.filter(({ type }) => type === 'vetting-complete')).toHaveLength(1);
  });
});

describe('side by side', () => {
  test('in the order in which they were kept, never by level, with no word of which is better', async () => {
    const local = await keptBefore(['Stop first', A], ['Other', B]);
    const { sides, container, close } = await openPanel(B, local);
    expect(sides()).toEqual([
      ['AStop first · 1 of 3 asked', 'Stop and get a second opinion'],
      ['BOther · 2 of 3 asked', 'Serious warning signs'],
    ]);
    expect(container.textContent).toContain('It does not say which clinic is better.');
    expect(container.textContent).not.toMatch(/winner|worse than|better than|recommend/i);
    close();
    const turned = await openPanel(A, await keptBefore(['Other', B], ['Stop first', A]));
    expect(turned.sides().map(([who]) => who?.slice(0, 6))).toEqual(['AOther', 'BStop ']);
  });

  test('the answers of this tab stand beside a kept set before they are kept', async () => {
    const { sides } = await openPanel(B, await keptBefore(['One', A]));
    expect(sides().map(([who]) => who)).toEqual([
      'AOne · 1 of 3 asked',
      'BThe answers in this tab · 2 of 3 asked',
    ]);
  });

  test('counts that differ are said, with whom to ask the same', async () => {
    const { screen } = await openPanel(B, await keptBefore(['One', A]));
    screen.getByText('You asked A one question and B 2.');
    screen.getByText(/Ask A the same ones before you weigh them up/);
  });

  test('which two of three can be chosen; choosing the other side’s changes sides', async () => {
    const local = await keptBefore(['One', A], ['Two', B], ['Three', { answers: { price: 'good' } }]);
    const { screen, user, sides } = await openPanel(A, local);
    const names = () => sides().map(([who]) => who?.split(' ·')[0]);
    expect(names()).toEqual(['AOne', 'BTwo']);
    await user.selectOptions(screen.getByLabelText('Set B'), 'Three');
    expect(names()).toEqual(['AOne', 'BThree']);
    await user.selectOptions(screen.getByLabelText('Set A'), 'Three');
    expect(names()).toEqual(['AThree', 'BOne']);
  });

  test('of three sets, the answers of this tab are one of the two that are shown first', async () => {
    const { sides } = await openPanel(
      B,
      await keptBefore(['One', A], ['Two', { answers: { price: 'good' } }]),
    );
    expect(sides().map(([who]) => who?.split(' ·')[0])).toEqual(['ATwo', 'BThe answers in this tab']);
  });

  test('what only one of them was asked stands apart from what they answered differently', async () => {
    const local = await keptBefore(['One', { answers: { price: 'good' } }]);
    const { screen } = await openPanel(B, local);
    const within = (summary: string) => screen.getByText(summary).closest('details')?.textContent;
    expect(within('One question with different answers')).toContain('price?');
    expect(within('One question asked at only one of them')).toContain('origin?');
  });

  test('only what differs is listed, part by part', async () => {
    const local = await keptBefore(['One', { answers: { origin: 'plant', price: 'good' } }]);
    const { screen, container } = await openPanel(B, local);
    const list = screen.getByRole('heading', { name: 'Where they differ' }).closest('section');
    const inside = within(list!);
    expect(inside.getAllByRole('heading', { level: 4 }).map(one => one.textContent)).toEqual([
      'care',
      'What you were told',
    ]);
    inside.getByText('price?');
    expect(inside.queryByText('origin?')).toBeNull();
    expect(container.querySelector('.both')?.textContent).toBe('AgoodBbad');
  });

  test('“Ask A” goes on with A’s answers at an open question; B’s are not lost unasked', async () => {
    const { press, screen, app, container } = await openPanel(B, await keptBefore(['One', A]));
    await press('Ask A the 2 open questions');
    screen.getByText('The answers in this tab are not kept. Those about One would take their place.');
    expect((app.response as Response).answers.origin?.option).toBe('plant');
    await press('Go on without them');
    await press('The skin');
    await screen.findByText('Ask this:');
    expect((app.response as Response).answers).toEqual({ origin: { option: 'no-answer' } });
    expect(container.textContent).not.toContain('Two sets of answers');
  });

  test('“Keep them first” leads to where they can be kept, also after “not now”', async () => {
    const { press, root } = await openPanel(B, await keptBefore(['One', A]));
    await press('Not now');
    await press('Ask A the 2 open questions');
    await press('Keep them first');
    await expect.poll(() => root.activeElement?.textContent).toBe('Keep these answers on this device?');
  });

  test('answers noted since under a name go back to that name', async () => {
    const local = await keptBefore(['One', A], ['Two', B]);
    const { press, choose, screen, heading, keepAs } = await openPanel(B, local);
    await press('Ask A the 2 open questions');
    await press('The skin');
    await heading(/^(price|needles)\?$/);
    await choose('good');
    await press('Stop here');
    await press('Compare with another clinic');
    const field = await screen.findByLabelText('Name of the clinic, or any name you like');
    expect((field as HTMLInputElement).value).toBe('One');
    await keepAs('One');
    const kept = JSON.parse(local.getItem(KEY) ?? '');
    expect(kept.map((set: { name: string }) => set.name)).toEqual(['One', 'Two']);
    expect(Object.keys(kept[0].response.answers)).toHaveLength(2);
  });

  test('on a page about one clinic, another’s answers are not opened under its name', async () => {
    const settings: Settings = { ...plainSettings, provider: 'Host Clinic' };
    const { screen } = await openPanel(B, await keptBefore(['One', A]), { settings });
    expect(screen.queryByRole('button', { name: /^Ask A/ })).toBeNull();
    screen.getByRole('button', { name: /^Ask B/ });
  });

  test('with nothing noted and nothing kept, it says how to begin', async () => {
    const { screen } = await openPanel({}, memoryStorage());
    screen.getByText(/There are no answers to compare yet/);
  });

  test('closing leads back to the result, with the focus where it was', async () => {
    const { press, screen, root } = await openPanel(A, memoryStorage());
    await press('Close');
    await screen.findByText('How this adds up');
    expect(root.activeElement?.textContent).toBe('Compare with another clinic');
  });
});
