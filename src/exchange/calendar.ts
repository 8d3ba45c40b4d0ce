import { DAY } from '../pack/own-day.ts';
import type { Item } from '../pack/types.ts';
import { isDay } from '../pack/values.ts';
import type { Response } from '../response/types.ts';
import { splitPromised, voiceOf } from './answer-states.ts';
import type { Phrases } from './phrases.ts';
import { uuidOf } from './uuid.ts';

/** A visit to the provider. */
export interface Appointment {
  /** ISO day and `HH:MM`, as a clock at the place of the visit shows them. */
  readonly day: string;
  readonly time: string;
  readonly summary: string;
  readonly description: string;
  /** Ids and names that tell it from the visits to others: pack and provider. */
  readonly about: readonly string[];
  readonly now: Date;
  /** The reader's ISO day: what is saved again on it takes the place of what was saved before. */
  readonly today: string;
}

/** Why a day may be a mistake. */
export type DayDoubt = 'past' | 'far';

/** Farther ahead, in days, nobody makes an appointment. */
const FARTHEST = 730;

/**
 * Whether a day is likely to be a slip: gone already, or years ahead, as is a year of more than four figures, which no
 * calendar file can hold. `undefined` where it is not, or is no day.
 */
export function doubtOf(day: string, today: string): DayDoubt | undefined {
  if (/^\d{5,}-\d\d-\d\d$/.test(day)) return 'far';
  if (!isDay(day)) return undefined;
  if (day < today) return 'past';
  return Date.parse(day) - Date.parse(today) > FARTHEST * DAY ? 'far' : undefined;
}

/** What a visit is for: what they promised to tell, and the questions to ask. */
export function visitText(response: Response, items: readonly Item[], { say }: Phrases): string {
  const { promised, asked } = splitPromised(response, items);
  const listed = (lead: string, some: readonly Item[]) =>
    some.length > 0 ? [say(lead), ...some.map(({ prompt }) => `- ${prompt[voiceOf(response)]}`)] : [];
  return [...listed('take.calendar.promised', promised), ...listed('take.calendar.lead', asked)].join('\n');
}

/** Longest line, in bytes. */
const FOLD = 75;

/**
 * A calendar file with one visit of an hour (RFC 5545), or `undefined` where there is no such day or time. Saved again
 * on the same day, for another hour too, it is the same entry: calendars change it and do not add a second one.
 */
export function toCalendar({ day, time, now, ...visit }: Appointment): string | undefined {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const { summary, description, about, today } = visit;
  // Seconds since a day before today began, wherever that is: larger each time that this entry is saved.
  const sequence = Math.floor((now.getTime() - Date.parse(today) + DAY) / 1000);
  const content = [
    // Without a time zone: the hour stays as it was written, wherever the calendar is.
    `DTSTART:${day.replaceAll('-', '')}T${time.replace(':', '')}00`,
    'DURATION:PT1H',
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'CLASS:PRIVATE',
  ];
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//provider-vetting//EN', 'BEGIN:VEVENT'],
    `UID:${uuidOf(JSON.stringify([...about, today]))}@provider-vetting`,
    `SEQUENCE:${Math.max(0, sequence)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    ...content,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  const marks = text.replace(/[\\;,]/g, mark => `\\${mark}`).replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return marks.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
}

/** A line in pieces, none of which parts a letter; each but the first begins with a space. */
function folded(line: string): string {
  const pieces = [''];
  let room = FOLD;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (size > room) {
      pieces.push('');
      room = FOLD - 1;
    }
    pieces.push(`${pieces.pop()}${letter}`);
    room -= size;
  }
  return pieces.join('\r\n ');
}
