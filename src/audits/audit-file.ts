import { own } from '../pack/own.ts';
import type { Answer, Response } from '../response/types.ts';
import { type Ledger, textsUnder, withText } from './audit-ledger.ts';
import { type AuditSnapshot, readSnapshot } from './audit-snapshot.ts';

/** A self-audit with all that was written in its list, as its file holds it: replies and marked days too. */
export function withLedgerTexts(response: Response, ledger: Ledger): Response {
  const replies = textsUnder(ledger, 'replies');
  const answers = new Map<string, Answer>(Object.entries(response.answers));
  for (const [id, reply] of Object.entries(replies))
    answers.set(id, { ...(answers.get(id) ?? { option: 'not-asked' }), reply });
  const marked = markedDays(ledger);
  return {
    ...response,
    answers: Object.fromEntries(answers),
    ...(marked.length > 0 ? { marked } : {}),
  };
}

/** The ledger with what a file brings beside its answers: the clinic's own words, and days to compare with. */
export function withFileTexts(ledger: Ledger, { answers, marked = [] }: Response, now: number): Ledger {
  let next = ledger;
  for (const [id, { reply = '' }] of Object.entries(answers))
    if (reply !== '') next = withText(next, ['replies', id], reply, now);
  for (const day of marked) {
    const snapshot = readSnapshot(day);
    if (snapshot) next = withText(next, ['day', snapshot.on], JSON.stringify(snapshot), now);
  }
  return next;
}

/** The answers alone, without what the ledger keeps beside them. */
export function withoutLedgerTexts({ marked: _, ...response }: Response): Response {
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
