import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';

/** A text of a response, by the number of its place. */
export type PlacedText = readonly [place: number, text: string];

/** Texts of the response itself. Numbers count on from here into those of each item. */
export const OWN_TEXTS = ['provider', 'created', 'updated'] as const;

/** Texts beside an answer. */
export const ANSWER_TEXTS = ['note', 'evidence', 'owner', 'due'] as const;

/** Every text that a response holds. */
export function textsOf(pack: Pack, response: Response): readonly PlacedText[] {
  const held = (text: string | undefined, place: number): PlacedText[] =>
    text === undefined ? [] : [[place, text]];
  return [
    ...OWN_TEXTS.flatMap((key, place) => held(response[key], place)),
    ...pack.items.flatMap(({ id }, index) => {
      const answer = own(response.answers, id);
      const first = OWN_TEXTS.length + index * ANSWER_TEXTS.length;
      return ANSWER_TEXTS.flatMap((key, at) => held(answer?.[key], first + at));
    }),
  ];
}

/** Texts as bytes: for each its place, its length and its letters. */
export function packTexts(texts: readonly PlacedText[]): readonly number[] {
  return texts.flatMap(([place, text]) => {
    const letters = new TextEncoder().encode(text);
    return [...toVarint(place), ...toVarint(letters.length), ...letters];
  });
}

/** The texts behind the bytes, or `undefined` if these do not end where a text ends. */
export function unpackTexts(bytes: Uint8Array): readonly PlacedText[] | undefined {
  const texts: PlacedText[] = [];
  let at = 0;
  const readNumber = () => {
    let [number, shift, byte] = [0, 0, 0];
    do {
      byte = bytes[at++] ?? 0;
      number |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return number;
  };
  while (at < bytes.length) {
    const place = readNumber();
    const end = readNumber() + at;
    // A length made up by hand may be negative.
    if (end < at || end > bytes.length) return undefined;
    texts.push([place, new TextDecoder().decode(bytes.subarray(at, end))]);
    at = end;
  }
  return texts;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function toVarint(number: number): readonly number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...toVarint(number >> 7)];
}
