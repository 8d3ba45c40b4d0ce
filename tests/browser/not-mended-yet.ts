/**
 * Tests that fail since the walk, the first screen or the parts changed under them, by the ends of their titles, and
 * whole files of such. They are not run until they are mended or the product is; whoever mends one takes it off.
 * Nothing may be added here.
 */
export const NOT_MENDED_YET: readonly string[] = [
  'every screen of staff on the smallest phone, which is a desk’s screen at 400 % as it is',
  'every screen of staff with text at 200 % and spaced out',
  'every screen of staff on the smallest phone, which is a desk’s screen at 400 % in words that are twice as long',
  'every screen of provider-page on the smallest phone, which is a desk’s screen at 400 % as it is',
  'a full audit by keyboard, closed and opened again',
  'two tabs write at once: nothing is lost, and each shows what the other wrote',
  'a file of an older version names what it dropped, and a huge one is refused',
];

export const FILES_NOT_MENDED_YET: readonly string[] = ['**/staff.browser.test.ts'];
