import type { Issue } from './pack-error.ts';
import { asRecord, at } from './values.ts';

/** A part of a file whose shape is not known yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** The objects of a list; a stand-in without keys where an entry is none, so that indices stay true. */
export function entries(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? [...value].map(asRecord) : [];
}

/** The text, or nothing where it is none. */
export function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The texts of a list. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
}

/** Reports ids that stand twice in a list. */
export function duplicates(value: unknown, path: string, report: (issue: Issue) => void): void {
  const seen = new Set<string>();
  entries(value).forEach((entry, index) => {
    const id = words(entry.id);
    if (id && seen.has(id)) report({ path: at(at(path, index), 'id'), message: `${id} is used twice` });
    seen.add(id);
  });
}
