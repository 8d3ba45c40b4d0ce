import { type Loose, strings } from '../../pack/loose.ts';
import type { Pack } from '../../pack/types.ts';
import { asRecord } from '../../pack/values.ts';

/** A worked case of `cases.json` as a response file: item id → option id, and a list of the claims heard. */
export function caseResponse(entry: Loose, pack: Pack): unknown {
  const answers = Object.entries(asRecord(entry.answers));
  const heard = strings(entry.claims).map(id => [id, 'heard'] as const);
  const others =
    entry.othersNotHeard === true ? pack.claims.map(claim => [claim.id, 'not-heard'] as const) : [];
  return {
    format: 'provider-vetting/response@1',
    pack: { id: pack.id, version: pack.version },
    audience: 'patient',
    context: entry.context ?? {},
    answers: Object.fromEntries(answers.map(([id, option]) => [id, { option }])),
    claims: Object.fromEntries([...others, ...heard]),
  };
}
