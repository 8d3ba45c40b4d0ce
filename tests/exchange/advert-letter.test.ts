import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MOST_WORDS, toLetter, wordsIn } from '../../src/exchange/page/letter.ts';
import type { Pack } from '../../src/pack/types.ts';
import { withClaims } from '../../src/response/edit.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { createWords } from '../../src/ui/words.ts';

const { packs } = readQuestions('questions');
const each = packs.map(pack => [`${pack.id} ${pack.lang}`, pack] as const);

const sentencesOf = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(`questions/interface/${name}.json`, 'utf8'));
const phrasesOf = ({ lang }: Pack) =>
  createWords(sentencesOf(lang), lang).with(sentencesOf(`take-away.${lang}`));

/** The message after an advert with these claims, and nothing else known. */
function messageAfter(pack: Pack, claims: readonly string[]) {
  const response = withClaims(emptyResponse(pack, 'patient'), claims, 'heard');
  const advert = new Map(pack.claims.map(({ id, label }) => [id, label]));
  const { text } = toLetter(pack, response, phrasesOf(pack), [], advert);
  return { text, questions: text.split('\n').filter(line => /^\d+\. /.test(line)) };
}

test.each(each)('%s: a message from one advert asks five questions, in 150 words at most', (_, pack) => {
  pack.claims.forEach(({ id }, i) => {
    const next = pack.claims[(i + 1) % pack.claims.length]?.id ?? id;
    for (const claims of [[id], [id, next]]) {
      const { text, questions } = messageAfter(pack, claims);
      expect(questions.length, claims.join()).toBe(5);
      expect(wordsIn(text), claims.join()).toBeLessThanOrEqual(MOST_WORDS);
    }
  });
});

test.each(each)('%s: it does not ask again what the advert’s claim is asked with', (_, pack) => {
  const like = pack.claims.filter(({ likeItem }) => likeItem !== undefined);
  expect(like.length).toBeGreaterThan(5);
  for (const { id, likeItem } of like) {
    const prompt = pack.items.find(item => item.id === likeItem)?.prompt.patient ?? '';
    expect(prompt).not.toBe('');
    expect(messageAfter(pack, [id]).text, id).not.toContain(prompt);
  }
});

test('an advert that gives five questions leaves no room for more', () => {
  const pack = packs.find(({ id, lang }) => id === 'exosome-therapy' && lang === 'en');
  if (!pack) throw new Error('no such pack');
  // One of each category: of several in one, one may stand for all.
  const claims = [...new Map(pack.claims.map(({ id, category }) => [category, id])).values()].slice(0, 5);
  const { questions } = messageAfter(pack, claims);
  expect(questions).toHaveLength(5);
  expect(questions.filter(line => !line.includes('I read this in an advert'))).toEqual([]);
});
