/**
 * Whether a version is that one or an older one. Versions are compared number by number; what has no number there
 * counts as 0, so that a file that names no version is the oldest of all.
 */
export function isUpTo(version: string, other: string): boolean {
  const [numbers, limits] = [numbersOf(version), numbersOf(other)];
  for (let place = 0; place < Math.max(numbers.length, limits.length); place++) {
    const difference = (numbers[place] ?? 0) - (limits[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(part => Number(/^\d{1,9}/.exec(part)?.[0] ?? 0));
}
