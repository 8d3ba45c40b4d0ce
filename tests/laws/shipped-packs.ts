import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergePack } from '../../src/pack/merge.ts';
import { parsePack } from '../../src/pack/parse.ts';
import type { Pack } from '../../src/pack/types.ts';

const QUESTIONS = resolve(import.meta.dirname, '../../questions');
const NO_LANGUAGE = ['pack.json', 'sources.json', 'cases.json'];

/** The pack files of `questions/` in each of their languages, joined as the build joins them. */
export function shippedFiles(): readonly { readonly name: string; readonly file: unknown }[] {
  const folders = readdirSync(QUESTIONS).filter(name => existsSync(resolve(QUESTIONS, name, 'pack.json')));
  return folders.flatMap(folder => {
    const wordings = readdirSync(resolve(QUESTIONS, folder)).filter(
      name => /^[\w-]+\.json$/.test(name) && !NO_LANGUAGE.includes(name),
    );
    return wordings.map(wording => {
      const match = readJson(folder, `match.${wording}`);
      const file = mergePack({
        logic: readJson(folder, 'pack.json'),
        wording: readJson(folder, wording),
        sources: readJson(folder, 'sources.json'),
        interface: readJson('interface', wording),
        ...(match === undefined ? {} : { match }),
      });
      return { name: `${folder} (${wording.replace('.json', '')})`, file };
    });
  });
}

/** The same, read by `parsePack`. */
export function shippedPacks(): readonly Pack[] {
  return shippedFiles().map(({ file }) => parsePack(file));
}

function readJson(folder: string, name: string): unknown {
  const path = resolve(QUESTIONS, folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
