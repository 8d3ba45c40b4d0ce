import { at, isRecord } from '../../pack/values.ts';

/** One text of a file, with its path. */
export interface Leaf {
  readonly path: string;
  readonly text: string;
}

/** Every text of a file in its order. The entries of a list count as one leaf each. */
export function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, at(path, index)));
  if (!isRecord(value)) return [];
  return Object.keys(value).flatMap(key => leavesOf(value[key], under(path, key)));
}

/** Keys of the interface have dots of their own, and are shorter to read as they are written. */
function under(path: string, key: string): string {
  return path === '' && /^[\w.-]+$/.test(key) ? key : at(path, key);
}
