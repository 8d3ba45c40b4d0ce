import { join } from 'node:path/posix';
import { assess } from '../../assessment/assess.ts';
import { type Loose, strings, words } from '../../pack/loose.ts';
import type { Pack } from '../../pack/types.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import { parseResponse } from '../../response/parse.ts';
import type { AuthoredPack } from './authored.ts';
import { caseResponse } from './case-response.ts';
import type { Fault } from './fault.ts';

/** Worked cases must come out as the reviewer expects, and may name nothing that the pack does not have. */
export function checkCases({ folder, cases }: AuthoredPack, pack: Pack | undefined): readonly Fault[] {
  const file = join(folder, 'cases.json');
  const listed: unknown = isRecord(cases) ? cases.cases : undefined;
  if (!Array.isArray(listed) || listed.length === 0) {
    return [{ file, path: 'cases', message: 'must list worked cases' }];
  }
  if (!pack) return [{ file, path: '', message: 'could not be tried: the pack has faults' }];
  const seen = new Set<string>();
  const tried = listed.flatMap((one: unknown, index) => {
    const entry: Loose = asRecord(one);
    const id = words(entry.id);
    const path = id ? at('cases', id) : at('cases', index);
    const twice = seen.has(id) ? [{ file, path, message: 'is an id used twice' }] : [];
    seen.add(id);
    return [
      ...twice,
      ...tryCase(entry, pack).map(([where, message]) => ({ file, path: `${path}${where}`, message })),
    ];
  });
  const untried = itemsUntried(listed, pack).map(id => ({
    file,
    path: 'cases',
    message: `no case answers ${id} worse than best, so none says what a bad answer to it comes to`,
  }));
  return [...tried, ...untried];
}

/** Ids of the items that every case leaves open or answers at their best. */
function itemsUntried(listed: readonly unknown[], pack: Pack): readonly string[] {
  const answered = listed.map(one => asRecord(asRecord(one).answers));
  return pack.items
    .filter(({ id, options }) => {
      const worse = new Set<unknown>(options.filter(({ concern }) => concern > 0).map(option => option.id));
      return !answered.some(answers => worse.has(answers[id]));
    })
    .map(({ id }) => id);
}

function tryCase(entry: Loose, pack: Pack): readonly (readonly [string, string])[] {
  const { response, dropped } = parseResponse(pack, caseResponse(entry, pack));
  const unknownClaims = strings(entry.claims).filter(id => !pack.claims.some(claim => claim.id === id));
  const unknown = [
    ...dropped
      .filter(path => !path.startsWith('claims'))
      .map(path => [`.${path}`, 'is not in the pack'] as const),
    ...unknownClaims.map(id => ['.claims', `there is no claim ${id}`] as const),
  ];
  const { level } = assess(pack, response);
  const expected = asRecord(entry.expect);
  const wrong = (['low', 'high'] as const)
    .filter(end => expected[end] !== level[end])
    .map(
      end => [`.expect.${end}`, `says ${String(expected[end])}, the assessment says ${level[end]}`] as const,
    );
  return [...unknown, ...wrong];
}
