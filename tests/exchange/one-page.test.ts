import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS, toLetter, wordsIn } from '../../src/exchange/page/letter.ts';
import { mannerOf } from '../../src/exchange/page/manner.ts';
import { toOnePage } from '../../src/exchange/page/one-page.ts';
import { optionsFor } from '../../src/exchange/page/options-for.ts';
import { toPageMessage } from '../../src/exchange/page/page-message.ts';
import { pageText } from '../../src/exchange/page/page-text.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { questionFiles } from '../../src/tools/question-files.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { createWords } from '../../src/ui/words.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { responses } from '../laws/generate/response.ts';
import { exosomePack, strictWords } from './shipped.ts';

const pack = exosomePack();
const words = strictWords();
const about = {
  provider: 'Example Clinic',
  day: '2026-11-28',
  address: 'https://example.org/exosomes',
};
const worst = {
  'reg-approval-status': 'says-approved',
  'src-maker': 'no-answer',
  'reg-label-use': 'promised',
};

describe('the one page', () => {
  it('says whose answers, which level of four, and at most three of each', () => {
    const page = toOnePage(pack, buildResponse(pack, { answers: worst }), words, about);
    expect(page.title).toBe('What I noted about Example Clinic');
    expect(page.levelText).toMatch(/warning signs|second opinion/);
    expect(page.range).toMatch(/of 4\. 4 is the gravest\.$/);
    expect(page.found.lines).toHaveLength(2);
    expect(page.ask.lines).toHaveLength(3);
    // One of them is “Please show me …”: no heading may call all of them questions.
    expect(page.ask.title).toBe('What to ask or say next');
    expect(page.promised.lines).toHaveLength(1);
    expect(page.foot).toContain('https://example.org/exosomes');
    expect(page.foot).toContain('It is not the chance of harm.');
  });

  it('before anything was asked is a page of five questions, and speaks of no answers', () => {
    const page = toOnePage(pack, buildResponse(pack), words, {
      ...about,
      provider: null,
      address: undefined,
    });
    expect(page.title).toBe('My questions');
    expect(page.about).not.toContain('Noted on');
    expect(page.ask.lines).toHaveLength(5);
    expect(page.ask.title).toBe('5 questions to ask');
    expect(page.found.lines).toEqual([]);
    expect(page.promised.lines).toEqual([]);
    expect(page.boxes.map(({ term }) => term)).not.toContain('Their answers');
    expect(page.foot).not.toContain('undefined');
  });

  it('of an advert alone speaks of what was claimed, and of no answers', () => {
    const [first, second] = pack.claims.map(({ id }) => id);
    const claims = { [`${first}`]: 'heard', [`${second}`]: 'heard' } as const;
    const pageOf = (said: Said, advert?: readonly (string | undefined)[]) =>
      toOnePage(pack, buildResponse(pack, said), words, {
        ...about,
        advert: new Map(advert?.map(id => [`${id}`, ''])),
      });
    const page = pageOf({ claims }, [first, second]);
    expect(page.boxes.at(-1)?.term).toBe('Their advert');
    expect(page.boxes.at(-1)?.text).toBe('2 warning signs');
    expect(pageText(page)).not.toMatch(/[Aa]nswers:|told me|Asked on/);
    expect(pageOf({ claims }).boxes.at(-1)?.term).toBe('Their claims');
    const both = pageOf({ claims, answers: worst }, [first, second]);
    expect(both.boxes.at(-1)?.term).toBe('Claims and answers');
  });

  it('says of answers without a finding that there is none, and fills no list', () => {
    const response = buildResponse(pack, { answers: { 'src-origin': 'plant-or-animal' } });
    const page = toOnePage(pack, response, words, { ...about, provider: null });
    expect(page.title).toBe('What I noted about the clinic');
    expect(page.found.lines).toEqual([]);
    expect(page.boxes.at(-1)?.text).toBe('No warning signs');
    expect(page.ask.lines).toHaveLength(3);
  });
});

describe('the page in short, to send', () => {
  it('is 150 words at most, with level, findings and questions, and says where they are', () => {
    fc.assert(
      fc.property(responses(pack), response => {
        const page = toOnePage(pack, response, words, about);
        const text = toPageMessage(page);
        expect(text).toContain(page.levelText);
        expect(text).toContain(about.address);
        const most = Math.max(page.found.lines.length, page.ask.lines.length);
        const isLeast = most === 0 || !text.includes(page.ask.lines[1] ?? '\u0000');
        if (!isLeast) expect(wordsIn(text)).toBeLessThanOrEqual(MOST_WORDS);
      }),
      { numRuns: 50 },
    );
    const bad = Object.fromEntries(
      pack.items.flatMap(({ id, options }) => (options.at(-1) ? [[id, `${options.at(-1)?.id}`]] : [])),
    );
    const page = toOnePage(pack, buildResponse(pack, { answers: bad }), words, about);
    expect(wordsIn(toPageMessage(page))).toBeLessThanOrEqual(MOST_WORDS);
    // What is not named is not passed over in silence.
    expect(page.found.title).toMatch(/^The gravest of \d\d warning signs$/);
    expect(toPageMessage(page)).toContain(page.found.title);
  });
});

