import { expect, test } from 'vitest';
import { checkMerged } from '../../../src/tools/check-questions/check-merged.ts';
import { sourceReport } from '../../../src/tools/check-questions/source-report.ts';
import { goodFolder } from './good-folder.ts';

test('a reviewer finds each source with its notes and every sentence that rests on it', () => {
  const folder = goodFolder();
  const [written] = folder.packs;
  const pack = written && checkMerged(written, folder.interface).packs.get('en');
  const report = pack ? sourceReport(pack, written.sources) : '';
  const [, letter = '', page = ''] = report.split('\n\n');
  expect(letter).toContain('letter [P] Office. A letter. 2025-03');
  expect(letter).toContain('carries: Not approved');
  expect(letter).toContain('floors.unlabelled: The label does not allow a laser.');
  expect(letter).toContain('panels.status: No lamp is approved for this.');
  expect(page).toContain('items.skill: Without it, nobody can look anything up.');
  expect(page).toContain(
    'panels.alternatives.lamp: Light on the skin. It may help some. It may burn some. An hour.',
  );
  expect(page).not.toContain('items.maker');
});
