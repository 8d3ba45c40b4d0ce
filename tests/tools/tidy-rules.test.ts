import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRuleText } from '../../src/patterns/rule-text.ts';
import { tidyRules } from '../../src/tools/tidy-rules.ts';

const FILES = readdirSync('questions', { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.rules'),
);

/** Lines of rules as what they stand for: in no order, and the words of each choice in none. */
const asSets = (lines: readonly string[]) =>
  lines
    .map(line =>
      line.split(' ').map(step => {
        const isOptional = step.endsWith('?');
        const choice = isOptional ? step.slice(0, -1) : step;
        return { isOptional, of: choice.split('|').toSorted() };
      }),
    )
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function meaningOf(text: string) {
  const { claims, tells, lists, classes, noted, faults } = parseRuleText(text);
  const sections = [...claims, ...tells].map(([id, { any, may, not, ...rest }]) => [
    id,
    { ...rest, any: asSets(any), may: asSets(may), not: asSets(not) },
  ]);
  const words = ['endings', 'openings', 'stops', 'abbreviations', 'common', 'empty'];
  return {
    sections,
    faults: faults.length,
    // The order of endings and other words counts.
    lists: [...lists].map(([name, lines]) => [name, words.includes(name) ? lines : asSets(lines)]),
    classes: [...classes].map(([name, choice]) => [name, new Set(choice.split('|'))]),
    noted: [...noted].map(([id, words]) => [id, new Set(words)]),
  };
}

test.each(FILES)('%s finds the same as it is served, without what is for those who write it', name => {
  const text = readFileSync(`questions/${name}`, 'utf8');
  const served = tidyRules(text);
  expect(meaningOf(served)).toEqual(meaningOf(text));
  expect(served).not.toMatch(/^(?:\/\/|yes>|no>|maybe>)/m);
  expect(served.length).toBeLessThan(text.length);
});
