import { afterEach, expect, test } from 'vitest';
import { toCalendar } from '../src/exchange/calendar.ts';
import { isDay } from '../src/pack/values.ts';
import { createWords } from '../src/ui/words.ts';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** The last hour and the first of a day, and the nights in which clocks change. */
const TIMES = [
  '2026-11-23T00:00:00Z',
  '2026-11-23T23:59:59Z',
  '2026-03-29T01:30:00Z',
  '2026-11-01T06:30:00Z',
];

test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/New_York'])(
  'every day is the same day where clocks say %s',
  name => {
    process.env.TZ = name;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
    const words = createWords({}, 'en');
    expect(TIMES.map(words.date)).toEqual([
      '23 November 2026',
      '23 November 2026',
      '29 March 2026',
      '1 November 2026',
    ]);
    expect(['2026-03-29', '2026-11-01', '2028-02-29'].filter(day => !isDay(day))).toEqual([]);
    expect(['2026-02-29', '2026-13-01', '2026-3-1'].filter(isDay)).toEqual([]);
    const visit = { day: '2026-03-29', time: '02:30', summary: 'Visit', description: 'Ask' };
    const file = toCalendar({ ...visit, now: new Date(TIMES[1] ?? '') });
    expect(file).toContain('DTSTART:20260329T023000\r\n');
    expect(file).toContain('DTSTAMP:20261123T235959Z\r\n');
  },
);
