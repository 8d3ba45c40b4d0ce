import type { Pack } from './types.ts';

/** What a file says of itself that holds what the walk shows of a pack, and leaves out the rest. */
export const WALK_FORMAT = 'provider-vetting/walk@1';

/** Name of that file, among those of the build with this version: it may differ from one build to the next. */
export const walkFile = (pack: string, lang: string, version: string): string =>
  `${pack}.${lang}.${version}.json`;

/**
 * What the walk and its first screen show of a pack, and all that a result is worked out from. What explains a result,
 * what staff read, and sources, but for those of the first screen, are in the whole file, which `completePack` brings.
 */
export function walkPart(pack: Pack): unknown {
  const { status, harm, places } = pack.panels ?? {};
  const cited = status?.sources ?? [];
  const panels = {
    ...(harm ? { harm } : {}),
    ...(places ? { places: places.map(({ id, name, when, report }) => ({ id, name, when, report })) } : {}),
  };
  return {
    ...pack,
    format: WALK_FORMAT,
    items: pack.items.map(({ fix: _, prompt: { patient }, options, ...item }) => ({
      ...item,
      prompt: { patient },
      options: options.map(({ id, concern, label }) => ({ id, concern, label: { patient: label.patient } })),
    })),
    claims: pack.claims.map(
      ({ match: _, also: __, why: ___, ask: ____, likeItem: _____, ...claim }) => claim,
    ),
    floors: pack.floors.map(({ reason: _, ...floor }) => floor),
    panels: { ...(status ? { status } : {}), ...(uncited(panels) as object) },
    sources: Object.fromEntries(Object.entries(pack.sources).filter(([id]) => cited.includes(id))),
  };
}

/** Sentences that name no source, as long as none of them is there to be shown. A result names those of its findings. */
function uncited(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uncited);
  if (!isOpen(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, key === 'sources' ? [] : uncited(one)]);
  return Object.fromEntries(entries);
}

/** Whether nothing is left out of a pack. */
export const isWhole = ({ format }: { readonly format?: unknown }): boolean => format !== WALK_FORMAT;

/**
 * Puts into a pack what its file left out, in place: what was worked out of it goes by the pack that it was worked out of.
 * @throws {Error} where the whole is of other questions.
 */
export function completePack(pack: Pack, whole: unknown): void {
  const { id, lang, version } = whole as Partial<Pack>;
  if (id !== pack.id || lang !== pack.lang || version !== pack.version)
    throw new Error(`${id} ${lang} ${version} is not the whole of ${pack.id} ${pack.lang} ${pack.version}`);
  fill(pack as unknown as Open, whole as Open);
}

type Open = Record<string, unknown>;

function fill(part: Open, whole: Open): void {
  for (const [key, value] of Object.entries(whole)) {
    const known = part[key];
    if (isOpen(known) && isOpen(value)) fill(known, value);
    else part[key] = value;
  }
}

function isOpen(value: unknown): value is Open {
  return typeof value === 'object' && value !== null;
}
