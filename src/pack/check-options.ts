import { duplicates, entries, type Loose, words } from './loose.ts';
import type { Issue } from './pack-error.ts';
import { at } from './values.ts';

/** Options run from no concern to the most, and every item can be answered with “they would not say”. */
export function checkOptions(item: Loose, path: string, report: (issue: Issue) => void): void {
  const options = entries(item.options);
  if (options.length === 0) return;
  const list = at(path, 'options');
  duplicates(item.options, list, report);
  let worst = 0;
  options.forEach((option, index) => {
    const concern = typeof option.concern === 'number' ? option.concern : Number.NaN;
    const here = at(at(list, index), 'concern');
    if (index === 0 && concern > 0) report({ path: here, message: 'the first option must have concern 0' });
    if (concern < worst) report({ path: here, message: 'must not be lower than that of the option before' });
    worst = Math.max(worst, concern || 0);
    const id = words(option.id);
    if (id === 'not-asked' || id === 'promised') {
      report({ path: at(at(list, index), 'id'), message: `${id} means unknown and cannot be an option` });
    }
  });
  if (!options.some(option => option.id === 'no-answer')) {
    report({ path: list, message: 'must have an option no-answer' });
  }
}
