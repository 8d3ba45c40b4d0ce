import { join } from 'node:path/posix';
import { entries, words } from '../../pack/loose.ts';
import { asRecord } from '../../pack/values.ts';
import type { AuthoredPack } from './authored.ts';
import type { Fault } from './fault.ts';

/** Whether a pack is due for review, and whether its change notes speak of the version that it is. */
export function checkDates({ folder, logic, changes }: AuthoredPack, today: string): readonly Fault[] {
  const faults: Fault[] = [];
  const parts = asRecord(logic);
  const file = join(folder, 'pack.json');
  const [reviewed, nextReview] = [words(parts.reviewed), words(parts.nextReview)];
  if (nextReview && nextReview < today) {
    faults.push({ file, path: 'nextReview', message: `was due on ${nextReview}: review the pack` });
  }
  if (reviewed > today) faults.push({ file, path: 'reviewed', message: `is after today, ${today}` });
  if (reviewed && nextReview && nextReview <= reviewed) {
    faults.push({ file, path: 'nextReview', message: 'must be after the last review' });
  }
  if (changes === undefined) return faults;
  const noted = Array.isArray(changes) ? entries(changes).map(change => words(change.version)) : [];
  if (!noted.includes(words(parts.version))) {
    const message = `does not say what changed in version ${words(parts.version)}`;
    faults.push({ file: join(folder, 'CHANGES.json'), path: '', message });
  }
  return faults;
}
