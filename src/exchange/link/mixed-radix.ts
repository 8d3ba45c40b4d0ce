/** One choice out of several: `index` is below `count`. */
export interface Digit {
  readonly index: number;
  readonly count: number;
}

/** How many bytes hold any choice out of each of these counts. */
export function widthOf(counts: readonly number[]): number {
  let all = 1n;
  for (const count of counts) all *= BigInt(count);
  return Math.ceil((all - 1n).toString(16).length / 2);
}

/** All choices as one number, so that none takes more room than it needs. */
export function packDigits(digits: readonly Digit[]): Uint8Array {
  let number = 0n;
  for (const { index, count } of digits) number = number * BigInt(count) + BigInt(index);
  const width = widthOf(digits.map(({ count }) => count));
  const hex = number.toString(16).padStart(2 * width, '0');
  return Uint8Array.from({ length: width }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}

/** The choices behind the bytes, or `undefined` if the number is larger than these counts allow. */
export function unpackDigits(bytes: Uint8Array, counts: readonly number[]): number[] | undefined {
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  let number = BigInt(`0x${hex || '0'}`);
  const digits: number[] = [];
  for (const count of [...counts].reverse()) {
    digits.push(Number(number % BigInt(count)));
    number /= BigInt(count);
  }
  return number === 0n ? digits.reverse() : undefined;
}
