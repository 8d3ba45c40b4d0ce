import { assessOnce } from '../assessment/assess-once.ts';
import type { Assessment } from '../assessment/types.ts';
import { adverts } from '../kept/adverts.ts';
import { whose } from '../kept/keys.ts';
import {
  forgetWalk,
  isKept,
  type KeptWalk,
  keepWalk,
  readWalk,
  recallWalk,
  subjectOf,
} from '../kept/walk.ts';
import { FIVE, HARM } from '../machine/steps.ts';
import type { Order, WalkContext, WalkEvent } from '../machine/types.ts';
import { beginWalk, canWalk, nextWalk, type Walk } from '../machine/walk.ts';
import type { Pack } from '../pack/types.ts';
import { emptyResponse } from '../response/empty.ts';
import type { Audience } from '../response/types.ts';
import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '../signals/signals.ts';
import { type Screen, screenOf } from './screen.ts';
import { ofThisPage, type Sharer, shareAnswers } from './share-answers.ts';
import { type AfterPaint, createSoon } from './soon.ts';
import { isSubject, named, sameAnswers, saysSomething } from './told.ts';

/** What a session is made from. */
export interface SessionInput {
  readonly pack: Pack;
  readonly audience: Audience;
  /** Where the tab's walk is kept; null keeps nothing. */
  readonly storage: Storage | null;
  /** Where the device notes that everything was erased. */
  readonly device?: Storage | null;
  /** Whom the answers are about, null where nobody is named. */
  readonly provider: string | null;
  readonly order: Order;
  /** Whether to continue what is kept about this provider; otherwise it is forgotten. */
  readonly resume: boolean;
  /** A walk to go on with instead, as `held` gave it. */
  readonly held?: KeptWalk | undefined;
  /** Where to begin instead of where what is kept was left. `next`: with what is to be asked next. */
  readonly begin?: 'five' | 'harm' | 'next' | undefined;
  readonly now: () => Date;
  /** With whom answers are shared: all sessions of this page, unless told otherwise. */
  readonly sharers?: Set<Sharer>;
  /** Without it, what is put off is done at once. */
  readonly afterPaint?: AfterPaint | undefined;
  /** Hears of an exception that ended the walk: from then on it answers to nothing. */
  readonly onError?: (error: unknown) => void;
}

/** One visit: the walk, and all that follows from it. */
export interface Session {
  readonly screen: ReadonlySignal<Screen>;
  readonly walk: ReadonlySignal<WalkContext>;
  readonly assessment: ReadonlySignal<Assessment>;
  /** Whom the answers are about: what is opened later may name another than the page does. */
  readonly provider: ReadonlySignal<string | null>;
  /** Id of the priority that the visitor chose, if any. Orders what is explained, no more. */
  readonly matters: Signal<string | undefined>;
  /** `false` once the browser has refused to keep the answers, and where nothing may be kept. */
  readonly kept: ReadonlySignal<boolean>;
  /** Paths of kept answers that no longer fit the pack. */
  readonly dropped: readonly string[];
  /** Until when the copy stays on the device that these answers go on from, or were kept as; none where there is none. */
  readonly keptUntil: Signal<string | undefined>;
  send(event: WalkEvent): void;
  /** Does it once what the visitor did has been painted, and at the latest before anything else is sent. */
  soon(work: () => void): void;
  /** Does now what still waits, for who asks what came of it. */
  settle(): void;
  can(event: WalkEvent): boolean;
  /** The walk as it stands, to go on with even where nothing is kept. */
  held(): KeptWalk;
  /** Whether the tab holds what this session knows: a page that was away may have been overtaken, or erased. */
  isCurrent(): boolean;
  /** Keeps the walk there from now on. */
  keepIn(storage: Storage): void;
  /** Stops keeping, forgets what is kept. */
  forget(): void;
  dispose(): void;
}

