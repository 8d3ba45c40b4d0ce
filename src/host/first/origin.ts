import type { Flight } from './flight.ts';

/** How an element reaches the files that came with its script. */
export interface Origin {
  /** Address beside which the other files lie, unless an attribute says otherwise. */
  base: string;
  /**
   * Fetches the second flight; `base` is where the element's files lie, `own` what the script itself has for that.
   * Each attempt has an address of its own.
   */
  fetch(base: URL, attempt: string, own: string): Promise<Flight>;
}
