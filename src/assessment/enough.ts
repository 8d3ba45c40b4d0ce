import { rankOf } from './levels.ts';
import type { Assessment } from './types.ts';

/**
 * Whether a visitor knows enough to decide: no answer can change the level any more, or it is serious or worse, and
 * nothing still open can lower it.
 */
export function isEnough({ low, high }: Assessment['level']): boolean {
  return low === high || rankOf(low) >= rankOf('serious');
}
