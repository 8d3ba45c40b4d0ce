import type { Walk } from '../machine/walk.ts';

/** The screen a visitor is on. `pausing`: the result so far, on the way. `changing`: one step, opened from the review or the result. */
export type Screen = 'introducing' | 'asking' | 'pausing' | 'reviewing' | 'assessed' | 'changing';

/** Which screen a walk is shown on. */
export function screenOf({ states }: Walk): Screen {
  return (states[1] === 'changing' ? 'changing' : states[0]) as Screen;
}
