import { own } from '../pack/own.ts';
import type { Answer, Response } from '../response/types.ts';
import { type Ledger, type Place, textsUnder, withText } from './audit-ledger.ts';
import { type AuditSnapshot, readSnapshot } from './audit-snapshot.ts';

/** Where the ledger notes what is not published. */
const LEFT_OUT = { answers: 'left-out', claims: 'left-out-claims' } as const;

/** What can be left out of what is published: an answer with its words, or a claim. */
export type Published = keyof typeof LEFT_OUT;

/** Ids of what is left out of what is published. */
export function leftOutOf(ledger: Ledger, kind: Published): readonly string[] {
  return Object.keys(textsUnder(ledger, LEFT_OUT[kind]));
}

/** The place in a ledger that says whether one answer or claim is left out; empty for in. */
export function leftOutPlace(kind: Published, id: string): Place {
  return [LEFT_OUT[kind], id];
}

/** A self-audit with all that was written in its list, as its file holds it: replies, marked days, and what is left out. */
export function withLedgerTexts(response: Response, ledger: Ledger): Response {
  const replies = textsUnder(ledger, 'replies');
  const answers = new Map<string, Answer>(Object.entries(response.answers));
  for (const [id, reply] of Object.entries(replies))
    answers.set(id, { ...(answers.get(id) ?? { option: 'not-asked' }), reply });
  const marked = markedDays(ledger);
  const leftOut = { answers: leftOutOf(ledger, 'answers'), claims: leftOutOf(ledger, 'claims') };
  return {
    ...response,
    answers: Object.fromEntries(answers),
    ...(marked.length > 0 ? { marked } : {}),
    ...(leftOut.answers.length + leftOut.claims.length > 0 ? { leftOut } : {}),
  };
}

/**
 * The ledger with what a file brings beside its answers: the clinic's own words, days to compare with, and what is
 * not published. What was left out before stays so: opening a file must publish nothing.
 */
export function withFileTexts(
  ledger: Ledger,
  { answers, marked = [], leftOut }: Response,
  now: number,
): Ledger {
  let next = ledger;
  for (const kind of ['answers', 'claims'] as const)
    for (const id of leftOut?.[kind] ?? []) next = withText(next, leftOutPlace(kind, id), 'yes', now);
  for (const [id, { reply = '' }] of Object.entries(answers))
    if (reply !== '') next = withText(next, ['replies', id], reply, now);
  for (const day of marked) {
    const snapshot = readSnapshot(day);
    if (snapshot) next = withText(next, ['day', snapshot.on], JSON.stringify(snapshot), now);
  }
  return next;
}

/** The answers alone, without what the ledger keeps beside them. */
export function withoutLedgerTexts({ marked: _, leftOut: __, ...response }: Response): Response {
  const answers = Object.entries(response.answers).flatMap(([id, { reply, ...answer }]) =>
    reply !== undefined && answer.option === 'not-asked' && Object.keys(answer).length === 1
      ? []
      : [[id, answer] as const],
  );
  return { ...response, answers: Object.fromEntries(answers) };
}

/** The days that were marked, the latest first. Days that were spoiled are left out. */
export function markedDays(ledger: Ledger): readonly AuditSnapshot[] {
  const days = textsUnder(ledger, 'day');
  return Object.keys(days)
    .flatMap(day => readDay(own(days, day) ?? '') ?? [])
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

function readDay(text: string): AuditSnapshot | undefined {
  try {
    return readSnapshot(JSON.parse(text));
  } catch {
    return undefined;
  }
}
