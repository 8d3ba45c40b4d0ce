import { own } from './own.ts';
import type { Issue } from './pack-error.ts';
import { at, isDay, isRecord, LONGEST_TEXT } from './values.ts';

/** Reports every way in which a value does not have the expected shape. */
export type Check = (value: unknown, path: string, report: (issue: Issue) => void) => void;

const TOO_LONG = `must not be longer than ${LONGEST_TEXT} characters`;

function satisfies(message: string, holds: (value: unknown) => boolean): Check {
  return (value, path, report) => {
    if (typeof value === 'string' && value.length > LONGEST_TEXT) report({ path, message: TOO_LONG });
    else if (!holds(value)) report({ path, message });
  };
}

/** Text that may be empty. */
export const text: Check = satisfies('must be text', value => typeof value === 'string');

/** Text that says something. */
export const words: Check = satisfies(
  'must be text that is not empty',
  value => typeof value === 'string' && value.trim() !== '',
);

/** A name by which something is found again: text without halves of letters, which no address can hold. */
export const id: Check = satisfies('must be text that is not empty, of whole letters', isId);

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && !/\p{Cs}/u.test(value);
}

/** A language tag, as browsers take it. */
export const language: Check = satisfies('must be a BCP 47 language tag such as en or pt-BR', value => {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
});

/** Anything that JSON can hold. */
export const anything: Check = () => {};

export const day: Check = satisfies('must be a date such as 2026-11-23', isDay);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const HIDING = /[\s\u0000-\u001f\u007f-\u009f"<>\\]/;

/** A web address with a host. White space and control characters hide other schemes, so there may be none. */
export const webAddress: Check = satisfies(
  'must be an http or https address',
  value => typeof value === 'string' && /^https?:\/\/[^/?#:@]/i.test(value) && !HIDING.test(value),
);

/** A finite number within bounds. */
export function numberFrom(low: number, high: number): Check {
  return satisfies(
    `must be a number from ${low} to ${high}`,
    value => typeof value === 'number' && value >= low && value <= high && !Object.is(value, -0),
  );
}

/** A whole number, from one on. */
export function wholeFrom(low: number): Check {
  return satisfies(
    `must be a whole number from ${low}`,
    value => Number.isSafeInteger(value) && Number(value) >= low,
  );
}

/** One of a few values. */
export function oneOf(...values: readonly (string | number)[]): Check {
  return satisfies(`must be one of ${values.join(', ')}`, value => values.some(one => Object.is(one, value)));
}

/** A list, each entry of one shape. */
export function list(entry: Check, least = 0): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) return report({ path, message: 'must be a list' });
    if (value.length < least)
      report({ path, message: `must have at least ${least} entr${least === 1 ? 'y' : 'ies'}` });
    for (const [index, one] of value.entries()) entry(one, at(path, index), report);
  };
}

/** An object with any keys, each value of one shape but for those keys that have their own. */
export function record(entry: Check, others: Readonly<Record<string, Check>> = {}): Check {
  return (value, path, report) => {
    if (!isRecord(value)) return report({ path, message: 'must be an object' });
    for (const key of Object.keys(value)) {
      if (!isId(key) || key.length > LONGEST_TEXT)
        report({
          path: at(path, key.slice(0, 100)),
          message: 'must have a name of whole letters, not too long',
        });
      (own(others, key) ?? entry)(value[key], at(path, key), report);
    }
  };
}

/** An object with just these keys. */
export function shape(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
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
}
