import { join } from 'node:path/posix';
import type { Pack } from '../../pack/types.ts';
import { asRecord, at } from '../../pack/values.ts';
import { hazardTable, LEVELS } from '../shared/hazard-table.ts';
import type { SharedContent } from '../shared/shared-content.ts';
import type { AuthoredPack } from './authored.ts';
import type { Fault } from './fault.ts';
import { levelsOfHazard } from './levels-of-hazard.ts';

/**
 * A pack asks about every hazard that the table knows for what it opens, or says why not, and each weighs
 * at least what the table says, all else being answered as well as can be.
 */
export function checkHazards(
  { folder, written, hazards }: AuthoredPack,
  shared: SharedContent | undefined,
  pack: Pack | undefined,
): readonly Fault[] {
  if (!shared || !hazards?.openings) return [];
  const { openings, links } = hazards;
  const faults: Fault[] = [];
  const file = join(folder, 'pack.json');
  const table = hazardTable(shared.hazards);
  const asked = new Set(links.map(link => link.hazard));
  const excused = asRecord(asRecord(written?.logic).hazardsNotAsked);
  const opened = new Set(openings.of.values());
  for (const hazard of table.values()) {
    const known = [...hazard.levels.keys()].some(opening => opened.has(opening));
    if (known && !hazard.counted && !asked.has(hazard.id) && excused[hazard.id] === undefined) {
      const message =
        'no question or claim is this hazard: give one of them, or say why not in hazardsNotAsked';
      faults.push({ file, path: at('hazards', hazard.id), message });
    }
  }
  if (!pack) return faults;
  for (const link of links) {
    const path = at(at(link.list, link.carrier), 'hazards');
    for (const [answer, opening] of openings.of) {
      const least = table.get(link.hazard)?.levels.get(opening);
      if (!least) continue;
      for (const { level, context } of levelsOfHazard(pack, link, { [openings.question]: answer })) {
        if (LEVELS.indexOf(level) >= LEVELS.indexOf(least)) continue;
        const where = Object.values(context).join(', ');
        faults.push({
          file,
          path,
          message: `${link.hazard} is ${level} for ${where}, the table says ${least}`,
        });
        break;
      }
    }
  }
  return faults;
}
