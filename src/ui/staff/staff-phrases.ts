import type { Phrases } from '../../exchange/phrases.ts';
import type { Words } from '../words.ts';

/** What exports say in other words where it is the clinic that speaks of itself. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'claims.heard': 'staff.claims.heard',
  'claims.notHeard': 'staff.claims.notHeard',
  'claims.part': 'staff.claims',
  'review.plan': 'staff.plan',
};

/** The sentences of exports, from those of this part. */
export function staffPhrases(words: Words): Phrases {
  return {
    lang: words.lang,
    date: words.date,
    say: (key, values) => {
      const own = Object.hasOwn(OTHERWISE, key) ? OTHERWISE[key] : key.replace(/^take\./, 'staff.');
      return words.say(own ?? key, values);
    },
  };
}
