import { bounded } from './checks/bounded.ts';
import { containment } from './checks/containment.ts';
import { earlyStop } from './checks/early-stop.ts';
import { explained } from './checks/explained.ts';
import { floorsRaise } from './checks/floors-raise.ts';
import { monotony } from './checks/monotony.ts';
import { narrowing } from './checks/narrowing.ts';
import { nextQuestionsInOrder } from './checks/next-questions.ts';
import { order } from './checks/order.ts';
import { promisedIsUnknown } from './checks/promised.ts';
import { staleCountsNowhere } from './checks/stale.ts';
import type { Law } from './law.ts';

/** The laws that any pack and response can be put to. Exactness and linearity need packs of their own. */
export const LAWS = {
  'law 1, bounds: 0 ≤ low ≤ high ≤ 100, and one value once all is known': bounded,
  'law 2, containment: no completion leaves the bounds, and each bound is reached': containment,
  'law 3, narrowing: no answer widens a range': narrowing,
  'law 4, monotony: a worse answer lowers nothing': monotony,
  'law 5, floors only raise': floorsRaise,
  'law 6, order does not matter': order,
  'law 7, explained: findings add up, with reasons and sources': explained,
  'law 8, early stop is exact': earlyStop,
  'the next question is the one most able to move the result': nextQuestionsInOrder,
  'an answer that does not count changes nothing': staleCountsNowhere,
  'what they promised to tell is unknown': promisedIsUnknown,
} as const satisfies Readonly<Record<string, Law>>;
