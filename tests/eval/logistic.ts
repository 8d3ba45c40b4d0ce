/** A passage to learn from. */
export interface Example {
  /** The features of the vocabulary that it has, and that are learned from. */
  readonly at: readonly number[];
  /** What each of them weighs: less where there are many. */
  readonly share: number;
}

/** How freely weights may grow to fit the passages. */
const LOOSENESS = 20;
const FAINTEST = 1e-6;
const HALVINGS = 24;
const ROUNDS = 12;

/** Numbers that look random and are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A line between passages that are so and passages that are not. */
export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

/**
 * Fits a line between passages that are so and passages that are not: logistic regression that holds large weights
 * back, by coordinate descent in the dual (Yu, Huang and Lin, 2011).
 */
export function fitTo<One extends Example>(
  examples: readonly One[],
  isSo: (one: One) => boolean,
  size: number,
): Fitted {
  const weights = new Float64Array(size);
  let bias = 0;
  const signs = examples.map(one => (isSo(one) ? 1 : -1));
  const alphas = new Float64Array(examples.length).fill(FAINTEST);
  const move = ({ at, share }: Example, by: number): void => {
    for (const place of at) weights[place] = (weights[place] ?? 0) + by * share;
    bias += by;
  };
  for (const [i, one] of examples.entries()) move(one, FAINTEST * (signs[i] ?? 0));
  const roll = dice(7);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(roll() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const { at, share } = example;
      const sign = signs[i] ?? 0;
      const before = alphas[i] ?? 0;
      let sum = bias;
      for (const place of at) sum += (weights[place] ?? 0) * share;
      const after = bestAlpha(before, sign * sum, at.length * share * share + 1);
      alphas[i] = after;
      move(example, (after - before) * sign);
    }
  }
  return { bias, weights };
}

/** Where the slope of the dual is nought for one passage, all others as they are: by halving, to be the same anywhere. */
function bestAlpha(before: number, margin: number, bend: number): number {
  let [low, high] = [FAINTEST, LOOSENESS - FAINTEST];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    const slope = Math.log(middle / (LOOSENESS - middle)) + bend * (middle - before) + margin;
    if (slope > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
