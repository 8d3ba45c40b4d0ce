/** Numbers that add up by key: points by domain or by option, counts. */
export type Tally = Map<string, number>;

export function addTo(tally: Tally, key: string, more: number): void {
  tally.set(key, (tally.get(key) ?? 0) + more);
}