/** Starts a session. The only place where the walk and signals meet. */
export function createSession(input: SessionInput): Session {
  const { pack, audience, now, device = null } = input;
  const subject = { pack: pack.id, audience, provider: whose(input.provider) };
  if (input.storage && !input.resume) forgetWalk(input.storage, subject);
  const recalled = input.held
    ? readWalk(pack, audience, input.held)
    : input.storage && input.resume
      ? recallWalk(input.storage, pack, subject)
      : undefined;
  if (recalled) adverts.set(recalled.walk.response.pack, recalled.advert);
  const fresh = { response: named(emptyResponse(pack, audience), subject.provider) };
  const { begin } = input;
  const begun = begin && { at: { five: FIVE, harm: HARM, next: undefined }[begin], trail: [] };
  const fail = input.onError ?? (() => {});
  const state: Signal<Walk> = signal(
    beginWalk({ pack, audience, order: input.order, ...(recalled?.walk ?? fresh), ...begun }),
  );
  let isOver = false;
  const go = (event: WalkEvent) => {
    if (isOver) return;
    try {
      state.value = nextWalk(state.peek(), event);
    } catch (error) {
      isOver = true;
      fail(error);
    }
  };
  // A question that is to be asked again comes before what it would change.
  const place = begin || recalled?.walk.response.askAgain ? 'asking' : recalled?.walk.place;
  if (place === 'assessed') go({ type: 'result.opened' });
  if (place === 'reviewing') go({ type: 'review.opened' });

  const walk = computed(() => state.value.context);
  const screen = computed(() => screenOf(state.value));
  const response = computed(() => walk.value.response);
  const assessment = computed(() => assessOnce(pack, response.value));
  const matters = signal<string | undefined>(undefined);
  const storage = signal(input.storage);
  const keptUntil = signal(recalled?.walk.until);
  const kept = signal(input.storage !== null);
  const created = now().toISOString();

  const held = (): KeptWalk => {
    const { at, order, trail } = walk.value;
    const { answered, applicable } = assessment.value;
    const place = screen.value === 'reviewing' || screen.value === 'assessed' ? screen.value : 'asking';
    // All that was said, what does not apply now too: in case it applies again after a reload.
    const said = response.value;
    const stamped = { ...said, created: said.created ?? created, updated: now().toISOString() };
    const until = keptUntil.value;
    const asked = [answered, applicable] as const;
    const advert = [...(adverts.get(said.pack) ?? [])];
    return { response: stamped, at, order, trail, place, asked, until, advert };
  };
  const { put, settle } = createSoon(input.afterPaint);
  const send = (event: WalkEvent) => {
    settle();
    try {
      batch(() => go(event));
    } catch (error) {
      fail(error);
    }
  };
  const sharer: Sharer = {
    storage: () => storage.peek(),
    response: () => response.peek(),
    take: response => send({ type: 'response.joined', response }),
  };
  const { sharers = ofThisPage } = input;
  sharers.add(sharer);
  let last: KeptWalk | undefined;
  const stopKeeping = effect(() => {
    const place = storage.value;
    const next = held();
    if (!place || !(last || saysSomething(next.response))) return;
    // Answers that get a name move to it; those that others take the place of stay where they are.
    if (last && !isSubject(last.response, next.response) && sameAnswers(last.response, next.response))
      forgetWalk(place, subjectOf(last.response));
    kept.value = keepWalk(place, next, device);
    last = next;
    untracked(() => shareAnswers(sharer, sharers));
  });

  return {
    screen,
    walk,
    assessment,
    provider: computed(() => response.value.provider ?? null),
    matters,
    kept,
    ...{ dropped: recalled?.dropped ?? [], keptUntil, send },
    ...{ soon: put, settle },
    can: event => canWalk(state.value, event),
    held() {
      settle();
      return held();
    },
    isCurrent() {
      settle();
      const place = storage.peek();
      if (!place) return true;
      return last ? isKept(place, last, device) : recallWalk(place, pack, subject) === undefined;
    },
    keepIn(next) {
      storage.value = next;
    },
    forget() {
      settle();
      const before = storage.peek();
      batch(() => {
        storage.value = null;
        kept.value = false;
      });
      if (before) forgetWalk(before, subjectOf(response.peek()));
      last = undefined;
    },
    dispose() {
      settle();
      isOver = true;
      sharers.delete(sharer);
      stopKeeping();
    },
  };
}
