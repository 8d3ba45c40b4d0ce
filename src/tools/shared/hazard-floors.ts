import { entries, type Loose, words } from '../../pack/loose.ts';
import { own } from '../../pack/own.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import { type CountFloor, countFloors } from './count-floors.ts';
import {
  type Hazard,
  type HazardLink,
  hazardLinks,
  hazardTable,
  LEVELS,
  levelsWithSources,
  sourcesAt,
} from './hazard-table.ts';
import { answersThatOpen, type Openings } from './openings.ts';

/** The floors that the table of hazards asks of a pack. */
export interface HazardFloors {
  readonly floors: readonly Loose[];
  /** Floor id → reason, from shared wording and the pack's own `hazards`. */
  reasons(shared: Loose, own: Loose): Loose;
}

/**
 * One floor for each hazard that a pack asks about and each level that it has there. What an answer opens
 * decides; where that is not known yet, the least level of all holds, and a worse one is possible.
 */
export function hazardFloors(
  logic: Loose,
  openings: Openings | undefined,
  table: unknown,
  report: (path: string, message: string) => void,
): HazardFloors {
  const hazards = hazardTable(table);
  const links = hazardLinks(logic);
  const notAsked = asRecord(logic.hazardsNotAsked);
  const always = entries(logic.floors).some(
    ({ when, level }) => level === 'some' && isRecord(when) && Object.keys(when).length === 0,
  );
  const made: CountFloor[] = [];
  for (const link of links) {
    const path = at(at(at(link.list, link.carrier), 'hazards'), link.option ?? link.hazard);
    const hazard = hazards.get(link.hazard);
    if (!hazard) report(path, `there is no hazard ${link.hazard} in questions/shared/hazards.json`);
    else if (!openings) report(path, 'needs openings in pack.json, which say what each answer opens');
    else {
      const leveled = levelsIn(hazard, link, openings);
      for (const level of levelsWithSources(link.sources)) {
        if (!leveled.some(([known]) => known === level))
          report(at(at(path, 'sources'), level), `${link.hazard} is never ${level} here`);
      }
      for (const [level, context] of leveled) {
        if (level === 'some' && always) continue;
        made.push({ floor: floorOf(link, hazard, level, context), hazard: hazard.id, level });
      }
    }
  }
  for (const hazard of openings ? hazards.values() : []) {
    if (!openings || !hazard.counted || own(notAsked, hazard.id) !== undefined) continue;
    made.push(...countFloors(hazard, hazard.counted, openings));
  }
  return {
    floors: made.map(({ floor }) => floor),
    reasons: (shared, ours) =>
      Object.fromEntries(
        made.flatMap(({ floor, hazard, level }) => {
          const said = reasonOf(own(ours, hazard), level) ?? reasonOf(own(shared, hazard), level);
          return said === undefined ? [] : [[words(floor.id), said]];
        }),
      ),
  };
}

/** Level → the context in which it is the least one. An empty context is every one. */
function levelsIn(
  hazard: Hazard,
  link: Pick<HazardLink, 'context' | 'level'>,
  openings: Openings,
): readonly (readonly [string, Loose])[] {
  const { context = {} } = link;
  if (link.level) return [[link.level, context]];
  const known = [...new Set(openings.of.values())].filter(opening => hazard.levels.has(opening));
  const levels = LEVELS.filter(level => known.some(opening => hazard.levels.get(opening) === level));
  if (levels.length === 1) return levels.map(level => [level, context]);
  return levels.map((level, index) => {
    const opened = known.filter(opening => hazard.levels.get(opening) === level);
    const answers = answersThatOpen(openings, opened);
    const least = index === 0 && openings.unsure ? [...answers, 'unsure'] : answers;
    return [level, { ...context, [openings.question]: least }];
  });
}

function floorOf(link: HazardLink, hazard: Hazard, level: string, context: Loose): Loose {
  const tested =
    link.list === 'claims' ? { claim: link.carrier } : { item: { id: link.carrier, from: link.option } };
  const ours = sourcesAt(link.sources, level);
  const place = Object.entries(link.context ?? {}).flatMap(([, answers]) => answers as readonly string[]);
  return {
    id: ['hazard', link.carrier, link.option, level, ...place].filter(Boolean).join('-'),
    hazard: hazard.id,
    when: { ...(Object.keys(context).length > 0 ? { context } : {}), ...tested },
    level,
    sources: ours.length > 0 ? ours : sourcesAt(hazard.sources, level),
  };
}

/** A reason for all levels, or one for each. */
function reasonOf(said: unknown, level: string): string | undefined {
  const text = isRecord(said) ? own(said, level) : said;
  return typeof text === 'string' ? text : undefined;
}
