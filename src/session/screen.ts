import type { SnapshotFrom } from 'xstate';
import type { questionnaireMachine } from '../machine/machine.ts';

/** The screen a visitor is on. `pausing`: the result so far, on the way. `changing`: one step, opened from the review or the result. */
export type Screen = 'introducing' | 'asking' | 'pausing' | 'reviewing' | 'assessed' | 'changing';

/** Which screen a state of the walk is shown on. */
export function screenOf(snapshot: SnapshotFrom<typeof questionnaireMachine>): Screen {
  if (snapshot.matches({ reviewing: 'changing' }) || snapshot.matches({ assessed: 'changing' }))
    return 'changing';
  if (snapshot.matches('reviewing')) return 'reviewing';
  if (snapshot.matches('assessed')) return 'assessed';
  if (snapshot.matches('pausing')) return 'pausing';
  return snapshot.matches('asking') ? 'asking' : 'introducing';
}
