/**
 * The ISO day that a calendar on the wall shows: what is due, late or written today is so where the reader is.
 * @param zone Name of a time zone; the device's own without it.
 */
export function ownDay(time: Date, zone?: string): string {
  // The browser's tables are slow to come, and only zones need them.
  if (zone === undefined)
    return [
      `${time.getFullYear()}`.padStart(4, '0'),
      ...[time.getMonth() + 1, time.getDate()].map(part => `${part}`.padStart(2, '0')),
    ].join('-');
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(time);
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** A day in milliseconds. */
export const DAY = 86_400_000;
