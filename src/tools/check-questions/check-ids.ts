import { join } from 'node:path/posix';
import { entries, type Loose, strings, words } from '../../pack/loose.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import type { AuthoredPack } from './authored.ts';
import type { Fault } from './fault.ts';

/** Ids that a language file has and the logic does not: their words would silently be left out. */
export function checkIds({ folder, logic, wording }: AuthoredPack): readonly Fault[] {
  const parts = asRecord(logic);
  const ids = {
    context: idsOf(parts.context),
    items: idsOf(parts.items),
    claims: idsOf(parts.claims),
    floors: idsOf(parts.floors),
    domains: strings(parts.domains),
    categories: strings(parts.categories),
  };
  return Object.keys(wording).flatMap(lang => {
    const file = asRecord(wording[lang]);
    const paths = [
      ...Object.entries(ids).flatMap(([list, known]) => unknownKeys(file[list], known, list)),
      ...optionPaths(file, parts, 'items', entry => idsOf(entry.options)),
      ...optionPaths(file, parts, 'context', entry => strings(entry.options)),
      ...panelPaths(file.panels, parts.panels, 'panels'),
    ];
    return paths.map(path => fault(join(folder, `${lang}.json`), path));
  });
}

function fault(file: string, path: string): Fault {
  return { file, path, message: 'is an id that pack.json does not have' };
}

function optionPaths(
  file: Loose,
  logic: Loose,
  list: string,
  optionsOf: (entry: Loose) => readonly string[],
): readonly string[] {
  return entries(logic[list]).flatMap(entry => {
    const id = words(entry.id);
    const said = asRecord(asRecord(file[list])[id]);
    return unknownKeys(said.options, optionsOf(entry), at(at(list, id), 'options'));
  });
}

/** In panels the wording lies beside the logic; where the logic has a list, the keys of the wording are its ids. */
function panelPaths(wording: unknown, logic: unknown, path: string): readonly string[] {
  if (Array.isArray(logic)) {
    const inside = entries(logic).flatMap(entry => {
      const id = words(entry.id);
      return panelPaths(asRecord(wording)[id], entry, at(path, id));
    });
    return [...unknownKeys(wording, idsOf(logic), path), ...inside];
  }
  if (!isRecord(logic)) return [];
  return Object.keys(logic).flatMap(key => panelPaths(asRecord(wording)[key], logic[key], at(path, key)));
}

function unknownKeys(value: unknown, known: readonly string[], path: string): readonly string[] {
  return Object.keys(asRecord(value))
    .filter(key => !known.includes(key))
    .map(key => at(path, key));
}

function idsOf(list: unknown): readonly string[] {
  return entries(list).map(entry => words(entry.id));
}
