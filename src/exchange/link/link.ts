import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import { liveResponse } from '../../response/applicable.ts';
import { sureContext } from '../../response/ask-again.ts';
import { OPEN_OPTIONS } from '../../response/open-options.ts';
import { type ParsedResponse, parseResponse } from '../../response/parse.ts';
import type { Answer, Response } from '../../response/types.ts';
import { crc32, crc32Of } from '../crc32.ts';
import { withoutTexts } from '../without-texts.ts';
import { fromBase64url, fromLetters, toBase64url, toLetters } from './base64url.ts';
import { packDigits, unpackDigits, widthOf } from './mixed-radix.ts';
import { type Place, placesOf, valueAt } from './places.ts';
import { ANSWER_TEXTS, OWN_TEXTS, type PlacedText, packTexts, textsOf, unpackTexts } from './texts.ts';

/** Longest text of a link. With an address of 120 characters and our key it stays below 2,000. */
export const LONGEST_LINK_TEXT = 1_860;

/** Why a link cannot be read. */
export type LinkRefusal = 'foreign' | 'cut' | 'altered' | 'other-pack' | 'other-version';

/** What a link holds, or why it cannot be read. */
export type LinkReading =
  | ({ readonly outcome: 'read' } & ParsedResponse)
  | { readonly outcome: 'refused'; readonly refusal: LinkRefusal };

/** Longest name of a provider that travels. It comes from the page, not from the visitor. */
const LONGEST_NAME = 200;

/** A link's text, or `undefined` where it would be too long to survive a messenger. */
export type LinkText = string | undefined;

/** By format, the answers that an item could have beside its options when it was written. */
const OPEN_IN = new Map<string, readonly string[]>([
  ['1', ['not-asked']],
  ['2', OPEN_OPTIONS],
]);
const FORMAT = '2';
/** Messengers take a dash or an underscore at the end for the end of the sentence. */
const END = 'z';
const LENGTH = 2;
const CHECKSUM = 4;
const HEAD = CHECKSUM + 8;

/**
 * A response as a short text: format, length, checksum, which pack, every choice as one number, then texts, an end.
 * Notes and what else was written beside an answer travel only if asked for.
 */
export function toLink(pack: Pack, response: Response, { notes }: { readonly notes: boolean }): LinkText {
  const live = liveResponse(pack, response);
  const { provider = '', ...unnamed } = live;
  const said = notes ? live : withoutTexts(provider.length > LONGEST_NAME ? unnamed : live);
  // There is no room to say that an answer is to be asked again.
  const kept = { ...said, context: sureContext(said) };
  const places = placesOf(pack);
  const digits = places.map(place => ({ index: valueAt(kept, place), count: place.values.length }));
  const body = Uint8Array.from([
    ...bytesOf(crc32Of(pack.id)),
    ...bytesOf(frameOf(places)),
    ...packDigits(digits),
    ...packTexts(textsOf(pack, kept)),
  ]);
  const letters = toBase64url(Uint8Array.from([...bytesOf(crc32(body)), ...body]));
  const text = `${FORMAT}${toLetters(letters.length)}${letters}${END}`;
  return text.length > LONGEST_LINK_TEXT ? undefined : text;
}

/** Reads the text of a link, of this format or the one before. Never throws; a text that is not whole is refused. */
export function fromLink(pack: Pack, text: string): LinkReading {
  const whole = bodyIn(text);
  if (typeof whole === 'string') return refuse(whole);
  const { body, open } = whole;
  if (crc32Of(pack.id) !== numberAt(body, 0)) return refuse('other-pack');
  const places = placesOf(pack, open);
  // Choices are counted by place: with any id added, moved or taken out they would mean something else.
  if (frameOf(places) !== numberAt(body, 4)) return refuse('other-version');
  const counts = places.map(({ values }) => values.length);
  const end = 8 + widthOf(counts);
  const digits = unpackDigits(body.subarray(8, end), counts);
  const texts = unpackTexts(body.subarray(end));
  if (!digits || !texts) return refuse('altered');
  return { outcome: 'read', ...parseResponse(pack, responseOf(pack, places, digits, texts)) };
}

/** Whether the text of a link, as far as it can be read, was made for the pack of this id. */
export function isLinkFor(pack: string, text: string): boolean {
  const whole = bodyIn(text);
  return typeof whole !== 'string' && crc32Of(pack) === numberAt(whole.body, 0);
}

/** What a link holds behind its checksum, and the answers beside options of its time; or why it is not whole. */
function bodyIn(text: string): { readonly body: Uint8Array; readonly open: readonly string[] } | LinkRefusal {
  const [own = ''] = /^\d[\w-]{0,4100}/.exec(text) ?? [];
  if (own === '') return 'foreign';
  const open = OPEN_IN.get(own.charAt(0));
  if (!open) return 'other-version';
  const start = 1 + LENGTH;
  const length = fromLetters(own.slice(1, start));
  // What hangs behind was put there on the way: the length says where the link ends.
  const letters = own.slice(start, start + length);
  if (own.length < start || letters.length < length) return 'cut';
  const bytes = fromBase64url(letters);
  if (!bytes || bytes.length < HEAD) return 'altered';
  const body = bytes.subarray(CHECKSUM);
  return crc32(body) === numberAt(bytes, 0) ? { body, open } : 'altered';
}

function responseOf(
  pack: Pack,
  places: readonly Place[],
  digits: readonly number[],
  texts: readonly PlacedText[],
): unknown {
  const held = places.map(({ part, id, values }, at) => ({ part, id, value: values[digits[at] ?? 0] ?? '' }));
  const entriesOf = (part: Place['part']) =>
    held.filter(one => one.part === part && one.value !== '').map(({ id, value }) => [id, value] as const);
  const written = new Map(texts);
  const textAt = (place: number, key: string) => {
    const text = written.get(place);
    return text === undefined ? {} : { [key]: text };
  };
  const chosen = Object.fromEntries(entriesOf('answers'));
  const answers = pack.items.flatMap(({ id }, index): [string, Answer][] => {
    const option = own(chosen, id);
    const first = OWN_TEXTS.length + index * ANSWER_TEXTS.length;
    const beside = ANSWER_TEXTS.map((key, at) => textAt(first + at, key));
    return option === undefined ? [] : [[id, Object.assign({ option }, ...beside)]];
  });
  return {
    format: 'provider-vetting/response@1',
    pack: { id: pack.id, version: pack.version },
    audience: held.find(one => one.part === 'audience')?.value,
    ...Object.assign({}, ...OWN_TEXTS.map((key, place) => textAt(place, key))),
    context: Object.fromEntries(entriesOf('context')),
    answers: Object.fromEntries(answers),
    claims: Object.fromEntries(entriesOf('claims')),
  };
}

/** What the places of a pack are: another number as soon as an id is added, moved or taken out. */
function frameOf(places: readonly Place[]): number {
  return crc32Of(JSON.stringify(places));
}

function bytesOf(number: number): readonly number[] {
  return [24, 16, 8, 0].map(shift => (number >>> shift) & 255);
}

function numberAt(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (const byte of bytes.subarray(start, start + 4)) number = number * 256 + byte;
  return number;
}

function refuse(refusal: LinkRefusal): LinkReading {
  return { outcome: 'refused', refusal };
}
