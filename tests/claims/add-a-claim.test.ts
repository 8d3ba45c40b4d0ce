import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinRules } from '../../src/patterns/join-rules.ts';
import { parseRuleText } from '../../src/patterns/rule-text.ts';
import { said } from '../eval/said.ts';

const guide = readFileSync('questions/README.md', 'utf8');
const sections = [...guide.matchAll(/```rules\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe('a claim added as questions/README.md says: one section in each language', () => {
  it.each([
    ['en', sections[0]],
    ['es', sections[1]],
  ])('%s: its examples hold, beside what all treatments share', (lang, section = '') => {
    const own = parseRuleText(section);
    const shared = parseRuleText(readFileSync(`questions/shared/claims.${lang}.rules`, 'utf8'));
    const { scan, claims } = joinRules(shared, own);
    const pack = { scan, claims: [...claims].map(([id, match]) => ({ id, match })) };
    expect(own.faults).toEqual([]);
    expect(own.examples.map(({ kind }) => kind)).toContain('yes');
    for (const { claim, kind, text } of own.examples)
      expect(
        said(pack, text).some(match => match.claim === claim),
        text,
      ).toBe(kind === 'yes');
  });
});
