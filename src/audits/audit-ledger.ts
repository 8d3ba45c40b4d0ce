import type { Pack } from '../pack/types.ts';
import { isRecord } from '../pack/values.ts';
import { type ParsedResponse, parseResponse } from '../response/parse.ts';
import type { Response } from '../response/types.ts';

/** What was written in one place, and when. An empty text is an entry that was taken out. */
export interface LedgerEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/**
 * A self-audit as it is kept on a device: every single entry with its time, so that two tabs, or two files, can be
 * put together and nothing is lost but what was overwritten later. The key is the place, as a JSON list of words.
 */
export type Ledger = Readonly<Record<string, LedgerEntry>>;

/** A place in a ledger: `['answers', id, 'note']`, `['context', id]`, `['name']`. */
export type Place = readonly string[];

/** Which version of the pack the entries were last read under, and what it asks again. */
const VERSION: Place = ['version'];
const ASK_AGAIN = 'askAgain';

const FIELDS = ['option', 'note', 'evidence', 'owner', 'due'] as const;

/** The text at a place, empty where there is none. */
export function textAt(ledger: Ledger, place: Place): string {
  const key = JSON.stringify(place);
  return Object.hasOwn(ledger, key) ? (ledger[key]?.text ?? '') : '';
}

/** The places below one, each with its last word and its text. */
export function textsUnder(ledger: Ledger, first: string): Readonly<Record<string, string>> {
  const texts = Object.entries(ledger).flatMap(([key, { text }]): [string, string][] => {
    const place = placeOf(key);
    return place?.[0] === first && place.length === 2 && text !== '' ? [[place[1] ?? '', text]] : [];
  });
  return Object.fromEntries(texts);
}

/** The ledger with one text written. It counts as later than all that is there, even if a clock was wrong. */
export function withText(ledger: Ledger, place: Place, text: string, now: number): Ledger {
  return textAt(ledger, place) === text
    ? ledger
    : { ...ledger, [JSON.stringify(place)]: { at: timeAfter(ledger, now), text } };
}

/** The ledger with every entry in which a response differs from an earlier one. */
export function withResponse(ledger: Ledger, before: Response, after: Response, now: number): Ledger {
  const [old, changed] = [entriesOf(before), entriesOf(after)];
  const at = timeAfter(ledger, now);
  const written = [...new Set([...old.keys(), ...changed.keys()])]
    .filter(key => old.get(key) !== changed.get(key))
    .map((key): [string, string] => [key, changed.get(key) ?? '']);
  const answered = JSON.stringify(before.askAgain) !== JSON.stringify(after.askAgain);
  if (written.length === 0 && !answered) return ledger;
  const entries = [...written, ...waitingEntries(ledger, after)];
  return { ...ledger, ...Object.fromEntries(entries.map(([key, text]) => [key, { at, text }])) };
}

/** Two ledgers put together: of each entry the later one, and of two at the same time always the same one. */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const merged = new Map(Object.entries(a));
  for (const [key, entry] of Object.entries(b)) {
    const mine = merged.get(key);
    const wins = !mine || entry.at > mine.at || (entry.at === mine.at && entry.text > mine.text);
    if (wins) merged.set(key, entry);
  }
  return Object.fromEntries(merged);
}

/** Whether two ledgers hold the same entries of the same times. */
export function sameLedger(a: Ledger, b: Ledger): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    key => Object.hasOwn(b, key) && a[key]?.at === b[key]?.at && a[key]?.text === b[key]?.text,
  );
}

/** The response that a ledger stands for, as far as it fits the pack. What does not stays in the ledger. */
export function responseOf(pack: Pack, ledger: Ledger): ParsedResponse {
  const waiting = textsUnder(ledger, ASK_AGAIN);
  const parts = { context: new Map<string, string>(), claims: new Map<string, string>() };
  const answers = new Map<string, Record<string, string>>();
  for (const [key, { text }] of Object.entries(ledger)) {
    const [part, id, field] = placeOf(key) ?? [];
    if (text === '' || id === undefined) continue;
    if (part === 'context' || part === 'claims') parts[part].set(id, text);
    else if (part === 'answers' && FIELDS.some(one => one === field))
      answers.set(id, { ...(answers.get(id) ?? { option: 'not-asked' }), [field ?? '']: text });
  }
  const provider = textAt(ledger, ['provider']);
  return parseResponse(pack, {
    format: 'provider-vetting/response@1',
    // Ledgers of the first version did not say which one they were written under.
    pack: { id: pack.id, version: textAt(ledger, VERSION) },
    audience: 'staff',
    ...(Object.keys(waiting).length > 0 ? { askAgain: Object.keys(waiting) } : {}),
    ...(provider === '' ? {} : { provider }),
    context: Object.fromEntries(parts.context),
    answers: Object.fromEntries(answers),
    claims: Object.fromEntries(parts.claims),
  });
}

/** Reads a ledger from where it was kept. Entries that are none are left out. */
export function readLedger(data: unknown): Ledger {
  if (!isRecord(data)) return {};
  const entries = Object.entries(data).flatMap(([key, entry]): [string, LedgerEntry][] => {
    if (!placeOf(key) || !isRecord(entry)) return [];
    const { at, text } = entry;
    return isTime(at) && typeof text === 'string' ? [[key, { at, text }]] : [];
  });
  return Object.fromEntries(entries);
}

/** The version, and the questions to be asked again, where the ledger says otherwise. */
function waitingEntries(
  ledger: Ledger,
  { pack, askAgain = [] }: Response,
): readonly (readonly [string, string])[] {
  const answered = Object.keys(textsUnder(ledger, ASK_AGAIN)).filter(id => !askAgain.includes(id));
  const wanted: readonly (readonly [Place, string])[] = [
    [VERSION, pack.version],
    ...answered.map(id => [[ASK_AGAIN, id], ''] as const),
    ...askAgain.map(id => [[ASK_AGAIN, id], 'yes'] as const),
  ];
  return wanted
    .filter(([place, text]) => textAt(ledger, place) !== text)
    .map(([place, text]) => [JSON.stringify(place), text]);
}

function entriesOf({ provider, context, answers, claims }: Response): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const put = (place: Place, text: string) => entries.set(JSON.stringify(place), text);
  if (provider !== undefined) put(['provider'], provider);
  for (const [id, option] of Object.entries(context)) put(['context', id], option);
  for (const [id, mark] of Object.entries(claims)) put(['claims', id], mark);
  for (const [id, answer] of Object.entries(answers))
    for (const field of FIELDS) {
      const text = answer[field];
      if (text !== undefined && text !== 'not-asked') put(['answers', id, field], text);
    }
  return entries;
}

function placeOf(key: string): Place | undefined {
  try {
    const place: unknown = JSON.parse(key);
    const isPlace = Array.isArray(place) && place.every(word => typeof word === 'string');
    // One place has one key: otherwise two entries would speak for it.
    return isPlace && JSON.stringify(place) === key ? place : undefined;
  } catch {
    return undefined;
  }
}

/** A time that a date can have: later ones would leave no room for what is written after them. */
function isTime(at: unknown): at is number {
  return Number.isSafeInteger(at) && Math.abs(Number(at)) <= 8.64e15;
}

/** A time for what is written now: later than everything before, whatever the clock of another tab said. */
export function timeAfter(ledger: Ledger, now: number): number {
  let latest = now;
  for (const { at } of Object.values(ledger)) latest = Math.max(latest, at + 1);
  return latest;
}
