/** Calls back once what a visitor did has been painted. */
export type AfterPaint = (painted: () => void) => void;

/** Work that may wait until then. */
export interface Soon {
  /** Does it once that is painted, or as soon as anyone asks what came of it. In the order in which it came. */
  put(work: () => void): void;
  /** Does now what still waits. */
  settle(): void;
}

/** Without a page to paint, nothing waits. */
export function createSoon(afterPaint: AfterPaint = painted => painted()): Soon {
  let waiting: (() => void)[] = [];
  const settle = () => {
    const due = waiting;
    waiting = [];
    for (const work of due) work();
  };
  return {
    put(work) {
      waiting.push(work);
      if (waiting.length === 1) afterPaint(settle);
    },
    settle,
  };
}
