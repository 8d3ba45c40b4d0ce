import { DAY } from '../pack/own-day.ts';
import type { Pack } from '../pack/types.ts';
import { at, isRecord } from '../pack/values.ts';
import { sureContext } from '../response/ask-again.ts';
import { isTime, parseResponse } from '../response/parse.ts';
import { isReply } from '../response/reply.ts';
import type { DisclosedAnswer, Disclosure } from './disclosure.ts';

/** Why a file is no disclosure that can be shown. */
export type DisclosureRefusal = 'foreign' | 'other-pack' | 'undated';

/** What a disclosure says, with the paths of what was left out of it, or why it cannot be read. */
export type DisclosureReading =
  | { readonly outcome: 'read'; readonly disclosure: Disclosure; readonly dropped: readonly string[] }
  | { readonly outcome: 'refused'; readonly refusal: DisclosureRefusal };

/** Why a disclosure may no longer hold. */
export type Staleness = 'old' | 'other-version' | 'misdated';

/** How long a disclosure counts as current, in days. */
export const CURRENT_FOR = 180;

/**
 * Reads a disclosure, from wherever it came. Never throws and never guesses: what does not fit is left out and
 * named, and whatever a clinic published by mistake (notes, evidence, owners, dates due) is not passed on.
 */
export function parseDisclosure(pack: Pack, data: unknown): DisclosureReading {
  if (!isRecord(data) || data.format !== 'provider-vetting/disclosure@1') return refuse('foreign');
  if (!isRecord(data.pack) || data.pack.id !== pack.id) return refuse('other-pack');
  const { published, ...rest } = data;
  if (typeof published !== 'string' || !isTime(published)) return refuse('undated');

  const dropped: string[] = [];
  const replies = new Map<string, string>();
  const bare = isRecord(rest.answers) ? bareAnswers(rest.answers, replies, dropped) : rest.answers;
  const read = parseResponse(pack, { ...rest, format: 'provider-vetting/response@1', answers: bare });
  if (read.response.audience !== 'staff') read.dropped.push('audience');
  const answers = Object.entries(read.response.answers).map(([id, { option }]): [string, DisclosedAnswer] => {
    const reply = replies.get(id);
    return [id, reply === undefined ? { option } : { option, reply }];
  });
  const { provider, claims } = read.response;
  const context = sureContext(read.response);
  return {
    outcome: 'read',
    disclosure: {
      format: 'provider-vetting/disclosure@1',
      pack: { id: pack.id, version: typeof data.pack.version === 'string' ? data.pack.version : '' },
      audience: 'staff',
      ...(provider === undefined ? {} : { provider }),
      published,
      context,
      answers: Object.fromEntries(answers),
      claims,
    },
    dropped: [...new Set([...dropped, ...read.dropped])],
  };
}

/** Why what a clinic published may no longer hold: empty while it is current. */
export function stalenessOf(pack: Pack, disclosure: Disclosure, now: Date): readonly Staleness[] {
  const age = (now.getTime() - Date.parse(disclosure.published)) / DAY;
  const found: Staleness[] = [];
  if (age > CURRENT_FOR) found.push('old');
  // Clocks differ by a day at most; a later date would keep a disclosure current for ever.
  if (age < -1) found.push('misdated');
  if (disclosure.pack.version !== pack.version) found.push('other-version');
  return found;
}

/** The answers with their options alone. */
function bareAnswers(
  answers: Readonly<Record<string, unknown>>,
  replies: Map<string, string>,
  dropped: string[],
): Record<string, unknown> {
  const bare = Object.entries(answers).map(([id, answer]): [string, unknown] => {
    if (!isRecord(answer)) return [id, answer];
    for (const [key, value] of Object.entries(answer)) {
      if (key === 'option') continue;
      if (key === 'reply' && isReply(value)) replies.set(id, value);
      else dropped.push(at(at('answers', id), key));
    }
    return [id, Object.hasOwn(answer, 'option') ? { option: answer.option } : {}];
  });
  return Object.fromEntries(bare);
}

function refuse(refusal: DisclosureRefusal): DisclosureReading {
  return { outcome: 'refused', refusal };
}
