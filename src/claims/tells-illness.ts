/** Whether a pasted text may tell how somebody feels. `phrases`: in small letters, a full stop after each, in any language. */
export function tellsIllness(text: string, phrases: string): boolean {
  const said = text.toLowerCase().replaceAll('\u2019', "'");
  return phrases.split('.').some(phrase => phrase.trim() !== '' && said.includes(phrase.trim()));
}
