import type { Pack } from '../pack/types.ts';
import type { Response } from '../response/types.ts';
import { assess } from './assess.ts';
import type { Assessment } from './types.ts';

const known = new WeakMap<Response, readonly [pack: Pack, assessment: Assessment]>();

/** `assess`, worked out once for each response: responses never change, so a press is not paid for twice. */
export function assessOnce(pack: Pack, response: Response): Assessment {
  const found = known.get(response);
  if (found?.[0] === pack) return found[1];
  const assessment = assess(pack, response);
  known.set(response, [pack, assessment]);
  return assessment;
}
