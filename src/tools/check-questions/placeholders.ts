/** Names of the `{placeholders}` of a text, sorted. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? ''))].sort();
}

/** How a translation's placeholders differ from those of the text that it translates, or nothing. */
export function placeholderFault(text: string, reference: string): string | undefined {
  const [here, wanted] = [placeholdersOf(text), placeholdersOf(reference)];
  if (here.join() === wanted.join()) return undefined;
  const listed = (names: readonly string[]) => names.map(name => `{${name}}`).join(' ') || 'none';
  return `must have the placeholders ${listed(wanted)}, not ${listed(here)}`;
}
