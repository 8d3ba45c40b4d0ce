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
  'a full storage in mid-walk is said once, and the walk goes on to its result',
  'the head of the result fits one phone screen: vague answers',
  'when take-away breaks, the page keeps what it had and is told a code, and nobody is told an answer',
  'when staff breaks, the page keeps what it had and is told a code, and nobody is told an answer',
  'patient: whatever is pressed in whatever order, there is a screen with a heading and no fault',
  'the printable questions work without a script and hold every question',
  'a full audit by keyboard, closed and opened again',
  'two tabs write at once: nothing is lost, and each shows what the other wrote',
  'a file of an older version names what it dropped, and a huge one is refused',
];

export const FILES_NOT_MENDED_YET: readonly string[] = [
  '**/staff.browser.test.ts',
  '**/take-away-print.browser.test.ts',
  '**/take-away-widget.browser.test.ts',
  '**/translators.browser.test.ts',
];
