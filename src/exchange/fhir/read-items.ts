import { isRecord } from '../../pack/values.ts';

/** A JSON object of which nothing is known. */
export type Loose = Readonly<Record<string, unknown>>;

/** The response in a file: the file itself, or the first in a bundle. */
export function responseIn(data: unknown): Loose | undefined {
  if (!isRecord(data)) return undefined;
  if (data.resourceType === 'QuestionnaireResponse') return data;
  if (data.resourceType !== 'Bundle') return undefined;
  return recordsIn(data.entry)
    .map(entry => entry.resource)
    .filter(isRecord)
    .find(({ resourceType }) => resourceType === 'QuestionnaireResponse');
}

/** Every item of a response by its `linkId`, however deep a file nests it. */
export function itemsIn(resource: Loose): Map<string, Loose> {
  const items = new Map<string, Loose>();
  const open = recordsIn(resource.item);
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.linkId === 'string') items.set(next.linkId, next);
    for (const inner of recordsIn(next.item)) open.push(inner);
  }
  return items;
}

/** Address → value, whatever kind of value it is. */
export function extensionsIn(element: Loose): ReadonlyMap<unknown, unknown> {
  return new Map(
    recordsIn(element.extension).map(({ url, ...rest }) => [url, Object.values(rest)[0]] as const),
  );
}

/** The first answer of an item. */
export function answerIn(item: Loose): Loose | undefined {
  return recordsIn(item.answer)[0];
}

function recordsIn(value: unknown): Loose[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
