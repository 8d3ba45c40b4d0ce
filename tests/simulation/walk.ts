import { assess } from '../../src/assessment/assess.ts';
import { isEnough } from '../../src/assessment/enough.ts';
import type { Assessment } from '../../src/assessment/types.ts';
import type { Pack } from '../../src/pack/types.ts';
import { applicableItems } from '../../src/response/applicable.ts';
import { withAnswer, withClaims } from '../../src/response/edit.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import type { Response } from '../../src/response/types.ts';
import type { Provider } from './providers.ts';

/** One question to a provider: an item, or all claims of a category. */
interface Question {
  readonly kind: 'item' | 'claims';
  readonly id: string;
}

/** How far a path had to go until both ends of the level were one, or nothing was left to ask. */
export interface Walked {
  readonly asked: number;
  readonly level: Assessment['level'];
}

/**
 * Always the question most able to move the result. `enough` counts up to where the walk says that it is enough
 * to decide on: the level is settled, or what was found is serious or worse and can only become worse.
 */
export function shortPath(
  pack: Pack,
  provider: Provider,
  context: Response['context'],
): Walked & { readonly enough: number } {
  let response = { ...emptyResponse(pack, 'patient'), context };
  let enough: number | undefined;
  for (let asked = 0; ; asked++) {
    const { level, nextQuestions } = assess(pack, response);
    const next = nextQuestions[0];
    if (isEnough(level)) enough ??= asked;
    if (level.low === level.high || !next) return { asked, level, enough: enough ?? asked };
    response = ask(pack, provider, response, next);
  }
}

/** Every item in pack order, follow-ups as they open, then every category of claims. */
export function fullPath(
  pack: Pack,
  provider: Provider,
  context: Response['context'],
): Walked & { readonly applicable: number } {
  const steps: Response[] = [{ ...emptyResponse(pack, 'patient'), context }];
  const asked = new Set<string>();
  const last = () => steps.at(-1)!;
  const next = () => applicableItems(pack, last()).find(item => !asked.has(item.id));
  for (let item = next(); item; item = next()) {
    asked.add(item.id);
    steps.push(ask(pack, provider, last(), { kind: 'item', id: item.id }));
  }
  for (const id of new Set(pack.claims.map(claim => claim.category))) {
    steps.push(ask(pack, provider, last(), { kind: 'claims', id }));
  }
  const { level } = assess(pack, last());
  return { asked: firstSettled(pack, steps), level, applicable: steps.length - 1 };
}

/** Ranges only narrow along a path, so the step where the ends meet is found by halving. */
function firstSettled(pack: Pack, steps: readonly Response[]): number {
  let [from, to] = [0, steps.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    const { level } = assess(pack, steps[middle]!);
    if (level.low === level.high) to = middle;
    else from = middle + 1;
  }
  return to;
}

function ask(pack: Pack, provider: Provider, response: Response, { kind, id }: Question): Response {
  if (kind === 'item') return withAnswer(response, id, provider.answers.get(id)!);
  return pack.claims
    .filter(claim => claim.category === id)
    .reduce((so, claim) => withClaims(so, [claim.id], provider.claims.get(claim.id)), response);
}
