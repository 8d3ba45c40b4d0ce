import type { Pack } from '../../pack/types.ts';

/** Nothing is served there. A canonical address names a thing; this one is ours by the name of the package. */
const BASE = 'https://unpkg.com/provider-vetting/fhir';

/** The option of a context question that leaves it open. */
export const UNSURE = 'unsure';

/** Addresses of what FHIR has no element for. */
export const EXTENSIONS = {
  source: `${BASE}/StructureDefinition/source`,
  audience: `${BASE}/StructureDefinition/audience`,
  provider: `${BASE}/StructureDefinition/provider`,
  created: `${BASE}/StructureDefinition/created`,
  /** A warning sign, in a sentence of its own. */
  finding: `${BASE}/StructureDefinition/finding`,
  note: `${BASE}/StructureDefinition/note`,
  evidence: `${BASE}/StructureDefinition/evidence`,
  owner: `${BASE}/StructureDefinition/owner`,
  due: `${BASE}/StructureDefinition/due`,
  ordinal: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  absent: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
} as const;

/** Answers that say nothing, by the code of FHIR's data-absent-reason. */
export const ABSENT: ReadonlyMap<string, string> = new Map([
  ['not-asked', 'not-asked'],
  ['promised', 'asked-unknown'],
  ['no-answer', 'asked-declined'],
]);

/** The address that names a pack, whatever its version or language. */
export function canonicalOf(pack: Pack): string {
  return `${BASE}/Questionnaire/${encodeURIComponent(pack.id)}`;
}

/** The address that names the answers to one question of a pack. */
export function systemOf(pack: Pack, part: 'context' | 'item', id: string): string {
  return `${BASE}/CodeSystem/${encodeURIComponent(pack.id)}/${part}/${encodeURIComponent(id)}`;
}

/** How everything but an item is named: an item's `linkId` is its id, so no other may look like one. */
export interface LinkIds {
  group(name: string): string;
  context(id: string): string;
  category(id: string): string;
  claim(id: string): string;
}

const known = new WeakMap<Pack, LinkIds>();

/** Names that no item of this pack bears; looked for once. */
export function linkIdsOf(pack: Pack): LinkIds {
  const ids = known.get(pack) ?? freeIds(pack);
  known.set(pack, ids);
  return ids;
}

function freeIds(pack: Pack): LinkIds {
  let mark = '/';
  while (pack.items.some(({ id }) => id.startsWith(mark))) mark += '/';
  const named = (kind: string) => (id: string) => `${mark}${kind}/${id}`;
  return {
    group: named('group'),
    context: named('context'),
    category: named('category'),
    claim: named('claim'),
  };
}

/** A text as FHIR allows it: without control characters but line breaks and tabs. */
export function fhirText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\0-\x08\v\f\x0e-\x1f]/g, '');
}
