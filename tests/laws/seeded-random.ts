/** Chance that repeats itself: the same seed, the same sequence. */
export interface SeededRandom {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** Mulberry32: small, and even enough for drawing test cases. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: list => list[Math.floor(next() * list.length)]!,
    shuffle: list => {
      const mixed = [...list];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = Math.floor(next() * (last + 1));
        [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
      }
      return mixed;
    },
  };
}
