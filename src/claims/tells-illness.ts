/** Whether a pasted text may tell how somebody feels. `phrases`: in small letters, with `|` between, in the reader's language. */
export function tellsIllness(text: string, phrases: string): boolean {
  const said = text.toLowerCase().replaceAll('\u2019', "'");
  return phrases.split('|').some(phrase => said.includes(phrase));
}
