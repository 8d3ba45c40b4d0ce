import { compileInSlices } from '../../src/claims/compile.ts';
import { LanguageReading } from '../../src/claims/language-reading.ts';
import { LearnedReading } from '../../src/claims/learned/learned-reading.ts';
import { type Model, readModel } from '../../src/claims/learned/model.ts';
import { factorsOf } from '../../src/claims/learned/opinion.ts';
import { evidenceIn } from '../../src/claims/learned/second-opinion.ts';
import { rulesOf } from '../../src/claims/rules-of.ts';
import { readSentences } from '../../src/claims/sentences.ts';
import type { Scannable } from '../../src/claims/types.ts';
import type { LabelledText } from './labelled.ts';
import { readScanPack } from './scan-pack.ts';
import { readTraining, trainModel } from './train.ts';
import split from './voices/split.json';

/** A claim that the model finds less likely than this, and no rule touches on, teaches nothing. */
const FAINT = 0.005;
const ROUNDS = 12;
/** In so many parts the voices are shared out: each is judged by a model that has not seen it. */
const PARTS = 5;
const LANGUAGES = ['ar', 'en', 'es'];
/** How much large weights are held back. */
const SHRINK = 1;

interface Row {
  readonly factors: readonly number[];
  readonly isMade: boolean;
}

const known = new Map<string, ReturnType<typeof readRules>>();

function readRules(pack: Scannable, lang: string) {
  const own = rulesOf(pack).find(one => one.lang === lang) ?? rulesOf({ claims: [] })[0];
  if (!own) throw new Error(`There are no rules in ${lang}`);
  const compiling = compileInSlices(own.rules());
  let compiled = compiling.next();
  while (!compiled.done) compiled = compiling.next();
  return { scanner: compiled.value, concepts: own.concepts() };
}

/** What there is to weigh for every claim of a text, and whether the text makes it. */
function* rowsOf({ text, pack: name, lang, claims }: LabelledText, model: Model): Generator<Row> {
  const pack = readScanPack(name);
  const key = `${name} ${lang}`;
  const own = known.get(key) ?? readRules(pack, lang);
  known.set(key, own);
  const rules = new LanguageReading(own.scanner);
  const learned = new LearnedReading(lang, model, own.concepts, own.scanner.empty);
  for (const sentence of readSentences(text, own.scanner.isAbbreviation)) {
    const taking = rules.take(sentence);
    while (!taking.next().done);
    learned.take(sentence);
  }
  rules.end();
  learned.end();
  for (const passage of learned.passages) {
    const found = rules.touched.filter(({ start }) => passage.start <= start && start <= passage.end);
    const evidenceOf = evidenceIn(passage, found);
    for (const { id } of pack.claims) {
      const topic = passage.sureOf(id);
      if (topic === undefined) continue;
      const evidence = evidenceOf(id, topic);
      if (evidence.verdict !== 'none' || topic >= FAINT)
        yield { factors: factorsOf(evidence), isMade: claims.includes(id) };
    }
  }
}

/** The weights under which the rows are most likely, by Newton's method. */
function fit(rows: readonly Row[]): number[] {
  const size = rows[0]?.factors.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i < size - 1 ? -SHRINK * weight : 0));
    const bend = weights.map((_, i) =>
      weights.map((_, j): number => (i === j && i < size - 1 ? SHRINK : 1e-9)),
    );
    for (const { factors, isMade } of rows) {
      const sum = factors.reduce((total, factor, i) => total + factor * (weights[i] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-sum));
      factors.forEach((factor, i) => {
        if (factor === 0) return;
        slope[i] = (slope[i] ?? 0) + (Number(isMade) - likely) * factor;
        const row = bend[i] ?? [];
        factors.forEach((other, j) => {
          row[j] = (row[j] ?? 0) + likely * (1 - likely) * factor * other;
        });
      });
    }
    solve(bend, slope).forEach((step, i) => {
      weights[i] = (weights[i] ?? 0) + step;
    });
  }
  return weights;
}

/** What the matrix makes into these values, by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  for (const [at, row] of rows.entries()) {
    for (const [i, other] of rows.entries()) {
      if (i === at) continue;
      const share = (other[at] ?? 0) / (row[at] ?? 1);
      rows[i] = other.map((value, j) => value - share * (row[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

/** Rows of one language: every voice judged by a model that learned from the others. */
function judgedByOthers(lang: string): Row[] {
  const seen = new Set([...split.learn, ...split.tune]);
  const texts = readTraining([lang], split.kept);
  const voices = [...new Set(texts.map(({ voice }) => voice).filter(voice => seen.has(voice)))].sort();
  return Array.from({ length: PARTS }, (_, part) => {
    const others = voices.filter((_, i) => i % PARTS === part);
    const model = readModel(trainModel(texts.filter(({ voice }) => !others.includes(voice))));
    return texts.filter(({ voice }) => others.includes(voice)).flatMap(text => [...rowsOf(text, model)]);
  }).flat();
}

/** Prints the weights for `src/claims/learned/opinion.ts`. The voices kept back have no part in it. */
export function main(): void {
  const rows = LANGUAGES.flatMap(judgedByOthers);
  console.log(
    `${rows.length} claims: ${fit(rows)
      .map(weight => weight.toFixed(2))
      .join(', ')}`,
  );
}
