import { expect, test } from 'vitest';
import { isRecord } from '../../../src/pack/values.ts';
import { checkHazards } from '../../../src/tools/check-questions/check-hazards.ts';
import { checkMerged } from '../../../src/tools/check-questions/check-merged.ts';
import { takeShared } from '../../../src/tools/shared/take-shared.ts';
import { goodFolder } from './good-folder.ts';

const levels = { whole: 'serious', energy: 'stop' };
const SHARED = {
  folder: 'questions/shared',
  logic: {},
  hazards: { hazards: [{ id: 'unlicensed', levels, sources: ['page'] }] },
  sources: {},
  wording: { en: { hazards: { unlicensed: 'Nobody has a licence.' } } },
};

/** What is said of the good folder with something changed in its logic, once hazards are looked at. */
function faultsOf(change: (logic: Record<string, unknown>) => Record<string, unknown>): readonly string[] {
  const folder = goodFolder();
  const [written] = folder.packs;
  if (!written || !isRecord(written.logic)) throw new Error('no pack');
  const openings = { question: 'route', of: { lamp: 'whole', laser: 'energy' } };
  const wording = { en: written.wording.en };
  const { pack } = takeShared({ ...written, wording, logic: change({ ...written.logic, openings }) }, SHARED);
  const { packs } = checkMerged(pack, folder.interface);
  return checkHazards(pack, SHARED, packs.get('en')).map(({ path, message }) => `${path}: ${message}`);
}

const tagged = (hazard: unknown) => (logic: Record<string, unknown>) => ({
  ...logic,
  items: (logic.items as { id: string }[]).map(item =>
    item.id === 'skill' ? { ...item, hazards: { 'no-answer': hazard } } : item,
  ),
});

test('a pack that asks about no hazard of its kind is told so, until it says why not', () => {
  expect(faultsOf(logic => logic)).toEqual([expect.stringMatching(/^hazards\.unlicensed: no question/)]);
  expect(faultsOf(logic => ({ ...logic, hazardsNotAsked: { unlicensed: 'A lamp needs none.' } }))).toEqual(
    [],
  );
});

test('a question that is marked as the hazard gets its floors and comes to the level of the table', () => {
  expect(faultsOf(tagged('unlicensed'))).toEqual([]);
});

test('a level of the pack’s own that lies below the table is named', () => {
  const faults = faultsOf(tagged({ hazard: 'unlicensed', level: 'serious' }));
  expect(faults).toEqual(['items.skill.hazards: unlicensed is serious for laser, the table says stop']);
});
