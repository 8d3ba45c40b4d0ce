import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import type { Level, Pack } from '../../src/pack/types.ts';
import type { Answer, Response } from '../../src/response/types.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

interface Vignette {
  readonly id: string;
  readonly context: Readonly<Record<string, string>>;
  /** The product goes on needled or lasered skin. */
  readonly opened?: boolean;
  readonly answers: Readonly<Record<string, string>>;
  readonly claimsHeard: readonly string[];
  readonly expected: { readonly atLeast: Level; readonly atMost: Level; readonly stillOpen?: boolean };
}

const LEVELS: readonly Level[] = ['few', 'some', 'serious', 'stop'];
const rank = (level: Level) => LEVELS.indexOf(level);

/**
 * Holds described clinics against the pack that they name, exosomes where they name none. An answer is one of the five
 * words of `responseTo`, or the option itself. `tests/eval/clinics` has some; others are no part of this project:
 *   node tests/support/run.mjs tests/bench/vignettes.ts <vignettes.json>
 */
export function main(file: string): void {
  const told = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly pack?: string;
    readonly vignettes: readonly Vignette[];
    readonly pairs: readonly { readonly worse: string; readonly better: string }[];
  };
  const { pack: about = 'exosome-therapy' } = told;
  const pack = readQuestions('questions').packs.find(one => one.id === about && one.lang === 'en');
  if (!pack) throw new Error(`there is no ${about}`);
  const found = new Map<string, Level>();
  let fitting = 0;
  for (const vignette of told.vignettes) {
    const { level, score } = assess(pack, responseTo(vignette, pack));
    const { atLeast, atMost, stillOpen } = vignette.expected;
    const within = rank(level.low) >= rank(atLeast) && rank(level.low) <= rank(atMost);
    const fits = within && (!stillOpen || rank(level.high) > rank(level.low));
    found.set(vignette.id, level.low);
    fitting += Number(fits);
    console.log(
      `${fits ? 'fits  ' : 'MISSES'} ${vignette.id}: ${level.low} to ${level.high}, ${score.low.toFixed(1)}`,
    );
  }
  const low = (id: string) => rank(found.get(id) ?? 'few');
  const ordered = told.pairs.filter(({ worse, better }) => low(worse) >= low(better)).length;
  console.log(
    `${fitting} of ${told.vignettes.length} fit, ${ordered} of ${told.pairs.length} pairs in order`,
  );
}

function responseTo({ context, opened, answers, claimsHeard }: Vignette, pack: Pack): Response {
  const said = pack.items.flatMap((item): readonly (readonly [string, Answer])[] => {
    const options = item.options.filter(({ id }) => id !== 'no-answer');
    const given = answers[item.id] ?? '';
    const chosen = {
      meets: options[0]?.id,
      partly: options.find(({ concern }) => concern === 0.5)?.id,
      fails: options.at(-1)?.id,
      'no-answer': 'no-answer',
    }[given];
    if (item.options.some(({ id }) => id === given)) return [[item.id, { option: given }]];
    return chosen === undefined ? [] : [[item.id, { option: chosen }]];
  });
  const claims = pack.claims.map(({ id }) => [id, claimsHeard.includes(id) ? 'heard' : 'not-heard'] as const);
  return {
    format: 'provider-vetting/response@1',
    pack: { id: pack.id, version: pack.version },
    audience: 'patient',
    context: { stage: 'thinking', place: 'us', ...context, ...(opened ? { route: 'needled' } : {}) },
    answers: Object.fromEntries(said),
    claims: Object.fromEntries(claims),
  };
}
