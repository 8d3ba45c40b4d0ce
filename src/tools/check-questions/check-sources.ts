import { join } from 'node:path/posix';
import { type Loose, strings, words } from '../../pack/loose.ts';
import { asRecord, at, isDay, isRecord } from '../../pack/values.ts';
import type { AuthoredPack } from './authored.ts';
import type { Fault } from './fault.ts';

const TIERS = ['P', 'S', 'W'];

/** Every source is dated, says what it supports and is cited; everything that is cited is a source. */
export function checkSources({ folder, logic, sources, written }: AuthoredPack): readonly Fault[] {
  const faults: Fault[] = [];
  const known: Loose = asRecord(sources);
  const cited = citationsIn(logic);
  for (const [id, path] of cited) {
    if (!Object.hasOwn(known, id)) {
      faults.push({ file: join(folder, 'pack.json'), path, message: `there is no source ${id}` });
    }
  }
  return [...faults, ...checkSourceFile(join(folder, 'sources.json'), written?.sources ?? sources, cited)];
}

/** The entries of one `sources.json`, whoever cites them. */
export function checkSourceFile(
  file: string,
  sources: unknown,
  cited: ReadonlyMap<string, string>,
): readonly Fault[] {
  const faults: Fault[] = [];
  const known: Loose = asRecord(sources);
  const report = (path: string, message: string) => faults.push({ file, path, message });
  for (const id of Object.keys(known)) {
    const entry = known[id];
    if (!isRecord(entry)) {
      report(at('', id), 'must be an object');
      continue;
    }
    if (!cited.has(id)) report(at('', id), 'is cited by nothing');
    else if (words(entry.supports).trim() === '')
      report(at(at('', id), 'supports'), 'must say what it supports');
    const date = words(entry.date);
    if (date === 'n.d.') {
      if (!isDay(entry.seen))
        report(at(at('', id), 'seen'), 'must be the day it was seen, since it has no date');
    } else if (!isDate(date)) {
      report(at(at('', id), 'date'), 'must be a year, a month, a day, or n.d. with the day it was seen');
    }
    if (!TIERS.includes(words(entry.tier))) report(at(at('', id), 'tier'), 'must be P, S or W');
  }
  return faults;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, if the calendar has it. */
function isDate(date: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) && isDay(`${date}-01-01`.slice(0, 10));
}

/** Ids under any `sources`, a list or one for each level, each with the first path at which it stands. */
export function citationsIn(
  value: unknown,
  path = '',
  found = new Map<string, string>(),
): ReadonlyMap<string, string> {
  if (Array.isArray(value)) {
    value.forEach((one, index) => {
      const id = isRecord(one) ? words(one.id) : '';
      citationsIn(one, id ? at(path, id) : at(path, index), found);
    });
  } else if (isRecord(value)) {
    const lists = isRecord(value.sources) ? Object.values(value.sources) : [value.sources];
    for (const id of lists.flatMap(strings)) if (!found.has(id)) found.set(id, at(path, 'sources'));
    for (const key of Object.keys(value)) citationsIn(value[key], at(path, key), found);
  }
  return found;
}
