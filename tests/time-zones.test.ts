import { afterEach, expect, test } from 'vitest';
import { auditParts } from '../src/audits/audit-rows.ts';
import { toCalendar } from '../src/exchange/calendar.ts';
import { ownDay } from '../src/pack/own-day.ts';
import { isDay } from '../src/pack/values.ts';
import { createWords } from '../src/ui/words.ts';
import { buildPack } from './fixtures/packs/build-pack.ts';
import { buildResponse } from './fixtures/packs/build-response.ts';

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
    const days = ['2026-11-23', '2026-11-23', '2026-03-29', '2026-11-01'];
    expect(days.map(words.date)).toEqual([
      '23 November 2026',
      '23 November 2026',
      '29 March 2026',
      '1 November 2026',
    ]);
    // A time is on the day that a calendar on this wall shows.
    const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: name });
    for (const time of TIMES) {
      expect(words.date(time)).toBe(format.format(new Date(time)));
      expect(words.date(ownDay(new Date(time)))).toBe(words.date(time));
      expect(ownDay(new Date(time))).toBe(ownDay(new Date(time), name));
    }
    expect(['2026-03-29', '2026-11-01', '2028-02-29'].filter(day => !isDay(day))).toEqual([]);
    expect(['2026-02-29', '2026-13-01', '2026-3-1'].filter(isDay)).toEqual([]);
    const visit = { day: '2026-03-29', time: '02:30', summary: 'Visit', description: 'Ask', about: ['tiny'] };
    const file = toCalendar({ ...visit, now: new Date(TIMES[1] ?? ''), today: '2026-11-23' });
    expect(file).toContain('DTSTART:20260329T023000\r\n');
    expect(file).toContain('DTSTAMP:20261123T235959Z\r\n');
  },
);

test.each([
  ['2026-12-01T17:00:00-08:00', 'America/Los_Angeles', '2026-12-01'],
  ['2026-12-01T01:00:00+14:00', 'Pacific/Kiritimati', '2026-12-01'],
  ['2026-12-31T23:30:00-11:00', 'Pacific/Pago_Pago', '2026-12-31'],
  ['2026-12-01T00:00:00Z', 'UTC', '2026-12-01'],
  ['0999-12-01T12:00:00Z', 'UTC', '0999-12-01'],
])('%s in %s is on %s, and what is due that day is not late', (time, zone, day) => {
  const today = ownDay(new Date(time), zone);
  expect(today).toBe(day);
  const pack = buildPack({ items: [{ id: 'logs' }] });
  const due = { logs: { option: 'bad', due: day } };
  const late = (on: string) =>
    auditParts(pack, { ...buildResponse(pack), audience: 'staff', answers: due }, on)[0]?.rows[0]?.isOverdue;
  expect(late(today)).toBe(false);
  expect(late(`${day}x`)).toBe(true);
});
