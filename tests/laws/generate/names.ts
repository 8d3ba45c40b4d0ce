/** Ids as unkind as the contract allows: each is an id like any other. */
export const NAMES: readonly string[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length', 'unsure'],
  ...['no-answer', 'not-asked', 'heard', 'undefined', 'null', 'NaN', '0', '1', '-1', 'sources', 'context'],
  ...['item', 'claim', 'match', 'a.b', 'a[0]', '"quoted"', 'with space', 'ünïcode', '例', '🙂', '\u202Eabc'],
];

/** A name for each of a list: some unkind, some plain, none twice. */
export function nameList(count: number, from: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = NAMES[(from + index * 7) % NAMES.length]!;
    return index * 7 < NAMES.length * 7 && index % 3 !== 2 && index < NAMES.length
      ? name
      : `${name}-${index}`;
  });
}
