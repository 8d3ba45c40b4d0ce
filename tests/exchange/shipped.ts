import fc from 'fast-check';
import wording from '../../questions/exosome-therapy/en.json';
import logic from '../../questions/exosome-therapy/pack.json';
import sources from '../../questions/exosome-therapy/sources.json';
import sentences from '../../questions/interface/en.json';
import takeAway from '../../questions/interface/take-away.en.json';
import sharedWording from '../../questions/shared/en.json';
import hazards from '../../questions/shared/hazards.json';
import sharedLogic from '../../questions/shared/logic.json';
import sharedSources from '../../questions/shared/sources.json';
import type { Phrases } from '../../src/exchange/phrases.ts';
import { mergePack } from '../../src/pack/merge.ts';
import { parsePack } from '../../src/pack/parse.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { takeShared } from '../../src/tools/shared/take-shared.ts';
import { createWords, type Words } from '../../src/ui/words.ts';
import { responses } from '../laws/generate/response.ts';

let exosomes: Pack | undefined;

/** The exosome pack as the build joins it, without reading files, for tests that run in a DOM. Made once: no pack changes. */
export function exosomePack(): Pack {
  exosomes ??= mergedExosomes();
  return exosomes;
}

function mergedExosomes(): Pack {
  const written = {
    ...{ folder: 'questions/exosome-therapy', logic, sources, cases: [] },
    ...{ wording: { en: wording }, rules: {} },
  };
  const { pack } = takeShared(written, {
    ...{ folder: 'questions/shared', logic: sharedLogic, sources: sharedSources, hazards },
    wording: { en: sharedWording },
  });
  return parsePack(
    mergePack({
      ...{ logic: pack.logic, wording: pack.wording.en, sources: pack.sources },
      interface: sentences,
    }),
  );
}

/** Every sentence of the widget and of this part of it, in English. */
export const takeAwaySentences: Readonly<Record<string, string>> = { ...sentences, ...takeAway };

/** English words that stop a test where a sentence is missing. */
export function strictWords(): Words & Phrases {
  const words = createWords(takeAwaySentences, 'en');
  const check = (key: string) => {
    if (!Object.keys(takeAwaySentences).some(one => one === key || one.startsWith(`${key}.`)))
      throw new Error(`no sentence ${key}`);
  };
  return {
    ...words,
    say(key, values) {
      check(key);
      return words.say(key, values);
    },
  };
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    '=1+1',
    ' two\nlines ',
    'she said “no”, then left; \\n',
    '<b>x</b>',
    '__proto__',
    'نعم',
    '\u202Eright',
  ),
);

/** Responses to a pack, with names, times and notes. */
export function writtenResponses(pack: Pack): fc.Arbitrary<Response> {
  const time = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map(date => date.toISOString());
  const about = fc.record({ provider: text, created: time, updated: time }, { requiredKeys: [] });
  const beside = fc.record(
    { note: text, evidence: text, owner: text, due: fc.constant('2026-12-24') },
    { requiredKeys: [] },
  );
  return fc
    .record({
      response: responses(pack),
      about,
      audience: fc.constantFrom('patient', 'provider-page', 'staff'),
      texts: fc.array(fc.tuple(fc.nat(), beside), { maxLength: 4 }),
    })
    .map(({ response, about, audience, texts }) => {
      const answers = { ...response.answers };
      const ids = Object.keys(answers);
      for (const [at, { note, ...staffOnly }] of texts) {
        const id = ids[at % ids.length];
        if (id === undefined) continue;
        const kept = audience === 'staff' ? staffOnly : {};
        answers[id] = { ...answers[id]!, ...(note === undefined ? {} : { note }), ...kept };
      }
      return { ...response, ...about, audience, answers } as Response;
    });
}
