import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { walkPack } from '../machine/walk-pack.ts';
import { openStaff } from './open-staff.ts';

/** A set of questions longer than any of ours: so many of one part. */
function longPack(count: number) {
  const [first] = walkPack.items.filter(({ when }) => !when);
  const more = Array.from({ length: count }, (_, index) => ({
    ...first!,
    id: `more-${index}`,
    short: `Question ${index}`,
    prompt: { patient: `Question ${index}?`, staff: `Question ${index}` },
  }));
  return { ...walkPack, items: [...walkPack.items, ...more] };
}

const drawn = (container: HTMLElement) => container.querySelectorAll('tr:not(.head)').length;

describe('a list of hundreds of questions', () => {
  test('is drawn a part at a time, and further when that is asked for', async () => {
    const { container, screen, user } = await openStaff({ pack: longPack(300) });
    expect(drawn(container)).toBeLessThanOrEqual(40);
    const before = drawn(container);
    await user.click(screen.getAllByRole('button', { name: /^Show more of/ })[0]!);
    expect(drawn(container)).toBeGreaterThan(before);
    expect(drawn(container)).toBeLessThanOrEqual(80);
  });

  test('leads to a question that was not drawn, and puts focus there', async () => {
    const { app, container, press, root } = await openStaff({ pack: longPack(300) });
    const worst = walkPack.items[0]?.options.find(({ concern }) => concern === 1)?.id;
    app.setResponse({ ...(app.response as object), answers: { 'more-250': { option: worst } } });
    await press('Go to this gap');
    await expect
      .poll(() => root.activeElement?.getAttribute('aria-label'))
      .toBe('What we can show: Question 250');
    // What stands around it is there, and no more.
    expect(drawn(container)).toBeLessThanOrEqual(40);
    await press(/^Show more of .* before these/);
    expect(drawn(container)).toBeGreaterThan(40);
    expect(root.querySelector('[aria-label="What we can show: Question 240"]')).not.toBeNull();
  });
});

describe('where rows are cards', () => {
  const openOnes = (container: HTMLElement) =>
    [...container.querySelectorAll('tr.open')].map(row => row.querySelector('strong')?.textContent);

  test('one question is open: the first that is not answered, then the one that focus is in', async () => {
    const { container, cell } = await openStaff();
    expect(openOnes(container)).toHaveLength(1);
    fireEvent.focusIn(cell('Evidence', 'price?'));
    await expect.poll(() => openOnes(container)).toEqual(['price?*']);
  });

  test('one that is closed says its answer, and opens on its control', async () => {
    const { container, press, root } = await openStaff();
    await press('Fill in or change: price?*');
    await expect.poll(() => root.activeElement?.getAttribute('aria-label')).toBe('What we can show: price?*');
    expect(openOnes(container)).toEqual(['price?*']);
  });

  test('one that has its answer is not to be filled in again, but can be changed', async () => {
    const { app, screen } = await openStaff();
    const way = () => screen.getByRole('button', { name: 'Fill in or change: price?*' }).textContent;
    expect(way()).toBe('Fill in');
    const best = walkPack.items.find(({ id }) => id === 'price')?.options[0]?.id;
    app.setResponse({ ...(app.response as object), answers: { price: { option: best } } });
    await expect.poll(way).toBe('Change');
  });
});

test('on an answer, its number picks it and 0 takes it back', async () => {
  const { cell, response } = await openStaff();
  const shown = cell('What we can show', 'price?');
  const options = walkPack.items.find(({ id }) => id === 'price')?.options ?? [];
  const key = (name: string) => fireEvent.keyDown(shown, { key: name });
  key('2');
  expect(response().answers.price?.option).toBe(options[1]?.id);
  key('9');
  expect(response().answers.price?.option).toBe(options[1]?.id);
  fireEvent.keyDown(shown, { key: '1', ctrlKey: true });
  expect(response().answers.price?.option).toBe(options[1]?.id);
  key('0');
  expect(response().answers.price).toBeUndefined();
});
