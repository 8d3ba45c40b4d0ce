import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldAnswersOf } from '../../src/claims/rules-of.ts';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { toldInSlices } from '../../src/claims/told.ts';
import { parseRuleText, type RuleExample } from '../../src/patterns/rule-text.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const PACKS = ['exosome-therapy', 'prp', 'any-injectable-or-device'];
const FILE = /^claims\.([a-z]+)\.rules$/;

const rulesIn = (folder: string) =>
  readdirSync(`questions/${folder}`).flatMap(name => {
    const lang = FILE.exec(name)?.[1];
    return lang ? [{ lang, rules: parseRuleText(readFileSync(`questions/${folder}/${name}`, 'utf8')) }] : [];
  });

/** Whether a text tells an answer, which the rule file names by its question and itself. */
function tells(pack: string, answer: string, text: string): RuleExample['kind'] {
  const slices = toldInSlices(readScanPack(pack), text);
  for (;;) {
    const { done, value } = slices.next();
    if (!done) continue;
    return value.some(({ question, option }) => `${question} ${option}` === answer) ? 'yes' : 'no';
  }
}

/** What the scanner does with the text of an example, in the words of the rule file. */
function outcome(pack: string, claim: string, text: string): RuleExample['kind'] {
  if (claim.includes(' ')) return tells(pack, claim, text);
  const certain = scanClaims(readScanPack(pack), text)
    .filter(match => match.claim === claim)
    .map(({ certainty }) => certainty);
  return certain.includes('says') ? 'yes' : certain.length > 0 ? 'maybe' : 'no';
}

describe.each(PACKS)('the examples in the rules of %s', pack => {
  const own = rulesIn(pack).flatMap(({ lang, rules }) =>
    rules.examples.map(example => ({ lang, ...example })),
  );
  it.each(own.map(({ lang, kind, claim, text }) => [lang, kind, claim, text] as const))(
    '%s: %s, %s in “%s”',
    (_, kind, claim, text) => {
      expect(outcome(pack, claim, text)).toBe(kind);
    },
  );
  it('are of claims that the pack has, and of answers that can be told', () => {
    const ids = [
      ...readScanPack(pack).claims.map(({ id }) => id),
      ...toldAnswersOf({ id: pack, claims: [] }),
    ];
    expect(own.filter(({ claim }) => !ids.includes(claim))).toEqual([]);
  });
});

describe('the examples in the shared rules', () => {
  const rows = rulesIn('shared').flatMap(({ lang, rules }) =>
    rules.examples.flatMap(example => {
      const users = PACKS.flatMap(pack =>
        rulesIn(pack)
          .filter(one => one.lang === lang)
          .flatMap(one => [...one.rules.claims].map(([id, { uses }]) => ({ pack, id, uses }))),
      ).filter(({ uses }) => uses.includes(example.claim));
      return users.slice(0, 1).map(({ pack, id }) => [lang, example.kind, id, example.text, pack] as const);
    }),
  );
  it.each(rows)('%s: %s, %s in “%s” (%s)', (_, kind, id, text, pack) => {
    expect(outcome(pack, id, text)).toBe(kind);
  });
  it('are there', () => {
    expect(rows.length).toBeGreaterThan(5);
  });
});
