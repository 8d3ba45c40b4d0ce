import type { Issue } from './pack-error.ts';
import { at } from './values.ts';

/** A value, and how it was come by. */
interface Visited {
  readonly value: unknown;
  readonly key?: string | number;
  readonly above?: Visited;
}

/** Names what JSON cannot hold: lists with gaps, dates, functions. Linear, without recursion. */
export function checkJson(data: unknown, report: (issue: Issue) => void): void {
  const seen = new Set<object>();
  const open: Visited[] = [{ value: data }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, key } = next;
    // As JSON does: a key whose value is undefined is a key that is missing.
    if (value === undefined && typeof key === 'string') continue;
    const fault = faultOf(value);
    if (fault) report({ path: pathOf(next), message: fault });
    if (fault || typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value))
      for (const [place, one] of value.entries()) open.push({ value: one, key: place, above: next });
    else
      for (const name of Object.keys(value))
        open.push({ value: Reflect.get(value, name), key: name, above: next });
  }
}

function faultOf(value: unknown): string | undefined {
  if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return undefined;
  if (typeof value === 'object' && (Array.isArray(value) || isPlain(value))) return undefined;
  return value === undefined ? 'is a gap in a list' : 'is nothing that JSON can hold';
}

/** Objects from another window have another `Object`, and are as good. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function pathOf(visited: Visited): string {
  const keys: (string | number)[] = [];
  for (let here: Visited | undefined = visited; here; here = here.above)
    if (here.key !== undefined) keys.push(here.key);
  return keys.reduceRight<string>((path, key) => at(path, key), '');
}
