import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SharedContent } from '../shared/shared-content.ts';
import { takeShared } from '../shared/take-shared.ts';
import type { AuthoredPack, AuthoredQuestions } from './authored.ts';
import type { Fault } from './fault.ts';

const LANGUAGE_FILE = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.json$/;
const PART_FILE = /^([a-z-]+)\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*\.json$/;
const RULE_FILE = /^claims\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.rules$/;

/** Folders under `questions/` that are no packs. */
const NO_PACKS = ['interface', 'shared'];

/**
 * Reads everything under `questions/`, and joins to each pack what it takes from `questions/shared/`.
 * A file that is not JSON is named, and reads as nothing.
 */
export function readAuthored(root: string): AuthoredQuestions {
  const unreadable: Fault[] = [];
  const read = (...parts: string[]): unknown => {
    const file = join(root, ...parts);
    if (!existsSync(file)) return undefined;
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      unreadable.push({
        file,
        path: '',
        message: `is not JSON: ${error instanceof Error ? error.message : error}`,
      });
      return undefined;
    }
  };
  const byLanguage = (folder: string, pattern: RegExp) =>
    Object.fromEntries(
      readdirSync(join(root, folder))
        .sort()
        .flatMap(name => {
          const lang = pattern.exec(name)?.[1];
          return lang ? [[lang, read(folder, name)] as const] : [];
        }),
    );
  const shared: SharedContent | undefined = existsSync(join(root, 'shared'))
    ? {
        folder: join(root, 'shared'),
        logic: read('shared', 'logic.json'),
        hazards: read('shared', 'hazards.json'),
        sources: read('shared', 'sources.json'),
        wording: byLanguage('shared', LANGUAGE_FILE),
      }
    : undefined;
  const packs = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !NO_PACKS.includes(entry.name))
    .map(entry => entry.name)
    .sort()
    .map((name): AuthoredPack => {
      const changes = read(name, 'CHANGES.json');
      return {
        folder: join(root, name),
        logic: read(name, 'pack.json'),
        sources: read(name, 'sources.json'),
        cases: read(name, 'cases.json'),
        ...(changes === undefined ? {} : { changes }),
        wording: byLanguage(name, LANGUAGE_FILE),
        rules: rulesIn(join(root, name)),
      };
    });
  const joined = packs.map(pack => takeShared(pack, shared));
  return {
    root,
    packs: joined.map(({ pack }) => pack),
    ...(shared ? { shared } : {}),
    unjoined: joined.flatMap(({ faults }) => faults),
    sharedRules: rulesIn(join(root, 'shared')),
    interface: byLanguage('interface', LANGUAGE_FILE),
    parts: Object.fromEntries(
      partNames(join(root, 'interface')).map(part => [
        part,
        byLanguage('interface', new RegExp(`^${part}\\.([^.]+)\\.json$`)),
      ]),
    ),
    bannedWords: read('banned-words.json'),
    unreadable,
  };
}

/** The rule files of a folder, by language. */
function rulesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder).flatMap(name => {
      const lang = RULE_FILE.exec(name)?.[1];
      return lang ? [[lang, readFileSync(join(folder, name), 'utf8')] as const] : [];
    }),
  );
}

function partNames(folder: string): readonly string[] {
  return [...new Set(readdirSync(folder).flatMap(name => PART_FILE.exec(name)?.[1] ?? []))];
}
