import { entries, words } from '../../pack/loose.ts';
import { isRecord } from '../../pack/values.ts';

/** The path of a merged pack with ids for numbers, as the author knows them: `items[3].why` is `items.src-origin.why`. */
export function namedPath(pack: unknown, path: string): string {
  const [, list, index, rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
  if (list === undefined || !isRecord(pack)) return path;
  const id = words(entries(pack[list])[Number(index)]?.id);
  return id ? `${list}.${id}${rest}` : path;
}
