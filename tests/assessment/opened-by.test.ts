import { describe, expect, test } from 'vitest';
import { openedBy } from '../../src/assessment/opened-by.ts';
import { toldAnswersOf } from '../../src/claims/rules-of.ts';
import { withAnswer, withContext } from '../../src/response/edit.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

const PACKS = readQuestions('questions').packs;
const exosomes = PACKS.find(({ id, lang }) => id === 'exosome-therapy' && lang === 'en') as (typeof PACKS)[0];
const nothing = emptyResponse(exosomes, 'patient');
const injected = { question: 'route', option: 'injection' };
const needled = { question: 'route', option: 'needled' };

describe('what an answer that a text tells brings with it', () => {
  test('is the rule that it alone meets, and the critical questions that it opens', () => {
    const [one] = openedBy(exosomes, nothing, [injected]);
    expect(one?.floors.map(({ id, level }) => [id, level])).toEqual([['floor-injection', 'serious']]);
    expect(one?.items).toContain('reg-trial-ind');
    expect(one?.items).not.toContain('route-broken-skin');
  });

  test('is told by a question that would not apply without it, where no rule is met', () => {
    const [one] = openedBy(exosomes, nothing, [needled]);
    expect(one?.floors).toEqual([]);
    expect(one?.items[0]).toBe('route-broken-skin');
  });

  test('is the same once it is among the answers, and leaves out what was asked', () => {
    const noted = withContext(nothing, 'route', 'injection');
    expect(openedBy(exosomes, noted, [injected])).toEqual(openedBy(exosomes, nothing, [injected]));
    const asked = withAnswer(noted, 'reg-trial-ind', 'no-answer');
    expect(openedBy(exosomes, asked, [injected])[0]?.items).not.toContain('reg-trial-ind');
  });

  test('is that of the gravest, where a text tells two answers to one question', () => {
    expect(openedBy(exosomes, nothing, [needled, injected]).map(({ option }) => option)).toEqual([
      'injection',
    ]);
  });

  test('is told once, where two answers meet a rule together', () => {
    const general = PACKS.find(({ id, lang }) => id === 'any-injectable-or-device' && lang === 'en');
    if (!general) throw new Error('no such set');
    const both = openedBy(general, emptyResponse(general, 'patient'), [
      { question: 'kind', option: 'filler' },
      { question: 'who', option: 'home-or-mobile' },
    ]);
    expect(both.map(({ option, floors }) => [option, floors.map(({ id }) => id)])).toEqual([
      ['home-or-mobile', ['floor-home']],
      ['filler', []],
    ]);
  });

  test('is nothing where the answer raises and opens nothing', () => {
    expect(openedBy(exosomes, nothing, [{ question: 'stage', option: 'booked' }])).toEqual([]);
  });
});

test.each(PACKS.map(pack => [pack.id, pack.lang, pack] as const))(
  '%s %s: every answer that a text can tell brings something with it, said in the words of the set',
  (_, __, pack) => {
    const answers = toldAnswersOf(pack).map(answer => {
      const [question = '', option = ''] = answer.split(' ');
      return { question, option };
    });
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      // What kind of place it is matters for what goes into the skin.
      const beside = answers.filter(({ question }) => question !== answer.question).slice(0, 1);
      const one = openedBy(pack, emptyResponse(pack, 'patient'), [answer, ...beside]).find(
        ({ option }) => option === answer.option,
      );
      const reason = one?.floors[0]?.reason ?? pack.items.find(({ id }) => id === one?.items[0])?.why;
      expect(reason?.length, JSON.stringify(answer)).toBeGreaterThan(20);
    }
  },
);
