import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { isGrave, signsOf } from '../../src/assessment/finding-words.ts';
import { foundLines } from '../../src/exchange/page/found-lines.ts';
import { toLetter } from '../../src/exchange/page/letter.ts';
import { toOnePage } from '../../src/exchange/page/one-page.ts';
import { toPageMessage } from '../../src/exchange/page/page-message.ts';
import { pageText } from '../../src/exchange/page/page-text.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { toAskFirst } from '../../src/response/to-ask-first.ts';
import { questionFiles } from '../../src/tools/question-files.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { createWords } from '../../src/ui/words.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { responses } from '../laws/generate/response.ts';
import { exosomePack, strictWords } from './shipped.ts';

const pack = exosomePack();
const words = strictWords();
const about = { provider: null, day: '2026-12-01', address: 'https://example.org/exosomes' };

/** An advert that claims approval, no side effects and a free talk, read by somebody who knows little of the plan. */
const advert = new Map([
  ['claim-limited-time', 'Book your free consultation today'],
  ['claim-fda-approved', 'FDA approved'],
  ['claim-no-risk', 'no side effects'],
]);
const afterAdvert = buildResponse(pack, {
  context: { route: 'unsure', place: 'us' },
  claims: { 'claim-limited-time': 'heard', 'claim-fda-approved': 'heard', 'claim-no-risk': 'heard' },
});
const placeIn = (text: string) => (part: string) => text.indexOf(part);

describe('what weighs most is asked first', () => {
  it('after an advert the message asks of its gravest claims, then of the plan, then of the rest', () => {
    const { text } = toLetter(pack, afterAdvert, words, [], advert);
    const [plan] = toAskFirst(pack, afterAdvert);
    const places = ['no side effects', 'FDA approved', `${plan?.ask}`, 'free consultation'].map(
      placeIn(text),
    );
    expect(places.every(place => place > 0)).toBe(true);
    expect(Math.max(...places.slice(0, 2))).toBeLessThan(places[2] ?? 0);
    expect(places[2]).toBeLessThan(places[3] ?? 0);
  });

  it('what the clinic’s page says otherwise of a lesser thing waits for what is grave', () => {
    const lesser =
      pack.items.find(({ id }) => id === 'care-price' || id === 'deal-price') ?? pack.items.at(-1);
    const [best, other] = lesser?.options ?? [];
    const response = buildResponse(pack, {
      answers: { [`${lesser?.id}`]: `${best?.id}` },
      claims: { 'claim-no-risk': 'heard' },
    });
    const { text } = toLetter(pack, response, words, [
      { kind: 'item', id: `${lesser?.id}`, published: other?.id },
    ]);
    const [grave, differs] = [
      'What harms have been published?',
      `${lesser?.prompt.staff} Your page says: `,
    ].map(placeIn(text));
    expect(grave).toBeGreaterThan(0);
    expect(differs).toBeGreaterThan(grave ?? 0);
  });

  it('the page has room for the plan, after the gravest', () => {
    const { ask } = toOnePage(pack, afterAdvert, words, { ...about, advert });
    expect(ask.lines).toHaveLength(3);
    expect(ask.lines).toEqual([
      'Can you show me the approval number?',
      'What harms have been published?',
      toAskFirst(pack, afterAdvert)[0]?.ask,
    ]);
  });

  const served = questionFiles(readQuestions('questions'), '');
  const fetched = (name: string) => JSON.parse(served.get(name) ?? 'null');
  it.each(readQuestions('questions').packs.map(({ id, lang }) => [id, lang] as const))(
    'of %s in %s: in message and page no lesser thing stands before the gravest sign that can be asked about',
    (id, lang) => {
      const pack = parsePack(fetched(`${id}.${lang}.json`));
      const words = createWords(pack.interface ?? {}, lang).with(fetched(`interface.take-away.${lang}.json`));
      fc.assert(
        fc.property(responses(pack), response => {
          const signs = signsOf(pack, assess(pack, response).findings);
          const first = signs.find(({ kind }) => kind !== 'rule');
          if (!first || !isGrave(first)) return;
          const asked =
            first.kind === 'claim'
              ? pack.claims.find(({ id }) => id === first.id)?.ask
              : pack.items.find(({ id }) => id === first.id)?.prompt.patient;
          const line = /^1\. (.*)$/m.exec(toLetter(pack, response, words).text)?.[1];
          expect(line).toContain(asked);
          const { ask } = toOnePage(pack, response, words, about);
          expect(ask.lines[0]).toBe(foundLines(pack, response, signs, words)[0]?.ask);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('the one page does not let a claim stand alone', () => {
  it('what is so stands beside each claim that it quotes, in the words of the questions', () => {
    const page = toOnePage(pack, afterAdvert, words, { ...about, advert });
    const why = (id: string) => pack.claims.find(claim => claim.id === id)?.why ?? '?';
    const text = pageText(page);
    for (const id of advert.keys()) expect(text).toContain(`“${advert.get(id)}”\n${why(id)}\n`);
  });

  it('beside an answer there is none, for it says itself what they did', () => {
    const response = buildResponse(pack, { answers: { 'src-maker': 'no-answer' } });
    expect(toOnePage(pack, response, words, about).found.replies?.filter(Boolean)).toEqual([]);
  });

  it('the text to send keeps what is so where that leaves room for two lines of each', () => {
    const one = buildResponse(pack, { claims: { 'claim-fda-approved': 'heard' } });
    expect(toPageMessage(toOnePage(pack, one, words, about))).toContain('no exosome product was approved');
  });
});

describe('the one page counts what it leaves out', () => {
  it.each([
    [3, undefined],
    [4, 'And one more, in the whole report.'],
    [11, 'And 8 more, in the whole report.'],
  ])('of %i warning signs: %s', (count, more) => {
    const heard = pack.claims.slice(0, count).map(({ id }) => [id, 'heard'] as const);
    const page = toOnePage(pack, buildResponse(pack, { claims: Object.fromEntries(heard) }), words, about);
    expect(page.found.lines).toHaveLength(3);
    expect(page.found.more).toBe(more);
    if (more) expect(pageText(page)).toContain(`\n${more}\n`);
  });
});
