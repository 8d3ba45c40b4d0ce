import { needsPack } from '../pack/needs.ts';
import type { Pack } from '../pack/types.ts';
import type { Audience, Response } from './types.ts';

/**
 * A response in which nothing has been said yet.
 * @example
 * emptyResponse(pack, 'patient');
 */
export function emptyResponse(pack: Pack, audience: Audience): Response {
  needsPack('emptyResponse', pack);
  return {
    format: 'provider-vetting/response@1',
    pack: { id: pack.id, version: pack.version },
    audience,
    context: {},
    answers: {},
    claims: {},
  };
}
