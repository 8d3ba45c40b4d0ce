import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appointment, toCalendar } from '../../src/exchange/calendar.ts';

const visit: Appointment = {
  day: '2026-12-01',
  time: '14:30',
  summary: 'Visit',
  description: 'Is it approved?',
  now: new Date('2026-11-23T10:00:00Z'),
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

  it('is the same entry when it is saved again, and another for another visit', () => {
    const later = { ...visit, now: new Date('2026-11-24T10:00:00Z') };
    expect(read(toCalendar(later)).get('UID')).toBe(read(toCalendar(visit)).get('UID'));
    expect(read(toCalendar({ ...visit, time: '15:30' })).get('UID')).not.toBe(
      read(toCalendar(visit)).get('UID'),
    );
  });

  it('gives back any text, in lines of 75 bytes, and lets no text add a line of its own', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(
        'a\r\nATTACH:http://example.org',
        'BEGIN:VALARM',
        'x\u2028END:VEVENT',
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
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const plain = (given: string) =>
          [...given.replace(/\r\n|[\r\n\u2028\u2029]/g, '\n')]
            .filter(letter => letter >= ' ' || '\t\n'.includes(letter))
            .join('')
            .replaceAll('\x7f', '');
        expect(unescaped(read(file).get('DESCRIPTION')!)).toBe(plain(description));
        expect(unescaped(read(file).get('SUMMARY')!)).toBe(plain(summary));
        expect([...read(file).keys()]).toHaveLength(11);
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
