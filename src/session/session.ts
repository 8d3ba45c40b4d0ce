import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createActor, type SnapshotFrom } from 'xstate';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/types.ts';
import { questionnaireMachine } from '../machine/machine.ts';
import type { Order, WalkContext, WalkEvent } from '../machine/types.ts';
import type { Pack } from '../pack/types.ts';
import { liveResponse } from '../response/applicable.ts';
import type { Audience } from '../response/types.ts';
import { forgetWalk, keepWalk, recallWalk } from './storage.ts';

/** The screen a visitor is on. `changing`: one step, opened from the review or the result. */
export type Screen = 'introducing' | 'asking' | 'reviewing' | 'assessed' | 'changing';

/** What a session is made from. */
export interface SessionInput {
  readonly pack: Pack;
  readonly audience: Audience;
  /** Where the tab's walk is kept; null keeps nothing. */
  readonly storage: Storage | null;
  readonly provider: string | null;
  readonly order: Order;
  /** Whether to continue what is kept; otherwise it is forgotten. */
  readonly resume: boolean;
  readonly now: () => Date;
  /** Hears of an exception that ended the walk: from then on it answers to nothing. */
  readonly onError?: (error: unknown) => void;
}

/** One visit: the walk, and all that follows from it. */
export interface Session {
  readonly screen: ReadonlySignal<Screen>;
  readonly walk: ReadonlySignal<WalkContext>;
  readonly assessment: ReadonlySignal<Assessment>;
  /** Id of the priority that the visitor chose, if any. Orders what is explained, no more. */
  readonly matters: Signal<string | undefined>;
  /** `false` once the browser has refused to keep the answers. */
  readonly kept: ReadonlySignal<boolean>;
  /** Paths of kept answers that no longer fit the pack. */
  readonly dropped: readonly string[];
  send(event: WalkEvent): void;
  can(event: WalkEvent): boolean;
  /** Stops keeping, forgets what is kept. */
  forget(): void;
  dispose(): void;
}

/** Starts a session. The only place where actor and signals meet. */
export function createSession(input: SessionInput): Session {
  const { pack, audience, provider, storage, now } = input;
  if (storage && !input.resume) forgetWalk(storage, pack.id);
  const recalled = storage && input.resume ? recallWalk(storage, pack, audience) : undefined;
  const fail = input.onError ?? (() => {});
  const actor = createActor(questionnaireMachine, {
    input: { pack, audience, order: input.order, ...(recalled?.walk ?? {}) },
  });
  const snapshot = signal(actor.getSnapshot());
  const subscription = actor.subscribe({
    next: next => {
      snapshot.value = next;
    },
    // Without an observer XState rethrows to the page, whose error handlers are none of our business.
    error: fail,
  });
  actor.start();
  if (recalled?.walk.place === 'assessed') actor.send({ type: 'result.opened' });
  if (recalled?.walk.place === 'reviewing') actor.send({ type: 'review.opened' });

  const walk = computed(() => snapshot.value.context);
  const screen = computed(() => screenOf(snapshot.value));
  const response = computed(() => walk.value.response);
  const assessment = computed(() => assess(pack, response.value));
  const matters = signal<string | undefined>(undefined);
  const kept = signal(storage !== null);
  const created = recalled?.walk.response.created ?? now().toISOString();
  let keeping = storage !== null;
  const stopKeeping = effect(() => {
    const { at, order } = walk.value;
    const { answered, applicable } = assessment.value;
    const place = screen.value === 'reviewing' || screen.value === 'assessed' ? screen.value : 'asking';
    const live = liveResponse(pack, response.value);
    const said = [live.context, live.answers, live.claims].some(part => Object.keys(part).length > 0);
    if (!storage || !keeping || !said) return;
    const stamped = { ...live, ...(provider ? { provider } : {}), created, updated: now().toISOString() };
    kept.value = keepWalk(storage, pack.id, {
      response: stamped,
      at,
      order,
      place,
      asked: [answered, applicable],
    });
  });

  return {
    screen,
    walk,
    assessment,
    matters,
    kept,
    dropped: recalled?.dropped ?? [],
    send(event) {
      try {
        batch(() => actor.send(event));
      } catch (error) {
        fail(error);
      }
    },
    can: event => snapshot.value.can(event),
    forget() {
      keeping = false;
      if (storage) forgetWalk(storage, pack.id);
    },
    dispose() {
      stopKeeping();
      // In this order: an actor that fails as it stops must still have who hears of it.
      actor.stop();
      subscription.unsubscribe();
    },
  };
}

function screenOf(snapshot: SnapshotFrom<typeof questionnaireMachine>): Screen {
  if (snapshot.matches({ reviewing: 'changing' }) || snapshot.matches({ assessed: 'changing' }))
    return 'changing';
  if (snapshot.matches('reviewing')) return 'reviewing';
  if (snapshot.matches('assessed')) return 'assessed';
  return snapshot.matches('asking') ? 'asking' : 'introducing';
}
