/** The most characters that a clinic's own words beside an answer may have. */
export const LONGEST_REPLY = 280;

/** Whether a value is such a text. A longer one is left out whole: half of a sentence can say the opposite. */
export function isReply(value: unknown): value is string {
  // Only of short texts are the characters counted.
  return typeof value === 'string' && value.length <= 2 * LONGEST_REPLY && [...value].length <= LONGEST_REPLY;
}
