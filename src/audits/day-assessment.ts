import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/types.ts';
import type { Pack } from '../pack/types.ts';
import { parseResponse } from '../response/parse.ts';
import type { AuditSnapshot, Outlined, PackOutline } from './audit-snapshot.ts';

/**
 * What an earlier day came to, where the questions weigh now what they weighed then. `undefined` where they do not:
 * what they came to by other rules cannot be drawn beside what they come to by these.
 * @param now The audit as it stands, by the questions of now.
 */
export function dayAssessment(pack: Pack, day: AuditSnapshot, now: AuditSnapshot): Assessment | undefined {
  if (logicOf(day.outline) !== logicOf(now.outline)) return undefined;
  const answers = Object.entries(day.answers).map(([id, option]) => [id, { option }]);
  const { response } = parseResponse(pack, {
    format: 'provider-vetting/response@1',
    pack: { id: pack.id, version: pack.version },
    audience: 'staff',
    context: day.context,
    answers: Object.fromEntries(answers),
    claims: day.claims,
  });
  return assess(pack, response);
}

function logicOf({ items, claims, rules }: PackOutline): string {
  const marks = (all: Readonly<Record<string, Outlined>>) =>
    Object.entries(all).map(([id, [logic]]) => [id, logic]);
  return JSON.stringify([marks(items), marks(claims), rules]);
}
