import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/types.ts';
import type { Pack } from '../../src/pack/types.ts';
import { applicableItems } from '../../src/response/applicable.ts';
import type { Response } from '../../src/response/types.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

/** Every pack of `questions/` once, in English. */
export const PACKS = readQuestions('questions').packs.filter(pack => pack.lang === 'en');

/** What a `pack.json` says of openings and of the hazards that it does not ask about. */
export interface Authored {
  readonly openings: { readonly question: string; readonly of: Readonly<Record<string, string>> };
  readonly hazardsNotAsked?: Readonly<Record<string, string>>;
}

export const authored = (pack: Pack): Authored =>
  JSON.parse(readFileSync(`questions/${pack.id}/pack.json`, 'utf8'));

interface Said {
  readonly context: Readonly<Record<string, string>>;
  /** Item id → option id. All others are answered as well as can be; `promised` leaves one open. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly heard?: readonly string[];
}

/** A visitor who asked everything: what is not said was answered as well as can be. */
export function responseOf(pack: Pack, { context, answers = {}, heard = [] }: Said): Response {
  const best = pack.items.map(({ id, options }) => [id, { option: options[0]?.id ?? '' }] as const);
  const said = Object.entries(answers).map(([id, option]) => [id, { option }] as const);
  const claims = pack.claims.map(({ id }) => [id, heard.includes(id) ? 'heard' : 'not-heard'] as const);
  return {
    format: 'provider-vetting/response@1',
    pack: { id: pack.id, version: pack.version },
    audience: 'patient',
    context,
    answers: Object.fromEntries([...best, ...said]),
    claims: Object.fromEntries(claims),
  };
}

export function assessed(pack: Pack, said: Said): Assessment {
  return assess(pack, responseOf(pack, said));
}

/** Ids of the items that apply in a context, all else at its best. */
export function appliesIn(pack: Pack, said: Said): ReadonlySet<string> {
  return new Set(applicableItems(pack, responseOf(pack, said)).map(({ id }) => id));
}

/** Every way to answer the questions on the plan, `unsure` apart. */
export function contextsOf(pack: Pack): readonly Readonly<Record<string, string>>[] {
  return pack.context.reduce<readonly Readonly<Record<string, string>>[]>(
    (all, { id, options }) =>
      all.flatMap(one =>
        options.filter(option => option.id !== 'unsure').map(option => ({ ...one, [id]: option.id })),
      ),
    [{}],
  );
}

/**
 * Of all those one of each kind: what no condition of the pack tells apart gives the same result. The options of the
 * question `apart` stay apart.
 */
export function kindsOfContext(pack: Pack, apart: string): ReturnType<typeof contextsOf> {
  const lists: [id: string, options: readonly unknown[]][] = [];
  JSON.stringify(pack, (key, value: unknown) => {
    if (Array.isArray(value)) lists.push([key, value]);
    return value;
  });
  const kindOf = ([id, option]: [string, string]) =>
    id === apart ? option : lists.map(([key, options]) => key === id && options.includes(option)).join();
  return [
    ...new Map(
      contextsOf(pack).map(context => [Object.entries(context).map(kindOf).join('; '), context] as const),
    ).values(),
  ];
}
