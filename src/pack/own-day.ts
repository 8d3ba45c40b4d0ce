/**
 * The ISO day that a calendar on the wall shows: what is due, late or written today is so where the reader is.
 * @param zone Name of a time zone; the device's own without it.
 */
export function ownDay(time: Date, zone?: string): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(time);
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