describe('a message to the clinic', () => {
  it('asks what was dodged first, then what was vague, then what was promised, and never says a level', () => {
    const [dodged, vague, promised] = pack.items.filter(
      item => !item.when && optionsFor(item, 'dodged').length > 0 && optionsFor(item, 'vague').length === 1,
    );
    const { text } = toLetter(
      pack,
      buildResponse(pack, {
        answers: {
          [promised!.id]: 'promised',
          [vague!.id]: optionsFor(vague!, 'vague')[0]!,
          [dodged!.id]: optionsFor(dodged!, 'dodged')[0]!,
        },
      }),
      words,
    );
    const places = [
      'Please answer these in writing.',
      dodged!.prompt.patient,
      vague!.prompt.patient,
      'You said you would find this out:',
      promised!.prompt.patient,
    ].map(part => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).not.toMatch(/warning|serious|level/i);
  });

  it('after an advert asks about what it claims first, and with that five things, not all that is open', () => {
    const [claim] = pack.claims;
    const { text, left } = toLetter(pack, buildResponse(pack, { claims: { [claim!.id]: 'heard' } }), words);
    expect(text).toContain(`1. I read or heard a claim like this: ${claim?.label}. ${claim?.ask}\n`);
    // Nobody said it in these words.
    expect(text).not.toMatch(/[“”]/);
    expect(text).toContain('5. ');
    expect(text).not.toContain('6. ');
    expect(left).toBe(0);
  });

  it('quotes the advert where one was pasted, for the clinic knows its own words', () => {
    const [claim] = pack.claims;
    const heard = buildResponse(pack, { claims: { [claim!.id]: 'heard' } });
    const advert = new Map([[claim!.id, 'cleared by every agency']]);
    const { text } = toLetter(pack, heard, words, [], advert);
    expect(text).toContain(`1. I read this in an advert: “cleared by every agency”. ${claim?.ask}\n`);
    const page = toOnePage(pack, heard, words, { ...about, advert });
    expect(page.found.lines).toEqual(['The advert says: “cleared by every agency”']);
    expect(toPageMessage(page)).toContain('“cleared by every agency”');
  });

  it('asks once more where an answer is worse than vague, with what to ask after it', () => {
    const item = pack.items.find(({ id }) => id === 'src-origin');
    const bad = item?.options.find(({ id, concern }) => concern === 1 && id !== 'no-answer');
    const response = buildResponse(pack, {
      answers: { 'src-origin': bad?.id ?? '' },
    });
    const { text } = toLetter(pack, response, words);
    expect(text).toContain(`1. ${item?.prompt.patient} ${bad?.followUp}\n`);
    expect(text).not.toContain('2. ');
  });

  it('asks what the visitor does not know yet of the plan next after what is grave, as the one page does', () => {
    const ask = pack.context.find(({ id }) => id === 'route')?.ask;
    const unsure = buildResponse(pack, {
      context: { route: 'unsure' },
      answers: { 'src-maker': 'no-answer' },
    });
    expect(toLetter(pack, unsure, words).text).toContain(`\n2. ${ask}\n`);
    const page = toOnePage(pack, unsure, words, about);
    expect(page.ask.lines[1]).toBe(ask);
    // Without its question nobody knows what is not known.
    expect(page.about).not.toContain('I do not know yet');
    // It takes the place of nothing else.
    const alone = buildResponse(pack, { context: { route: 'unsure' } });
    expect(toLetter(pack, alone, words).text).toMatch(/\n4\. /);
    const sure = buildResponse(pack, { context: { route: 'topical' } });
    expect(toLetter(pack, sure, words).text).not.toContain(ask);
  });

  describe('beside what the clinic publishes', () => {
    const [germs, label] = ['mfg-sterility', 'reg-label-use'].map(
      id => pack.items.find(item => item.id === id)!,
    );
    const labelOf = (item: typeof germs, id: string, voice: 'patient' | 'staff' = 'patient') =>
      item?.options.find(option => option.id === id)?.label[voice];
    const answers = { 'mfg-sterility': 'not-tested', 'src-maker': 'no-answer' };

    it('asks about what was told otherwise in the place of its sign, once, each in the words that it was chosen in', () => {
      const { text } = toLetter(pack, buildResponse(pack, { answers }), words, [
        { kind: 'item', id: 'mfg-sterility', published: 'both-shown' },
      ]);
      expect(text).toContain(
        `\n2. ${germs?.prompt.staff} Your page says: ${labelOf(germs, 'both-shown', 'staff')}. I was told: ${labelOf(germs, 'not-tested')}. Which holds for me?\n`,
      );
      expect(text).not.toContain('3. ');
      expect(text.split(germs?.prompt.staff ?? '')).toHaveLength(2);
      expect(text).not.toContain(germs?.prompt.patient);
    });

    it('is just as ready to ask where the answer was better than the page', () => {
      const response = buildResponse(pack, { answers: { 'reg-label-use': 'label-matches' } });
      const { text } = toLetter(pack, response, words, [
        { kind: 'item', id: 'reg-label-use', published: 'label-told' },
      ]);
      expect(text).toContain(`1. ${label?.prompt.staff} Your page says: `);
      expect(text).toContain(`I was told: ${labelOf(label, 'label-matches')}.`);
    });

    it('puts no dodge into quotes, on either side', () => {
      const dodged = buildResponse(pack, { answers: { 'mfg-sterility': 'no-answer' } });
      const there = toLetter(pack, dodged, words, [
        { kind: 'item', id: 'mfg-sterility', published: 'both-shown' },
      ]);
      expect(there.text).toContain('I got no clear answer. Does that hold for me?');
      const told = buildResponse(pack, { answers: { 'mfg-sterility': 'both-shown' } });
      const silent = toLetter(pack, told, words, [
        { kind: 'item', id: 'mfg-sterility', published: 'no-answer' },
      ]);
      expect(silent.text).toContain('Your page does not answer this. I was told: ');
      for (const { text } of [there, silent]) expect(text).not.toContain(labelOf(germs, 'no-answer'));
    });

    it('asks about a claim that the page says it does not make, and not about it a second time', () => {
      const [claim] = pack.claims;
      const response = buildResponse(pack, { claims: { [claim!.id]: 'heard' } });
      const { text } = toLetter(pack, response, words, [{ kind: 'claim', id: claim!.id }]);
      expect(text).toContain(
        `1. Your page says that you do not claim this: ${claim?.label}. I heard or read it, or something like it. Which holds?\n`,
      );
      expect(text).not.toContain('2. ');
    });
  });

  const served = questionFiles(readQuestions('questions'), '');
  const fetched = (name: string) => JSON.parse(served.get(name) ?? 'null');
  it.each(readQuestions('questions').packs.map(({ id, lang }) => [id, lang] as const))(
    'of %s in %s holds at most 150 words, whole questions, and counts the rest',
    (id, lang) => {
      const pack = parsePack(fetched(`${id}.${lang}.json`));
      const words = createWords(pack.interface ?? {}, lang).with(fetched(`interface.take-away.${lang}.json`));
      fc.assert(
        fc.property(responses(pack), response => {
          const { text, left } = toLetter(pack, response, words);
          expect(wordsIn(text)).toBeLessThanOrEqual(MOST_WORDS);
          expect(text).not.toMatch(/take\.|\{\w+\}/);
          expect(left).toBeGreaterThanOrEqual(0);
          for (const [, line] of text.matchAll(/^\d+\. (.*)$/gm))
            expect(
              pack.context.some(({ ask }) => ask === line) ||
                pack.claims.some(
                  ({ label, ask }) => words.say('take.letter.claim', { claim: label, ask }) === line,
                ) ||
                pack.items.some(({ prompt, options }) =>
                  [undefined, ...options.map(({ followUp }) => followUp)].some(
                    after => [prompt.patient, after].filter(Boolean).join(' ') === line,
                  ),
                ),
            ).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('what is said in the room', () => {
  const manners = ['clear', 'vague', 'dodged', 'promised', 'not-asked'] as const;

  it.each(pack.items.map(item => [item.id, item] as const))(
    '%s: each word stands for the answers that it may mean, and back',
    (_, item) => {
      for (const manner of manners)
        for (const option of optionsFor(item, manner)) expect(mannerOf(item, option)).toBe(manner);
      // What is worse than a dodge is never taken for a better answer.
      for (const { id, concern } of item.options)
        if (concern === 1 && id !== 'no-answer') expect(mannerOf(item, id)).toBe('else');
    },
  );

  it('“clear” costs nothing, “vague” half, “dodged” at least that', () => {
    for (const item of pack.items) {
      const concerns = (manner: 'clear' | 'vague' | 'dodged') =>
        item.options.filter(({ id }) => optionsFor(item, manner).includes(id)).map(({ concern }) => concern);
      expect(new Set(concerns('clear'))).toEqual(new Set([0]));
      for (const concern of concerns('vague')) expect(concern).toBe(0.5);
      for (const concern of concerns('dodged')) expect(concern).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('no answer that costs nothing is left out of “clear”, for it would be noted as another', () => {
    const origin = pack.items.find(({ id }) => id === 'src-origin');
    expect(optionsFor(origin!, 'clear')).toEqual(['plant-or-animal', 'human-part']);
    const germs = pack.items.find(({ id }) => id === 'mfg-sterility');
    expect(optionsFor(germs!, 'vague')).toEqual(['one-shown', 'cosmetic-limits']);
  });

  it('asks of a vague answer that was named among several what to ask after it', () => {
    const germs = pack.items.find(({ id }) => id === 'mfg-sterility');
    const { text } = toLetter(
      pack,
      buildResponse(pack, { answers: { 'mfg-sterility': 'cosmetic-limits' } }),
      words,
    );
    const followUp = germs?.options.find(({ id }) => id === 'cosmetic-limits')?.followUp;
    expect(text).toContain(`1. ${germs?.prompt.patient} ${followUp}\n`);
  });
});
