import { describe, expect, test } from 'vitest';
import { blankPack } from '../../src/site/editor/blanks.ts';
import { at, type Draft, textAt } from '../../src/site/editor/draft.ts';
import {
  begin,
  bringBack,
  changed,
  hasTheirDay,
  lacksNames,
  replace,
  type Shelf,
  withNames,
} from '../../src/site/editor/work.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

const shipped = readQuestions('questions').packs.map(pack => JSON.parse(JSON.stringify(pack)) as Draft);
const EMPTY = { authors: '', funding: '', interests: '', updatePolicy: '', method: '' };
const title = ({ work }: Shelf) => work.draft.title;
const shelf = (name: string): Shelf => ({
  work: begin({ ...blankPack('2026-11-29'), title: name }),
  aside: [],
});
const retitled = ({ work, aside }: Shelf, name: string): Shelf => ({
  work: changed(work, ['title'], name),
  aside,
});

describe('a set that somebody else wrote', () => {
  test.each(shipped.map(pack => [`${pack.id} ${pack.lang}`, pack] as const))(
    '%s: once changed, it no longer says that its authors wrote, paid for and checked it',
    (_, pack) => {
      const work = changed(begin(pack), ['items', 0, 'options', 0, 'concern'], 1);
      expect(work.draft.about).toEqual(EMPTY);
      expect([lacksNames(work), hasTheirDay(work)]).toEqual([true, true]);
      expect(at(work.draft, ['sources', 'own-judgement', 'publisher'])).toBe(
        `The authors of “${textAt(pack, ['title'])}”, before it was changed`,
      );
      expect(at(withNames(work).draft, ['sources'])).toEqual(pack.sources);
    },
  );

  test('as it is, it keeps their names', () => {
    const work = begin(shipped[0] ?? {});
    expect(work.draft).toBe(shipped[0]);
    expect([lacksNames(work), hasTheirDay(work)]).toEqual([false, false]);
  });

  test('what is written in their place stays with the next change, also after the tab was reloaded', () => {
    const first = changed(
      begin(shipped[0] ?? {}),
      ['about', 'authors'],
      'Jo, from the set of provider-vetting',
    );
    const reloaded = JSON.parse(JSON.stringify(first));
    const next = changed(reloaded, ['title'], 'Mine');
    expect(next.draft.about).toEqual({ ...EMPTY, authors: 'Jo, from the set of provider-vetting' });
    expect([lacksNames(next), hasTheirDay(next)]).toEqual([false, true]);
    expect(hasTheirDay(changed(next, ['reviewed'], '2026-12-01'))).toBe(false);
  });

  test('names go with the first change after a reload, too', () => {
    const reloaded = JSON.parse(JSON.stringify(begin(shipped[0] ?? {})));
    expect(changed(reloaded, ['title'], 'Mine').draft.about).toEqual(EMPTY);
  });

  test('who wrote it keeps them on her word, with what she changed', () => {
    const work = withNames(changed(begin(shipped[0] ?? {}), ['title'], 'Second edition'));
    expect(work.draft).toEqual({ ...shipped[0], title: 'Second edition' });
    expect(changed(work, ['title'], 'Third edition').draft.about).toEqual(shipped[0]?.about);
  });
});

describe('opening another set', () => {
  test('loses nothing that was not saved: it can be had back, and then the other', () => {
    const edited = retitled(shelf('First'), 'First, changed');
    const other = retitled(replace(edited, begin(blankPack('2026-11-29'))), 'Second, changed');
    const again = bringBack(other, 0);
    expect([title(other), title(again)]).toEqual(['Second, changed', 'First, changed']);
    expect(title(bringBack(again, 0))).toBe('Second, changed');
  });

  test('puts nothing aside that is untouched or saved', () => {
    const edited = retitled(shelf('First'), 'First, changed');
    const saved = { ...edited, work: { ...edited.work, saved: edited.work.draft } };
    const reloaded = JSON.parse(JSON.stringify(saved));
    for (const one of [shelf('First'), saved, reloaded])
      expect(replace(one, begin(blankPack('2026-11-29'))).aside).toEqual([]);
  });
});
