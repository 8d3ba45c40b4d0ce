import type { Item, Pack } from '../../src/pack/types.ts';
import type { ClaimMark } from '../../src/response/types.ts';
import type { SeededRandom } from '../laws/seeded-random.ts';

/**
 * How one kind of provider answers. The first four are the chances that an answer is the item's first option,
 * one between the first and the last, “could not or would not say”, or the last; they add up to 1.
 * `claims` is the chance that any one claim is heard. Made up to span what is possible, not measured.
 */
export interface Profile {
  readonly first: number;
  readonly between: number;
  readonly noAnswer: number;
  readonly last: number;
  readonly claims: number;
}

export const PROFILES = {
  /** Knows the product, shows papers, promises little. */
  careful: { first: 0.85, between: 0.12, noAnswer: 0.02, last: 0.01, claims: 0.01 },
  /** Means well and has half of the papers. */
  ordinary: { first: 0.5, between: 0.3, noAnswer: 0.12, last: 0.08, claims: 0.08 },
  /** Answers most questions by half. */
  vague: { first: 0.15, between: 0.45, noAnswer: 0.3, last: 0.1, claims: 0.15 },
  /** Would rather not say. */
  evasive: { first: 0.08, between: 0.17, noAnswer: 0.6, last: 0.15, claims: 0.2 },
  /** Gives the worrying answer, and says so in its advertisements. */
  dangerous: { first: 0.05, between: 0.15, noAnswer: 0.2, last: 0.6, claims: 0.4 },
} as const satisfies Readonly<Record<string, Profile>>;

/** What one provider would say to every question, whether or not it is asked. */
export interface Provider {
  readonly answers: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, ClaimMark>;
}

export function drawProvider(pack: Pack, profile: Profile, random: SeededRandom): Provider {
  return {
    answers: new Map(pack.items.map(item => [item.id, drawOption(item, profile, random)])),
    claims: new Map(
      pack.claims.map(({ id }) => [id, random.next() < profile.claims ? 'heard' : 'not-heard']),
    ),
  };
}

function drawOption({ options }: Item, profile: Profile, random: SeededRandom): string {
  const ids = options.map(option => option.id);
  const said = ids.filter(id => id !== 'no-answer');
  const inner = said.slice(1, -1);
  const at = random.next();
  if (at < profile.first) return said[0]!;
  if (at < profile.first + profile.between) return inner.length > 0 ? random.pick(inner) : said[0]!;
  return at < 1 - profile.last ? 'no-answer' : said.at(-1)!;
}
