import type { Item, Pack } from '../pack/types.ts';
import type { Finding } from './types.ts';

/** Whether the answer to an item sets the result to stop by itself. */
export function stopsAlone(pack: Pack, findings: readonly Finding[], item: Item): boolean {
  return findings.some(
    ({ kind, id }) =>
      kind === 'rule' &&
      pack.floors.some(floor => floor.id === id && floor.level === 'stop' && floor.when.item?.id === item.id),
  );
}
