import { describe, expect, test, vi } from 'vitest';
import { findingWords, rulesAlone, rulesOf, rulesOfProduct } from '../../src/assessment/finding-words.ts';
import { ofProduct } from '../../src/assessment/product-status.ts';
import type { Assessment } from '../../src/assessment/types.ts';
import { auditParts } from '../../src/audits/audit-rows.ts';
import { gapsOf } from '../../src/audits/gaps.ts';
import { foundLines } from '../../src/exchange/page/found-lines.ts';
import { toReport } from '../../src/exchange/report/report.ts';
import type { Floor, Pack } from '../../src/pack/types.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { createWords } from '../../src/ui/words.ts';
import { PATIENCE } from '../laws/patience.ts';
import { assessed, contextsOf, responseOf } from './shipped.ts';

vi.setConfig({ testTimeout: PATIENCE });

const PACKS = readQuestions('questions').packs;
/** Each answer to each question on the plan once, with the first answer to all others. */
const plans = (pack: Pack) =>
  pack.context.flatMap(({ id, options }) =>
    options.map(option => ({
      ...Object.fromEntries(pack.context.map(other => [other.id, other.options[0]?.id ?? ''])),
      [id]: option.id,
    })),
  );

/** An answer, and those above it that it needs to be asked at all. */
function answering(pack: Pack, id: string, option: string): Record<string, string> {
  const parent = pack.items.find(one => one.id === id)?.when?.item;
  return {
    ...(parent ? { [parent.id]: parent.in[0] ?? '' } : {}),
    [id]: option,
  };
}

/** Answers that make a rule hold where its plan allows it, all else at its best. */
function holdingWith(pack: Pack, { when }: Floor) {
  if (when.refused !== undefined) {
    const refused = pack.items.filter(({ options }) => options.some(({ id }) => id === 'no-answer'));
    return {
      answers: Object.fromEntries(refused.map(({ id }) => [id, 'no-answer'])),
    };
  }
  return {
    answers: when.item ? answering(pack, when.item.id, when.item.from) : {},
    heard: when.claim === undefined ? [] : [when.claim],
  };
}

for (const pack of PACKS) {
  describe(`${pack.id} in ${pack.lang}`, () => {
    const words = createWords(pack.interface ?? {}, pack.lang);

    test('each answer of concern has a sentence of its own, and something to ask next', () => {
      for (const { id, options, prompt } of pack.items) {
        for (const option of options.filter(({ concern }) => concern > 0)) {
          const place = `${id}: ${option.id}`;
          expect(option.found, place).toMatch(/[.؟?]$/u);
          expect(option.found, place).not.toBe(option.label.patient);
          expect(option.followUp, place).toMatch(/[.؟?]$/u);
          expect(option.followUp, place).not.toBe(prompt.patient);
        }
      }
    });

    test('no two answers to one question are told alike', () => {
      for (const { id, options } of pack.items) {
        const told = options.flatMap(({ found }) => found ?? []);
        expect(new Set(told).size, id).toBe(told.length);
      }
    });

    test('each claim has a short name for the list, of 28 letters at most', () => {
      for (const { id, short } of pack.claims) {
        expect(short ?? '', id).not.toBe('');
        expect([...(short ?? '')].length, id).toBeLessThanOrEqual(28);
      }
    });

    test('the product has a sentence of its own for every plan, so that no box says only that a rule holds', () => {
      for (const context of plans(pack)) {
        const said = { context };
        const { status } = ofProduct(pack, responseOf(pack, said), assessed(pack, said));
        expect(status?.text ?? '', JSON.stringify(context)).not.toBe('');
      }
    });

    test('no line of the page that is taken along is “question: answer”', () => {
      const fallback = words.say('found.plain', { question: '', answer: '' }).trim();
      for (const place of ['no-answer', 'last'] as const) {
        for (const context of plans(pack)) {
          const worst = pack.items.map(({ id, options }) => [
            id,
            place === 'last' ? (options.at(-1)?.id ?? '') : 'no-answer',
          ]);
          const said = { context, answers: Object.fromEntries(worst) };
          const response = responseOf(pack, said);
          const { findings } = assessed(pack, said);
          for (const finding of findings.filter(({ kind }) => kind === 'item')) {
            expect(findingWords(pack, response, finding)?.found, finding.id).toBeTruthy();
          }
          const lines = foundLines(pack, response, findings, words);
          expect(lines.length).toBeGreaterThan(0);
          const names = pack.items.map(({ short }) => `${short}${fallback}`);
          for (const { found } of lines) {
            expect(
              names.some(name => found.startsWith(name)),
              found,
            ).toBe(false);
          }
        }
      }
    });
  });
}

describe.each(PACKS.filter(({ lang }) => lang === 'en'))('$id', pack => {
  test('each rule that holds is told in the result, with its answer or by itself', () => {
    for (const floor of pack.floors) {
      const said = holdingWith(pack, floor);
      const holds = ({ findings }: Assessment) =>
        findings.some(({ kind, id }) => kind === 'rule' && id === floor.id);
      const plan = contextsOf(pack).find(context => holds(assessed(pack, { context, ...said })));
      const findings = plan ? assessed(pack, { context: plan, ...said }).findings : [];
      const shown = [
        ...findings.flatMap(finding => rulesOf(pack, findings, finding)),
        ...rulesOfProduct(pack, findings),
        ...rulesAlone(pack, findings),
      ];
      expect(shown, floor.id).toContain(floor);
    }
  });
});

test('a stop that an honest answer alone sets is told, with what to ask to see', () => {
  const pack = PACKS.find(({ id, lang }) => id === 'exosome-therapy' && lang === 'en')!;
  const said = {
    context: {
      stage: 'thinking',
      route: 'injection',
      goal: 'skin',
      place: 'us',
    },
    answers: { 'reg-trial-ind': 'no-trial' },
  };
  const { findings, level } = assessed(pack, said);
  expect(level.low).toBe('stop');
  expect(rulesAlone(pack, findings).map(({ id }) => id)).toEqual(['floor-no-trial']);
  const words = createWords(pack.interface ?? {}, 'en');
  expect(foundLines(pack, responseOf(pack, said), findings, words)[0]?.found).toContain(
    'no papers of a study',
  );
});

test('an honest answer that sets a level is a warning sign on paper and a gap for staff too', () => {
  const pack = PACKS.find(({ id, lang }) => id === 'exosome-therapy' && lang === 'en')!;
  const said = {
    context: { stage: 'thinking', route: 'topical', goal: 'skin', place: 'uk' },
    answers: { 'src-origin': 'human-part' },
  };
  const { findings, level } = assessed(pack, said);
  expect(level.low).toBe('serious');
  const response = responseOf(pack, said);
  const { sections } = toReport(pack, response, createWords(pack.interface ?? {}, 'en'), {
    provider: null,
    day: '2026-12-01',
  });
  const reason = pack.floors.find(({ id }) => id === 'floor-human-uk-eu')?.reason;
  expect(sections.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries ?? []))).toContainEqual(
    expect.objectContaining({ title: reason }),
  );
  expect(JSON.stringify(sections)).not.toContain('No warning signs in');
  expect(gapsOf(pack, { findings }).map(({ kind, id }) => `${kind} ${id}`)).toContain('item src-origin');
  const row = auditParts(pack, response, '2026-12-01').flatMap(({ rows }) => rows);
  expect(row.find(({ item }) => item.id === 'src-origin')?.isGap).toBe(true);
});
