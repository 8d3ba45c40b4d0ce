import { join } from 'node:path/posix';
import { words } from '../../pack/loose.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import type { AuthoredPack } from './authored.ts';
import type { Fault } from './fault.ts';

/** The longest text of a kind may be this much longer than the shortest: equal room is part of fairness (IPDAS). */
export const LENGTH_RATIO = 1.25;

/** The ways on from here are described at one length, and what each may do at the length of what can go wrong. */
export function checkBalance({ folder, wording }: AuthoredPack): readonly Fault[] {
  return Object.keys(wording).flatMap(lang => {
    const file = join(folder, `${lang}.json`);
    const said = wording[lang];
    const panels = asRecord(asRecord(said).panels);
    const ways = Object.entries(asRecord(panels.alternatives));
    const path = 'panels.alternatives';
    const across = ['what', 'benefit', 'harm'].flatMap(key =>
      compare(ways.map(([id, way]) => [id, lengthOf(way, key)])).map(
        (message): Fault => ({ file, path, message: `${key}: ${message}` }),
      ),
    );
    const within = ways.flatMap(([id, way]) =>
      compare(['benefit', 'harm'].map(key => [key, lengthOf(way, key)])).map(
        (message): Fault => ({ file, path: at(path, id), message }),
      ),
    );
    return [...across, ...within];
  });
}

function compare(lengths: readonly (readonly [string, number])[]): readonly string[] {
  const sorted = lengths.filter(([, length]) => length > 0).sort(([, a], [, b]) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most || most[1] <= least[1] * LENGTH_RATIO) return [];
  return [`${most[0]} has ${most[1]} characters, ${least[0]} has ${least[1]}: more than 25 % apart`];
}

function lengthOf(way: unknown, key: string): number {
  return isRecord(way) ? [...words(way[key]).trim()].length : 0;
}
