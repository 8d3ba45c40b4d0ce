import type { Pack } from '../pack/types.ts';
import { liveResponse } from '../response/applicable.ts';
import type { Response } from '../response/types.ts';

/** What a response does not know by itself. */
export interface Stamp {
  readonly provider: string | null;
  readonly now: Date;
}

/** The response as it is taken along: answers that count, whom they are about, and when they were noted. */
export function stampedResponse(pack: Pack, response: Response, { provider, now }: Stamp): Response {
  const name = provider ?? response.provider;
  const time = now.toISOString();
  return {
    ...liveResponse(pack, response),
    ...(name === undefined ? {} : { provider: name }),
    created: response.created ?? time,
    updated: time,
  };
}
