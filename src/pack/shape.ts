import { own } from './own.ts';
import type { Issue } from './pack-error.ts';
import { at, isDay, isRecord, LONGEST_TEXT } from './values.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reports every way in which a value does not have the expected shape. */
export type Check = (value: unknown, path: string, report: (issue: Issue) => void) => void;

const TOO_LONG = `must not be longer than ${LONGEST_TEXT} characters`;

function satisfies(message: string, holds: (value: unknown) => boolean): Check {
  return (value, path, report) => {
    if (typeof value === 'string' && value.length > LONGEST_TEXT) report({ path, message: TOO_LONG });
    else if (!holds(value)) report({ path, message });
  };
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && !/\p{Cs}/u.test(value);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const HIDING = /[\s\u0000-\u001f\u007f-\u009f"<>\\]/;

/** What each word of a pack file asks of a value. */
export const checks: Vocabulary<Check> = {
  text: satisfies('must be text', value => typeof value === 'string'),

  words: satisfies(
    'must be text that is not empty',
    value => typeof value === 'string' && value.trim() !== '',
  ),

  // Without halves of letters, which no address can hold.
  id: satisfies('must be text that is not empty, of whole letters', isId),

  // As browsers take it.
  language: satisfies('must be a BCP 47 language tag such as en or pt-BR', value => {
    try {
      return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
    } catch {
      return false;
    }
  }),

  anything: () => {},

  day: satisfies('must be a date such as 2026-11-23', isDay),

  // With a host. White space and control characters hide other schemes, so there may be none.
  webAddress: satisfies(
    'must be an http or https address',
    value => typeof value === 'string' && /^https?:\/\/[^/?#:@]/i.test(value) && !HIDING.test(value),
  ),

  phone: satisfies(
    'must be digits to dial',
    value => typeof value === 'string' && /^\+?\d{2,15}$/.test(value),
  ),

  numberFrom: (low, high) =>
    satisfies(
      `must be a number from ${low} to ${high}`,
      value => typeof value === 'number' && value >= low && value <= high && !Object.is(value, -0),
    ),

  wholeFrom: low =>
    satisfies(
      `must be a whole number from ${low}`,
      value => Number.isSafeInteger(value) && Number(value) >= low,
    ),

  oneOf: (...values) =>
    satisfies(`must be one of ${values.join(', ')}`, value => values.some(one => Object.is(one, value))),

  list:
    (entry, least = 0) =>
    (value, path, report) => {
      if (!Array.isArray(value)) return report({ path, message: 'must be a list' });
      if (value.length < least)
        report({ path, message: `must have at least ${least} entr${least === 1 ? 'y' : 'ies'}` });
      for (const [index, one] of value.entries()) entry(one, at(path, index), report);
    },

  record:
    (entry, others = {}) =>
    (value, path, report) => {
      if (!isRecord(value)) return report({ path, message: 'must be an object' });
      for (const key of Object.keys(value)) {
        if (!isId(key) || key.length > LONGEST_TEXT)
          report({
            path: at(path, key.slice(0, 100)),
            message: 'must have a name of whole letters, not too long',
          });
        (own(others, key) ?? entry)(value[key], at(path, key), report);
      }
    },

  shape(required, optional = {}) {
    const known = new Map(Object.entries({ ...required, ...optional }));
    return (value, path, report) => {
      if (!isRecord(value)) return report({ path, message: 'must be an object' });
      for (const key of Object.keys(required)) {
        if (!Object.hasOwn(value, key)) report({ path: at(path, key), message: 'is missing' });
      }
      for (const key of Object.keys(value)) {
        const check = known.get(key);
        if (check) check(value[key], at(path, key), report);
        else report({ path: at(path, key), message: 'is not a key of this format' });
      }
    };
  },
};
