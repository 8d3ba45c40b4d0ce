/** What a set is about, from its title: “What to ask before exosome treatment”. */
export function afterBefore(title: string): string {
  return title.replace(/^What to ask before /, '');
}
