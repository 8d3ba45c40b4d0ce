import { useState } from 'preact/hooks';

/** Up to so many are drawn at once: more than any shipped set of questions has. */
export const ALL = 100;

/** So many are drawn of a longer list, until more are asked for. */
export const STEP = 40;

/** Where one is led to a place in a list, so many are drawn before it. */
const BEFORE = 5;

/** What is drawn of a list. */
export interface Some<T> {
  readonly some: readonly T[];
  /** How many stand before and after what is drawn. */
  readonly before: number;
  readonly left: number;
  /** Draws more of what stands after, or before. */
  readonly more: () => void;
  readonly earlier: () => void;
}

/**
 * A piece of a list, and ways to the rest, so that neither drawing a long one nor a key in it holds the page.
 * @param goal A place that is to be drawn; below zero for none.
 * @param most Up to so many are drawn at once.
 */
export function useSome<T>(list: readonly T[], goal = -1, most = ALL): Some<T> {
  const [kept, setPiece] = useState({ from: 0, to: Math.min(STEP, most) });
  const piece = pieceWith(kept, goal);
  if (piece !== kept) setPiece(piece);
  const { from, to } = list.length <= most ? { from: 0, to: list.length } : piece;
  const some = list.slice(from, to);
  return {
    ...{ some, before: from, left: list.length - from - some.length },
    more: () => setPiece({ from, to: to + STEP }),
    earlier: () => setPiece({ from: Math.max(0, from - STEP), to }),
  };
}

/** The piece itself where it holds the place, else another around that. */
export function pieceWith<P extends { readonly from: number; readonly to: number }>(
  piece: P,
  goal: number,
): P {
  if (goal < 0 || (goal >= piece.from && goal < piece.to)) return piece;
  const from = Math.max(0, goal - BEFORE);
  return { ...piece, from, to: from + STEP };
}
