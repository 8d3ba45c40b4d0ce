import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { ifBadly } from '../../src/assessment/what-if.ts';
import { csvRows } from '../../src/exchange/csv.ts';
import { toQuestionnaireResponse } from '../../src/exchange/fhir/questionnaire-response.ts';
import { LONGEST_MAIL, toMailDraft } from '../../src/exchange/mail.ts';
import { openQuestions, toQuestionReport } from '../../src/exchange/report/question-report.ts';
import { toReport } from '../../src/exchange/report/report.ts';
import { toReportText } from '../../src/exchange/report/report-text.ts';
import { applicableItems, effectiveAnswers } from '../../src/response/applicable.ts';
import type { Response } from '../../src/response/types.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { clinicPack } from '../fixtures/packs/clinic-pack.ts';
import { PATIENCE } from '../laws/patience.ts';
import { shippedPacks } from '../laws/shipped-packs.ts';
import { exosomePack, strictWords, writtenResponses } from './shipped.ts';

vi.setConfig({ testTimeout: PATIENCE });

const pack = clinicPack();
const words = strictWords();
const about = { provider: 'Example Clinic', day: '2026-11-23' };
const textOf = (response: Response) => toReportText(toReport(pack, response, words, about));

describe('a report', () => {
  it('quotes the words of an advert that was pasted, under the claim that they make', () => {
    const [claim] = pack.claims;
    const heard = buildResponse(pack, { claims: { [claim!.id]: 'heard' } });
    const advert = new Map([[claim!.id, 'cleared by every agency']]);
    expect(toReportText(toReport(pack, heard, words, { ...about, advert }))).toContain(
      'Their advert: “cleared by every agency”',
    );
    expect(textOf(heard)).not.toContain('Their advert');
  });

  it('sets the name of a level apart where it stands in a sentence, for “become Stop and get …” reads as broken', () => {
    const exosomes = exosomePack();
    const open = buildResponse(exosomes, { context: { route: 'topical' } });
    expect(toReportText(toReport(exosomes, open, words, about))).toContain(
      'This could still become “Stop and get a second opinion”.',
    );
  });

  it('leaves nothing out: every answer, note and open question, and every claim once', () => {
    fc.assert(
      fc.property(writtenResponses(pack), response => {
        const report = toReport(pack, response, words, about);
        const titles = report.sections.flatMap(({ title, parts }) =>
          parts.flatMap(({ entries }) => entries.map(entry => ({ title, entry }))),
        );
        const answers = effectiveAnswers(pack, response);
        for (const item of applicableItems(pack, response)) {
          const answer = answers.get(item.id);
          const open =
            response.answers[item.id]?.option === 'promised'
              ? 'They promised to tell you'
              : 'Still open: questions to ask';
          const section = answer ? 'Your answers' : open;
          const found =
            titles.find(({ title, entry }) => title === section && entry.title === item.prompt.patient) ??
            titles.find(({ title, entry }) => title === section && entry.title === item.prompt.staff);
          expect(found, item.id).toBeDefined();
          const note = response.answers[item.id]?.note;
          if (note) expect(found?.entry.rows?.some(({ text }) => text === note)).toBe(true);
        }
        for (const { label } of pack.claims) {
          const seen = titles.filter(
            ({ title, entry }) =>
              title !== 'What we found, worst first' &&
              (entry.title === label || entry.title === `“${label}”`),
          );
          expect(seen, label).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says that rules may have changed once the questions are due for review, and not before', () => {
    const writtenOn = (day: string) =>
      toReportText(toReport(pack, buildResponse(pack), words, { ...about, day }));
    expect(writtenOn(pack.nextReview)).not.toContain('Rules may have changed');
    expect(writtenOn('2099-01-01')).toContain('Rules may have changed');
  });

  it('names level, range, clinic, day and version in words, and ends with what it is not', () => {
    const text = textOf(buildResponse(pack, { answers: { 'approval-status': 'says-approved' } }));
    expect(text).toMatch(/^What was noted, and what it shows\n=+\n\nAbout Example Clinic\n/);
    expect(text).toContain(
      `Written on 23 November 2026, with version ${pack.version} of the questions.`.replace(
        '23 November 2026',
        words.date('2026-11-23'),
      ),
    );
    expect(text).toMatch(/(So far: \d of 4\. Could reach: \d of 4\.|Level: 4 of 4\.)/);
    expect(text).toContain('This tool looks at answers, not at the clinic.');
    expect(text).toContain('https://');
  });

  it('says each finding as a sentence on what they did, with what to ask after that answer, as the result does', () => {
    const shipped = exosomePack();
    const item = shipped.items.find(({ id }) => id === 'mfg-sterility');
    const option = item?.options.find(({ found, followUp }) => found && followUp);
    const response = buildResponse(shipped, {
      answers: { 'mfg-sterility': option?.id ?? '' },
    });
    const sections = toReport(shipped, response, words, about).sections;
    const entries = sections
      .filter(({ title }) => title === words.say('found.said'))
      .flatMap(({ parts }) => parts.flatMap(part => part.entries));
    const entry = entries.find(({ title }) => title === option?.found);
    expect(entry?.rows?.map(({ text }) => text)).toContain(option?.followUp);
    const [head = [], ...rows] = csvRows(shipped, response, words);
    const column = head.indexOf(words.say('take.csv.finding'));
    expect(rows.find(row => row[1] === 'mfg-sterility')?.[column]).toBe(option?.found);
    expect(JSON.stringify(toQuestionnaireResponse(shipped, response))).toContain(
      JSON.stringify(option?.found),
    );
  });

  it('says when to get help to someone who has had the treatment', () => {
    const treated = pack.panels!.harm!.first!.context;
    const [question, [option]] = Object.entries(treated)[0] as [string, readonly [string]];
    const first = pack.panels!.harm!.urgent.find(({ when }) => !when)!.text;
    expect(textOf(buildResponse(pack, { context: { [question]: option } }))).toContain(first);
    expect(textOf(buildResponse(pack))).not.toContain(first);
  });

  it('names the emergency number of the place above it, and tells all apart where none is noted', () => {
    const shipped = exosomePack();
    const said = (place?: string) =>
      toReportText(
        toReport(
          shipped,
          buildResponse(shipped, { context: { stage: 'had', ...(place ? { place } : {}) } }),
          words,
          about,
        ),
      );
    expect(said('au')).toContain('The number is 000 in Australia.');
    expect(said('au')).not.toContain('997');
    expect(said('au').indexOf('000 in Australia')).toBeLessThan(said('au').indexOf('trouble breathing'));
    expect(said().indexOf('trouble breathing')).toBeGreaterThan(0);
    expect(said().indexOf('997 in Saudi Arabia')).toBeGreaterThan(said().indexOf('trouble breathing'));
  });

  it.each(
    shippedPacks()
      .filter(({ lang }) => lang === 'en')
      .map(pack => [pack.id, pack] as const),
  )('of %s lacks no sentence', (_, pack) => {
    const response = buildResponse(pack, {
      answers: {
        [pack.items[0]!.id]: pack.items[0]!.options.at(-1)!.id,
        [pack.items[1]!.id]: 'no-answer',
      },
      claims: Object.fromEntries(pack.claims.slice(0, 2).map(({ id }) => [id, 'heard'])),
    });
    expect(toReportText(toReport(pack, response, words, about))).not.toMatch(/undefined|\[object|\{\w+\}/);
  });
});

describe('my questions', () => {
  const response = buildResponse(pack);
  it('asks them in the words of the questions at hand: those known of the answers may be in another language', () => {
    const response = buildResponse(pack);
    openQuestions(pack, response);
    const items = pack.items.map(item => ({ ...item, prompt: { patient: 'eh', staff: 'ah' } }));
    const prompts = openQuestions({ ...pack, items }, response).map(({ prompt }) => prompt.patient);
    expect(new Set(prompts)).toEqual(new Set(['eh']));
  });

  it('begin with what can move the result most, and hold none that is answered or does not apply', () => {
    const first = openQuestions(pack, response);
    expect(first.length).toBe(applicableItems(pack, response).length);
    const answered = buildResponse(pack, {
      answers: { [first[0]!.id]: first[0]!.options[0]!.id },
    });
    expect(openQuestions(pack, answered)).not.toContain(first[0]);
  });

  it('begin with those that the result names first: one bad answer to them raises the level', () => {
    const shipped = exosomePack();
    const some = buildResponse(shipped, {
      context: { route: 'topical' },
      answers: { 'reg-trial-ind': 'no-answer', 'mfg-coa': 'brochure' },
    });
    const { level, nextQuestions } = assess(shipped, some);
    const raising = nextQuestions.filter(
      one => one.kind === 'item' && ifBadly(shipped, some, one) !== level.low,
    );
    expect(nextQuestions.slice(0, raising.length)).not.toEqual(raising);
    const first = openQuestions(shipped, some).slice(0, raising.length);
    expect(first.map(({ id }) => id)).toEqual(raising.map(({ id }) => id));
  });

  it('leave to the end what hangs on a plan that nobody named: an advert for a facial is no talk of a drip', () => {
    const shipped = exosomePack();
    const advert = buildResponse(shipped, {
      claims: { 'claim-fda-approved': 'heard', 'claim-natural': 'heard' },
    });
    const ids = openQuestions(shipped, advert).map(({ id }) => id);
    const ofPlan = shipped.items.flatMap(({ id, when }) => (when?.context?.route ? id : []));
    expect(ofPlan.length).toBeGreaterThan(4);
    expect(ids.slice(-ofPlan.length).toSorted()).toEqual(ofPlan.toSorted());
    // Once it is named, it is asked for.
    const drip = { ...advert, context: { route: 'iv' } };
    expect(
      openQuestions(shipped, drip)
        .slice(0, 20)
        .map(({ id }) => id),
    ).toContain('route-iv');
  });

  it('are the five of the first screen as long as nothing is known', () => {
    const shipped = exosomePack();
    for (const route of ['topical', 'injection', 'unsure']) {
      const none = buildResponse(shipped, { context: { route } });
      const five = assess(shipped, none)
        .nextQuestions.filter(({ kind }) => kind === 'item')
        .slice(0, 5);
      expect(
        openQuestions(shipped, none)
          .slice(0, 5)
          .map(({ id }) => id),
      ).toEqual(five.map(({ id }) => id));
    }
  });

  it('say what a clear answer sounds like and leave room to tick each answer', () => {
    const items = openQuestions(pack, response).slice(0, 5);
    const text = toReportText(toQuestionReport(pack, response, items, words, about));
    expect(text).toContain('5 questions to ask');
    for (const { prompt, good, options } of items) {
      expect(text).toContain(prompt.patient);
      expect(text).toContain(good);
      for (const { label } of options) expect(text).toContain(`[ ] ${label.patient}`);
    }
  });

  it('fit into the address of an e-mail draft, whole, and those that do not are counted', () => {
    const items = openQuestions(pack, response);
    for (let count = 0; count <= items.length; count++) {
      const { href, left } = toMailDraft(pack, response, items.slice(0, count), words);
      expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL);
      const body = new URLSearchParams(href.slice('mailto:?'.length)).get('body')!;
      const held = items.slice(0, count - left);
      for (const { prompt, good } of held)
        expect(body).toContain(`- ${prompt.patient}\r\n  A clear answer: ${good}`);
      expect(body.split('\r\n- ')).toHaveLength(held.length + 1);
      if (left > 1) expect(body).toContain(`${left} more questions did not fit here.`);
      if (count > 3) expect(held.length).toBeGreaterThan(2);
    }
  });

  it('name what was promised first, on paper and by mail, and leave it open', () => {
    const items = openQuestions(pack, response).slice(0, 3);
    const promised = items[2]!;
    const waiting = buildResponse(pack, {
      answers: { [promised.id]: 'promised' },
    });
    expect(openQuestions(pack, waiting)).toContain(promised);
    const paper = toReportText(toQuestionReport(pack, waiting, items, words, about));
    expect(paper.indexOf('They promised to tell you')).toBeLessThan(paper.indexOf(promised.prompt.patient));
    expect(paper).toContain('2 questions to ask');
    const { href } = toMailDraft(pack, waiting, items, words);
    const body = new URLSearchParams(href.slice('mailto:?'.length)).get('body')!;
    expect(body).toMatch(/^You said you would find out and tell me:\r\n\r\n- /);
    const [owed = '', asked = ''] = body.split('Questions to ask before the treatment:');
    expect(owed).toContain(promised.prompt.patient);
    expect(asked).toContain(items[0]!.prompt.patient);
    expect(asked).not.toContain(promised.prompt.patient);
    expect(textOf(waiting)).toContain('They promised to tell you');
    expect(textOf(response)).not.toContain('promised');
  });

  it('survive a draft of words that no address can hold', () => {
    const odd = { ...pack, title: '\uD800'.repeat(200) };
    const items = [{ ...pack.items[0]!, prompt: { patient: '診'.repeat(3000), staff: '' } }];
    const { href, left } = toMailDraft(odd, response, items, words);
    expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL);
    expect(left).toBe(1);
  });
});
