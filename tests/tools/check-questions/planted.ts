import { expect } from 'vitest';
import type { AuthoredQuestions } from '../../../src/tools/check-questions/authored.ts';
import { checkQuestions } from '../../../src/tools/check-questions/check-questions.ts';
import { goodFolder } from './good-folder.ts';

export const TODAY = '2026-11-23';

/** `part/key/key` → what stands there instead; `undefined` takes it out. Parts: pack, logic, sources, cases, en, es, all. */
export type Planted = Readonly<Record<string, unknown>>;

/** What is planted, where it must be named (`file path`), and what must be said of it. */
export type Row = readonly [fault: string, planted: Planted, at: string, says: RegExp];

/** Faults of the good folder with something planted in it, each with the last name of its file. */
export function faultsWith(planted: Planted): readonly { at: string; message: string }[] {
  const all = structuredClone(goodFolder());
  for (const [place, value] of Object.entries(planted)) put(all, place.split('/'), value);
  return checkQuestions(all, TODAY).map(({ file, path, message }) => ({
    at: `${file.split('/').at(-1)} ${path}`,
    message,
  }));
}

/** Expects that a planted fault is named by its path. */
export function expectNamed([, planted, at, says]: Row): void {
  const found = faultsWith(planted).filter(fault => fault.at === at);
  expect(found.map(fault => fault.message)).toContainEqual(expect.stringMatching(says));
}

function put(all: AuthoredQuestions, [part, ...keys]: readonly string[], value: unknown): void {
  const pack = all.packs[0]!;
  const parts = { all, pack, logic: pack.logic, sources: pack.sources, cases: pack.cases, ...pack.wording };
  let here = parts[part as keyof typeof parts] as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) here = here[key] as Record<string, unknown>;
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete here[last];
  else here[last] = value;
}
