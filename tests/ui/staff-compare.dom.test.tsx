import { describe, expect, test } from 'vitest';
import { walkPack } from '../machine/walk-pack.ts';
import { keep, leavePage, openStaff } from './open-staff.ts';

describe('comparing with last time', () => {
  test('tells what the clinic closed, what is new, and what changed around it', async () => {
    const first = await openStaff({ day: '2026-08-01' });
    await keep(first, 'First');
    await first.answer('origin?', 'no-answer*');
    await first.answer('price?', 'good*');
    await first.go('Compare');
    await first.press('Mark this as today’s audit');
    first.screen.getByText('Marked for 1 August 2026.');
    leavePage();

    const items = walkPack.items.map(item =>
      item.id === 'needles' ? { ...item, severity: 'critical' as const } : item,
    );
    const changed = { ...walkPack, version: '1.1.0', items };
    const { answer, go, screen } = await openStaff({ local: first.local, pack: changed });
    await answer('origin?', 'plant*');
    await answer('price?', 'bad*');
    await go('Compare');
    const under = (title: string) =>
      screen.getByRole('heading', { name: title }).nextElementSibling?.textContent ?? '';
    expect(under('Closed gaps: 1')).toMatch(/origin\?\*.*Was: no-answer\*\. Now: plant\*\./);
    expect(under('New gaps: 1')).toMatch(/price/);
    screen.getByText('The questions changed from version 1.0.0 to 1.1.0.');
    expect(under('Questions and claims that count in another way: 1')).toMatch(/needles/);
    screen.getByText('1 gap. Critical: 1. 2 of 3 questions answered.');
    screen.getByText('1 gap. Critical: 0. 2 of 3 questions answered.');
  });

  test('asks for a first day where there is none', async () => {
    const { go, screen } = await openStaff();
    await go('Compare');
    screen.getByText('No day is marked yet. Mark today, then compare next time.');
    screen.getByText('This list is in this tab only. Keep it under “Files” to find the day again.');
  });
});
