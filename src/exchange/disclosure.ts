import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { applicableItems, liveResponse } from '../response/applicable.ts';
import { sureContext } from '../response/ask-again.ts';
import { isOpen } from '../response/open-options.ts';
import { LONGEST_REPLY } from '../response/reply.ts';
import type { ClaimMark, Response } from '../response/types.ts';

/** What a clinic says about one item, as anybody may read it. */
export interface DisclosedAnswer {
  readonly option: string;
  /** The clinic's own words. Plain text that nobody has checked. */
  readonly reply?: string;
}

/** A clinic's self-audit as it is published. It has no place for notes, evidence, owners or dates due. */
export interface Disclosure {
  readonly format: 'provider-vetting/disclosure@1';
  readonly pack: { readonly id: string; readonly version: string };
  readonly audience: 'staff';
  readonly provider?: string;
  /** ISO time. */
  readonly published: string;
  readonly context: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, DisclosedAnswer>>;
  /** `heard`: the clinic says this itself. */
  readonly claims: Readonly<Record<string, ClaimMark>>;
}

/**
 * The part of a self-audit that is published: built up from what may be seen, so that nothing else can slip in.
 * @param replies The clinic's own words, by item. An item without an answer may have words all the same, if it applies.
 */
export function toDisclosure(
  pack: Pack,
  response: Response,
  { published, replies }: { published: Date; replies: Readonly<Record<string, string>> },
): Disclosure {
  const live = liveResponse(pack, response);
  const { answers, claims } = live;
  // What does not apply is not shown before it is published either.
  const disclosed = applicableItems(pack, response).flatMap(({ id }) => {
    const said = own(answers, id)?.option ?? 'not-asked';
    // A clinic cannot promise to tell itself.
    const option = isOpen(said) ? 'not-asked' : said;
    const reply = toReply(own(replies, id) ?? '');
    if (option === 'not-asked' && reply === '') return [];
    return [[id, { option, ...(reply === '' ? {} : { reply }) }] as const];
  });
  return {
    format: 'provider-vetting/disclosure@1',
    pack: { id: pack.id, version: pack.version },
    audience: 'staff',
    ...(response.provider === undefined ? {} : { provider: response.provider }),
    published: published.toISOString(),
    context: sureContext(live),
    answers: Object.fromEntries(disclosed),
    claims: { ...claims },
  };
}

/** The disclosure as the text of its file. */
export function toDisclosureFile(disclosure: Disclosure): string {
  return `${JSON.stringify(disclosure, null, 2)}\n`;
}

/** Plain text of at most 280 characters, counted as a reader counts them: what a signature takes two of is one. */
export function toReply(text: string): string {
  const plain = text.replace(/(?!\n)[\s\p{Cc}]/gu, ' ').trim();
  return [...plain].slice(0, LONGEST_REPLY).join('').trim();
}
