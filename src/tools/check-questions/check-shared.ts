import { join } from 'node:path/posix';
import { entries, words } from '../../pack/loose.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import { hazardTable, LEVELS } from '../shared/hazard-table.ts';
import { OPENINGS } from '../shared/openings.ts';
import { SHARED_LISTS, type SharedContent } from '../shared/shared-content.ts';
import { type AuthoredQuestions, REFERENCE } from './authored.ts';
import { checkSourceFile, citationsIn } from './check-sources.ts';
import { compareLanguages } from './check-translations.ts';
import { checkWording } from './check-wording.ts';
import type { Fault } from './fault.ts';
import { readingUnits } from './reading-units.ts';

/** `questions/shared/` by itself, and against what the packs take from it. */
export function checkShared({ shared, packs, bannedWords }: AuthoredQuestions): readonly Fault[] {
  if (!shared) return [];
  const cited = new Map(
    [shared.hazards, ...packs.map(pack => pack.logic)].flatMap(one => [...citationsIn(one)]),
  );
  const wording = Object.entries(shared.wording).flatMap(([lang, texts]) => {
    const file = join(shared.folder, `${lang}.json`);
    const against = shared.wording[REFERENCE];
    return [
      ...checkWording(file, lang, texts, readingUnits(texts), bannedWords),
      ...(lang === REFERENCE ? [] : compareLanguages(file, lang, texts, against)),
    ];
  });
  const twice = packs.flatMap(({ folder, written }) =>
    Object.keys(asRecord(written?.sources))
      .filter(id => Object.hasOwn(asRecord(shared.sources), id))
      .map((id): Fault => {
        const message =
          'stands in questions/shared/sources.json too: leave it out here, or give it another id';
        return { file: join(folder, 'sources.json'), path: at('', id), message };
      }),
  );
  return [
    ...checkSourceFile(join(shared.folder, 'sources.json'), shared.sources, cited),
    ...twice,
    ...checkTable(shared),
    ...checkTaken(
      shared,
      packs.flatMap(pack => [pack.written?.logic]),
    ),
    ...checkReasons(shared),
    ...wording,
  ];
}

function checkTable({ folder, hazards }: SharedContent): readonly Fault[] {
  const file = join(folder, 'hazards.json');
  return entries(asRecord(hazards).hazards).flatMap(row => {
    const path = at('hazards', words(row.id));
    return Object.entries(asRecord(row.levels)).flatMap(([opening, level]): readonly Fault[] => {
      const here = at(at(path, 'levels'), opening);
      if (!OPENINGS.some(one => one === opening)) return [{ file, path: here, message: 'is no opening' }];
      return LEVELS.includes(words(level)) ? [] : [{ file, path: here, message: 'is no level' }];
    });
  });
}

/** What no pack takes is dead. */
function checkTaken({ folder, logic }: SharedContent, packs: readonly unknown[]): readonly Fault[] {
  const taken = new Set(packs.flatMap(pack => takenIn(pack)));
  return SHARED_LISTS.flatMap(list =>
    entries(asRecord(logic)[list])
      .filter(({ id }) => !taken.has(words(id)))
      .map(({ id }): Fault => {
        return {
          file: join(folder, 'logic.json'),
          path: at(list, words(id)),
          message: 'is taken by no pack',
        };
      }),
  );
}

function takenIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(takenIn);
  if (!isRecord(value)) return [];
  const here = words(value.shared);
  return [...(here ? [here] : []), ...Object.values(value).flatMap(takenIn)];
}

/** Each hazard has a reason in each language. */
function checkReasons({ folder, hazards, wording }: SharedContent): readonly Fault[] {
  return Object.entries(wording).flatMap(([lang, texts]) => {
    const said = asRecord(asRecord(texts).hazards);
    return [...hazardTable(hazards).keys()]
      .filter(id => said[id] === undefined)
      .map((id): Fault => {
        return {
          file: join(folder, `${lang}.json`),
          path: at('hazards', id),
          message: 'is missing or empty',
        };
      });
  });
}
