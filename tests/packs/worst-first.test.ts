import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { signsOf } from '../../src/assessment/finding-words.ts';
import type { Finding } from '../../src/assessment/types.ts';
import { ifEachBest } from '../../src/assessment/what-if.ts';
import { foundLines } from '../../src/exchange/page/found-lines.ts';
import { toLetter } from '../../src/exchange/page/letter.ts';
import { toOnePage } from '../../src/exchange/page/one-page.ts';
import { toPageMessage } from '../../src/exchange/page/page-message.ts';
import { pageText } from '../../src/exchange/page/page-text.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { strictWords } from '../exchange/shipped.ts';
import { responses } from '../laws/generate/response.ts';
import { PACKS, responseOf } from './shipped.ts';

const LEVELS = ['few', 'some', 'serious', 'stop'];
const about = { provider: null, day: '2026-11-30', address: undefined };
const english = PACKS.find(({ id }) => id === 'exosome-therapy') as Pack;

/** The gravest level of the rules that hold through this sign alone, read from the pack: 0 for none, 3 for stop. */
function setsAlone(pack: Pack, findings: readonly Finding[], { kind, id }: Finding): number {
  const held = new Set(findings.filter(one => one.kind === 'rule').map(one => one.id));
  const its = pack.floors.filter(
    floor =>
      held.has(floor.id) &&
      (kind === 'rule' ? floor.id === id : (kind === 'item' ? floor.when.item?.id : floor.when.claim) === id),
  );
  return Math.max(0, ...its.map(({ level }) => LEVELS.indexOf(level)));
}

/** Exosomes by syringe in the EU, and everything that is asked is dodged or answered as badly as can be. */
const dodged = (pack: Pack, asked: number): Response => {
  const { answers, ...response } = responseOf(pack, {
    context: { route: 'injection', goal: 'skin', place: 'eu', stage: 'thinking' },
  });
  const first = pack.items.filter(({ severity }) => severity !== 'minor').slice(0, asked);
  return { ...response, answers: Object.fromEntries(first.map(({ id }) => [id, { option: 'no-answer' }])) };
};

test.each(PACKS.map(pack => [pack.id, pack] as const))(
  'no warning sign stands before one that sets a graver level by itself, %s',
  (_, pack) => {
    fc.assert(
      fc.property(responses(pack), response => {
        const { findings } = assess(pack, response);
        const signs = signsOf(pack, findings);
        const levels = signs.map(sign => setsAlone(pack, findings, sign));
        expect(levels).toEqual(levels.toSorted((a, b) => b - a));
        const page = foundLines(pack, response, findings, strictWords()).map(({ level }) =>
          LEVELS.indexOf(level),
        );
        expect(page).toEqual(levels);
      }),
      { numRuns: 100 },
    );
  },
);

test('what weighs most begins with what sets the level, where no single better answer would lower it', () => {
  const response = dodged(english, 20);
  const now = assess(english, response);
  expect(now.level.low).toBe('stop');
  const weighing = ifEachBest(english, response, now).map(({ finding }) =>
    setsAlone(english, now.findings, finding),
  );
  expect(weighing).toEqual(weighing.toSorted((a, b) => b - a));
  expect(weighing.slice(0, 3)).toEqual([3, 3, 3]);
});

test('the page to take along, as text, picture and message, names first what makes it Stop, and how many do', () => {
  const response = dodged(english, 20);
  const { findings } = assess(english, response);
  const stopping = signsOf(english, findings).filter(sign => setsAlone(english, findings, sign) === 3);
  const page = toOnePage(english, response, strictWords(), about);
  const sentences = foundLines(english, response, findings, strictWords()).map(({ found }) => found);
  expect(page.found.lines).toEqual(sentences.slice(0, 3));
  expect(stopping.length).toBeGreaterThan(3);
  expect(page.because).toBe(
    `${stopping.length} warning signs each set this level alone, and come first below.`,
  );
  for (const text of [pageText(page), toPageMessage(page)]) {
    expect(text).toContain(page.because);
    expect(text).toContain(`1. ${sentences[0]}`);
  }
});

test('a level that no single sign sets is put down to the rule, or to all signs together', () => {
  const context = { route: 'topical', goal: 'skin', place: 'uk', stage: 'thinking' };
  const items = [
    'mfg-identity',
    'evid-human-studies',
    'evid-expected-result',
    'cost-ties',
    'evid-alternatives',
  ];
  const answers = Object.fromEntries(items.map(id => [id, 'no-answer']));
  const page = toOnePage(english, responseOf(english, { context, answers }), strictWords(), about);
  expect(page.level).toBe('serious');
  expect(page.because).toBe('Many of our main questions got a worrying answer, half an answer or none.');
});

test('a message to the clinic asks first about what sets the gravest level, for the last questions may not fit', () => {
  const response = dodged(english, 20);
  const { findings } = assess(english, response);
  const { text, left } = toLetter(english, response, strictWords());
  expect(left).toBeGreaterThan(0);
  const prompts = findings.flatMap(({ kind, id }) =>
    kind === 'item' ? (english.items.find(item => item.id === id)?.prompt.patient ?? []) : [],
  );
  prompts.slice(0, 3).forEach((prompt, place) => {
    expect(text).toContain(`\n${place + 1}. ${prompt}`);
  });
});
