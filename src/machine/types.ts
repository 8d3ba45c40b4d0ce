import type { Level, Pack } from '../pack/types.ts';
import type { Answer, Audience, ClaimMark, Response } from '../response/types.ts';

/**
 * One screen of the walk: the first five questions, help after harm, a context question, an item, or the claims.
 * `id` names the item, the context question, or the category whose claims stand first; else it is empty.
 */
export interface Step {
  readonly kind: 'five' | 'harm' | 'context' | 'item' | 'claims';
  readonly id: string;
}

/** `short`: what matters most first, with pauses. `topic`: all, domain by domain. */
export type Order = 'short' | 'topic';

/** Where the visitor stands, and what was said. Nothing that can be computed. */
export interface WalkContext {
  readonly pack: Pack;
  readonly audience: Audience;
  readonly response: Response;
  readonly at: Step;
  readonly order: Order;
  /** Steps behind the visitor, latest last. */
  readonly trail: readonly Step[];
  /** Items passed since the last pause, or since the start. */
  readonly passed: number;
  /** Pauses that have been: after five items, and after ten. */
  readonly pauses: number;
  /** Whether the visitor was told that what is known is enough to decide on. */
  readonly told: boolean;
  /** The lowest level that was possible as they were told; only a graver one makes another pause. */
  readonly toldLevel: Level | undefined;
  /** Whether nothing was left to go on to. */
  readonly ended: boolean;
}

/** What a walk starts from. `at` resumes it there, or begins with another screen than the first question. */
export interface WalkInput {
  readonly pack: Pack;
  readonly audience: Audience;
  readonly response?: Response | undefined;
  readonly at?: Step | undefined;
  readonly order?: Order | undefined;
  /** Steps behind the visitor when the walk was left. */
  readonly trail?: readonly Step[] | undefined;
}

/** What a visitor can do. */
export type WalkEvent =
  | { readonly type: 'context.answered'; readonly id: string; readonly option: string }
  | { readonly type: 'order.chosen'; readonly order: Order }
  | { readonly type: 'item.answered'; readonly id: string; readonly option: string }
  | { readonly type: 'text.written'; readonly id: string; readonly text: Omit<Partial<Answer>, 'option'> }
  | { readonly type: 'claims.marked'; readonly ids: readonly string[]; readonly mark: ClaimMark | undefined }
  | { readonly type: 'response.replaced'; readonly response: Response }
  /** What was said elsewhere too, about the same: the screen stays. */
  | { readonly type: 'response.joined'; readonly response: Response }
  | { readonly type: 'step.advanced' }
  | { readonly type: 'step.returned' }
  | { readonly type: 'step.chosen'; readonly step: Step }
  | { readonly type: 'walk.resumed' }
  | { readonly type: 'walk.restarted' }
  | { readonly type: 'review.opened' }
  | { readonly type: 'result.opened' };
