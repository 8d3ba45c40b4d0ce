import type { Pack } from '../pack/types.ts';
import { type ParsedResponse, parseResponse } from '../response/parse.ts';
import type { Audience } from '../response/types.ts';

/** What was read, as this visit can go on with it: what only clinic staff write down is left out elsewhere. */
export function adoptedResponse(
  pack: Pack,
  { response, dropped }: ParsedResponse,
  audience: Audience,
): ParsedResponse {
  const adopted = parseResponse(pack, { ...response, audience });
  return { response: adopted.response, dropped: [...dropped, ...adopted.dropped] };
}
