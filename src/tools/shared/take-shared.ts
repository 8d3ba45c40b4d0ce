import { entries, type Loose, words } from '../../pack/loose.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import type { AuthoredPack } from '../check-questions/authored.ts';
import type { Fault } from '../check-questions/fault.ts';
import { expandOpened } from './expand-opened.ts';
import { type HazardFloors, hazardFloors } from './hazard-floors.ts';
import { hazardLinks } from './hazard-table.ts';
import { joinWords } from './join-words.ts';
import { openingsOf } from './openings.ts';
import { type Pool, poolOf } from './pool.ts';
import type { SharedContent } from './shared-content.ts';
import { takePanels } from './take-panels.ts';

/** A pack with all that it takes, and what it asked for and cannot have. */
export interface Taken {
  readonly pack: AuthoredPack;
  readonly faults: readonly Fault[];
}

/** Keys that authors write and the merged pack file does not have. */
const AUTHORING_KEYS = ['openings', 'hazardsNotAsked', '$schema'];

/**
 * Joins what a pack takes from `questions/shared/` by `"shared": "<id>"`, and adds the floors of its
 * hazards and the bands. What the pack writes itself stands over what it takes.
 */
export function takeShared(written: AuthoredPack, shared: SharedContent | undefined): Taken {
  if (!shared || !isRecord(written.logic)) return { pack: written, faults: [] };
  const faults: Fault[] = [];
  const report = (path: string, message: string) =>
    faults.push({ file: `${written.folder}/pack.json`, path, message });
  const openings = openingsOf(written.logic);
  const logic: Record<string, unknown> = { ...written.logic };
  const taken: Record<string, Record<string, string>> = {};
  for (const list of ['items', 'claims', 'floors'] as const) {
    const pool = poolOf(shared, list);
    taken[list] = {};
    if (logic[list] !== undefined)
      logic[list] = entries(logic[list]).map(entry =>
        takeEntry(entry, pool, list, taken[list] ?? {}, report),
      );
  }
  logic.bands ??= sharedBands(shared);
  const panels = takePanels(logic.panels, poolOf(shared, 'panels'), report);
  if (logic.panels !== undefined) logic.panels = panels.logic;
  const opened = asRecord(expandOpened(logic, openings));
  const hazards = hazardFloors(opened, openings, shared.hazards, report);
  const joined = withoutAuthoring({ ...opened, floors: [...entries(opened.floors), ...hazards.floors] });
  const wording = Object.fromEntries(
    Object.entries(written.wording).map(([lang, own]) => {
      const theirs = asRecord(shared.wording[lang]);
      return [lang, joinWording(joined, own, theirs, taken, panels.join, hazards)];
    }),
  );
  return {
    pack: {
      ...written,
      logic: joined,
      sources: { ...asRecord(shared.sources), ...asRecord(written.sources) },
      wording,
      hazards: { ...(openings ? { openings } : {}), links: hazardLinks(opened) },
      written: { logic: written.logic, sources: written.sources, wording: written.wording },
    },
    faults,
  };
}

/** Where the levels begin, for a pack that names no bands of its own. The reason beside them is for reviewers. */
function sharedBands({ logic }: SharedContent): unknown {
  const bands = asRecord(logic).bands;
  if (!isRecord(bands)) return undefined;
  const { reason: _, ...scores } = bands;
  return scores;
}

function takeEntry(
  entry: Loose,
  pool: Pool,
  list: string,
  taken: Record<string, string>,
  report: (path: string, message: string) => void,
): Loose {
  const { shared, ...own } = entry;
  if (shared === undefined) return entry;
  const id = words(own.id) || words(shared);
  const found = pool.get(words(shared));
  if (!found)
    report(at(list, id), `there is no ${list.slice(0, -1)} ${words(shared)} in questions/shared/logic.json`);
  taken[id] = words(shared);
  return { ...found, ...own, id };
}

function joinWording(
  logic: Loose,
  own: unknown,
  shared: Loose,
  taken: Readonly<Record<string, Readonly<Record<string, string>>>>,
  joinPanels: (own: unknown, shared: Loose) => unknown,
  hazards: HazardFloors,
): unknown {
  if (!isRecord(own)) return own;
  const joined: Record<string, unknown> = { ...own };
  for (const [list, ids] of Object.entries(taken)) {
    const said: Record<string, unknown> = { ...asRecord(own[list]) };
    for (const [id, sharedId] of Object.entries(ids)) {
      const text = joinWords(asRecord(shared[list])[sharedId], said[id]);
      if (text !== undefined) said[id] = list === 'items' ? withOwnOptions(text, logic, id) : text;
    }
    if (own[list] !== undefined || Object.keys(said).length > 0) joined[list] = said;
  }
  const reasons = hazards.reasons(asRecord(shared.hazards), asRecord(own.hazards));
  if (Object.keys(reasons).length > 0) joined.floors = { ...reasons, ...asRecord(joined.floors) };
  delete joined.hazards;
  const sources = joinWords(shared.sources, own.sources);
  if (sources !== undefined) joined.sources = sources;
  const panels = joinPanels(own.panels, asRecord(shared.panels));
  if (panels !== undefined) joined.panels = panels;
  return joined;
}

/** A pack may have other options than the shared item: words of those that it does not have are left behind. */
function withOwnOptions(text: unknown, logic: Loose, id: string): unknown {
  if (!isRecord(text) || !isRecord(text.options)) return text;
  const item = entries(logic.items).find(one => one.id === id);
  const known = new Set(entries(item?.options).map(option => words(option.id)));
  const options = Object.entries(text.options).filter(([option]) => known.has(option));
  return { ...text, options: Object.fromEntries(options) };
}

function withoutAuthoring(logic: Loose): Loose {
  const without = (entry: Loose, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));
  return {
    ...without(logic, AUTHORING_KEYS),
    ...(logic.items === undefined
      ? {}
      : { items: entries(logic.items).map(item => without(item, ['hazards'])) }),
    ...(logic.claims === undefined
      ? {}
      : { claims: entries(logic.claims).map(claim => without(claim, ['hazards'])) }),
  };
}
