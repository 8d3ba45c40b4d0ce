import { expect, test } from 'vitest';
import { blankPack } from '../../src/site/editor/blanks.ts';
import { type Draft, listAt, textAt } from '../../src/site/editor/draft.ts';
import { oneQuestion } from '../../src/site/editor/one-question.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

const shipped = readQuestions('questions').packs.map(pack => JSON.parse(JSON.stringify(pack)) as Draft);

test.each(shipped.map(pack => [`${pack.id} ${pack.lang}`, pack] as const))(
  '%s: every question can be looked at by itself, with the rules that hang on it alone',
  (_, pack) => {
    for (const [index, item] of listAt(pack, ['items']).entries()) {
      const one = oneQuestion(pack, index);
      expect(listAt(one, ['items']).map(({ id }) => id)).toEqual([item.id]);
      expect(listAt(one, ['floors']).every(floor => textAt(floor, ['when', 'item', 'id']) === item.id)).toBe(
        true,
      );
    }
  },
);

test('a question that is not finished leaves the set as it is', () => {
  const draft = blankPack('2026-11-29');
  expect(oneQuestion(draft, 0)).toBe(draft);
  expect(oneQuestion(draft, 7)).toBe(draft);
});
