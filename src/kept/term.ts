import { DAY } from '../pack/own-day.ts';
/** How long what a visitor chose to keep stays on a device, in days. */
export const DAYS = 30;

/** The ISO time until which something stays that is kept now, in milliseconds since 1970. */
export function untilFrom(now: number): string {
  return new Date(now + DAYS * DAY).toISOString();
}

/**
 * The ISO time until which something still stays, `undefined` once that is over. A time further ahead than anyone can
 * have asked for comes of a clock that was set in between: the days begin again, so that nothing is lost, and end.
 */
export function stays(until: unknown, now: number): string | undefined {
  const left = Date.parse(`${until}`) - now;
  if (!(left > 0)) return undefined;
  return left <= (DAYS + 1) * DAY ? `${until}` : untilFrom(now);
}
