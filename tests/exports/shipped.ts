import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Phrases } from '../../src/exports/phrases.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { createWords, type Words } from '../../src/ui/words.ts';
import { responses } from '../laws/generate/response.ts';
import { shippedPacks } from '../laws/shipped-packs.ts';

/** The exosome pack as the build joins it. */
export function exosomePack(): Pack {
  const pack = shippedPacks().find(({ id, lang }) => id === 'exosome-therapy' && lang === 'en');
  if (!pack) throw new Error('the exosome pack is not there');
  return pack;
}

/** Every sentence of the widget and of this part of it, in English. */
export function takeAwaySentences(): Readonly<Record<string, string>> {
  const read = (name: string) =>
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../questions/interface', name), 'utf8'));
  return { ...read('en.json'), ...read('take-away.en.json') };
}

/** English words that stop a test where a sentence is missing. */
export function strictWords(): Words & Phrases {
  const sentences = takeAwaySentences();
  const words = createWords(sentences, 'en');
  const check = (key: string) => {
    if (!Object.keys(sentences).some(one => one === key || one.startsWith(`${key}.`)))
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
