import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appointment, doubtOf, toCalendar } from '../../src/exchange/calendar.ts';

const visit: Appointment = {
  day: '2026-12-01',
  time: '14:30',
  summary: 'Visit',
  description: 'Is it approved?',
  about: ['tiny', 'Example Clinic'],
  now: new Date('2026-11-23T10:00:00Z'),
  today: '2026-11-23',
};

/** Property → value, as a calendar reads it. */
function read(file: string | undefined): ReadonlyMap<string, string> {
  const lines = (file ?? '').replaceAll('\r\n ', '').split('\r\n');
  return new Map(
    lines.filter(Boolean).map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
}

const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));

describe('a calendar file', () => {
  it('holds the hour of the visit as the clinic’s clock shows it', () => {
    const found = read(toCalendar(visit));
    expect(found.get('DTSTART')).toBe('20261201T143000');
    expect(found.get('DTSTAMP')).toBe('20261123T100000Z');
    expect(found.get('CLASS')).toBe('PRIVATE');
  });

  it('is the same entry when it is saved again that day, for another hour too, and takes its place', () => {
    const again = (change: Partial<Appointment>) => read(toCalendar({ ...visit, ...change }));
    const first = again({});
    const changes = [
      { now: new Date('2026-11-23T10:00:01Z') },
      { now: new Date('2026-11-23T12:00:00Z'), time: '15:30' },
      { now: new Date('2026-11-23T13:00:00Z'), day: '2026-12-02', description: 'Who treats?' },
      // Far to the west it is still the same day.
      { now: new Date('2026-11-24T10:59:00Z') },
    ];
    let last = Number(first.get('SEQUENCE'));
    for (const change of changes) {
      const later = again(change);
      expect(later.get('UID')).toBe(first.get('UID'));
      expect(Number(later.get('SEQUENCE'))).toBeGreaterThan(last);
      last = Number(later.get('SEQUENCE'));
    }
    expect(last).toBeLessThan(2 ** 31);
    // Far to the east the day begins before midnight of UTC.
    expect(Number(again({ now: new Date('2026-11-22T10:00:01Z') }).get('SEQUENCE'))).toBeGreaterThanOrEqual(
      0,
    );
  });

  it('is another entry for another clinic, other questions, and another day of making', () => {
    const uid = (change: Partial<Appointment>) => read(toCalendar({ ...visit, ...change })).get('UID');
    const uids = [
      uid({}),
      uid({ about: ['tiny', 'Other Clinic'] }),
      uid({ about: ['other', 'Example Clinic'] }),
      uid({ today: '2026-11-24' }),
    ];
    expect(new Set(uids).size).toBe(4);
    for (const one of uids)
      expect(one).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}@/);
  });

  it.each([
    ['2026-11-22', 'past'],
    ['0026-12-01', 'past'],
    ['2026-11-23', undefined],
    ['2028-11-22', undefined],
    ['2028-11-24', 'far'],
    ['9999-12-31', 'far'],
    ['20266-12-10', 'far'],
    ['2026-02-30', undefined],
  ])('a visit on %s is asked about: %s', (day, doubt) => {
    expect(doubtOf(day, '2026-11-23')).toBe(doubt);
  });

  it('gives back any text, in lines of 75 bytes, and lets no text add a line of its own', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(
        'a\r\nATTACH:http://example.org',
        'BEGIN:VALARM',
        'x\u2028END:VEVENT',
        'x\u0085END:VEVENT',
        'é'.repeat(100),
        '👩‍⚕️'.repeat(40),
        'a\\n;,b',
      ),
    );
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = toCalendar({ ...visit, summary, description })!;
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file).toMatch(/\r\n$/);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
        const plain = (given: string) =>
          [...given.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')]
            .filter(letter => letter >= ' ' || '\t\n'.includes(letter))
            .join('')
            .replaceAll('\x7f', '');
        expect(unescaped(read(file).get('DESCRIPTION')!)).toBe(plain(description));
        expect(unescaped(read(file).get('SUMMARY')!)).toBe(plain(summary));
        expect([...read(file).keys()]).toHaveLength(12);
      }),
    );
  });

  it.each([
    ['2026-02-30', '10:00'],
    ['', '10:00'],
    ['2026-12-01', '24:00'],
    ['2026-12-01', ''],
    ['2026-12-01T\r\nX', '10:00'],
  ])('is not made for %j at %j', (day, time) => {
    expect(toCalendar({ ...visit, day, time })).toBeUndefined();
  });
});
