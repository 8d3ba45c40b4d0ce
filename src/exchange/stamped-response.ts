import type { Response } from '../response/types.ts';

/** What a response does not know by itself. */
export interface Stamp {
  readonly provider: string | null;
  readonly now: Date;
}

/** The response as it is taken along: all that was said, whom it is about, and when it was noted. */
export function stampedResponse(response: Response, { provider, now }: Stamp): Response {
  const name = provider ?? response.provider;
  const time = now.toISOString();
  return {
    ...response,
    ...(name === undefined ? {} : { provider: name }),
    created: response.created ?? time,
    updated: time,
  };
}
