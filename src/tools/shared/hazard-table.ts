import { LEVELS as ORDERED } from '../../pack/levels.ts';
import { entries, type Loose, strings, words } from '../../pack/loose.ts';
import { own } from '../../pack/own.ts';
import { asRecord, isRecord } from '../../pack/values.ts';
import { OPENINGS } from './openings.ts';

/** The levels in their order, to compare what is not read yet with. */
export const LEVELS: readonly string[] = ORDERED;

/** Sources of a floor: one list for every level, or level → list. */
export type FloorSources = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** One row of `hazards.json`: the least level when all else is answered as well as can be. */
export interface Hazard {
  readonly id: string;
  /** Opening → level. An opening that is missing does not know the hazard. */
  readonly levels: ReadonlyMap<string, string>;
  readonly sources: FloorSources;
  /** The hazard is no answer of its own, but a count of them. */
  readonly counted?: Counted;
}

/** How many answers make a hazard, as a floor's `refused` says it. */
export interface Counted {
  /** Opening → least count; under no name that of every opening. */
  readonly atLeast: ReadonlyMap<string, number>;
  readonly severity: string;
  readonly by?: string;
}

export function hazardTable(file: unknown): ReadonlyMap<string, Hazard> {
  return new Map(
    entries(asRecord(file).hazards).map(row => {
      const levels = asRecord(row.levels);
      const known = OPENINGS.filter(opening => words(levels[opening]) !== '');
      const hazard: Hazard = {
        id: words(row.id),
        levels: new Map(known.map(opening => [opening, words(levels[opening])])),
        sources: floorSources(row.sources),
        ...(row.refused === undefined ? {} : { counted: countedIn(row) }),
      };
      return [hazard.id, hazard];
    }),
  );
}

/** Of `{"refused": 6}` or `{"refused": {"whole": 5, …}}`; of critical questions, where no severity is given. */
function countedIn({ refused, severity, by }: Loose): Counted {
  const numbers = isRecord(refused) ? Object.entries(refused) : [['', refused] as const];
  return {
    atLeast: new Map(numbers.map(([opening, count]) => [opening, Number(count)])),
    severity: words(severity) || 'critical',
    ...(words(by) ? { by: words(by) } : {}),
  };
}

/** That an option of an item, or a claim, is a hazard. */
export interface HazardLink {
  readonly hazard: string;
  readonly list: 'items' | 'claims';
  readonly carrier: string;
  /** The option from which on the item is the hazard. Nothing for a claim. */
  readonly option?: string;
  /** Sources of the floor in the place of the table's. */
  readonly sources: FloorSources;
  /** A higher level than the table's, and the further context in which it holds. */
  readonly level?: string;
  readonly context?: Loose;
}

/**
 * Reads `hazards` of items (`{"used-again": "needles-again"}`) and of claims (`"false-approval"`). In the
 * place of an id may stand `{"hazard", "sources", "level", "context"}`, or a list of either; in the place of a
 * list of sources `{"serious": […], "stop": […]}`, since what carries one level may be about another plan.
 */
export function hazardLinks(logic: Loose): readonly HazardLink[] {
  const ofItems = entries(logic.items).flatMap(item =>
    Object.entries(asRecord(item.hazards)).flatMap(([option, said]) =>
      linksIn(said).map(link => ({ ...link, list: 'items' as const, carrier: words(item.id), option })),
    ),
  );
  const ofClaims = entries(logic.claims).flatMap(claim =>
    linksIn(claim.hazards).map(link => ({ ...link, list: 'claims' as const, carrier: words(claim.id) })),
  );
  return [...ofItems, ...ofClaims];
}

function linksIn(said: unknown): readonly Pick<HazardLink, 'hazard' | 'sources' | 'level' | 'context'>[] {
  if (said === undefined) return [];
  const list: readonly unknown[] = Array.isArray(said) ? said : [said];
  return list.map(one => {
    if (typeof one === 'string') return { hazard: one, sources: [] };
    const { hazard, sources, level, context } = asRecord(one);
    return {
      hazard: words(hazard),
      sources: floorSources(sources),
      ...(words(level) ? { level: words(level) } : {}),
      ...(context === undefined ? {} : { context: asRecord(context) }),
    };
  });
}

function floorSources(said: unknown): FloorSources {
  if (!isRecord(said)) return strings(said);
  return Object.fromEntries(Object.entries(said).map(([level, ids]) => [level, strings(ids)]));
}

/** The sources that carry the floor of one level. */
export function sourcesAt(sources: FloorSources, level: string): readonly string[] {
  return isList(sources) ? sources : (own(sources, level) ?? []);
}

/** Levels that sources are given for apart. */
export function levelsWithSources(sources: FloorSources): readonly string[] {
  return isList(sources) ? [] : Object.keys(sources);
}

function isList(sources: FloorSources): sources is readonly string[] {
  return Array.isArray(sources);
}
