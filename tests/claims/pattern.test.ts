import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { checkMatch, checkScan } from '../../src/patterns/rules.ts';

const finds = (pattern: string, text: string): boolean =>
  scanClaims(
    { scan: { endings: 'ing|ed|s|e', stops: 'not' }, claims: [{ id: 'c', match: { any: [pattern] } }] },
    text,
  ).length > 0;

describe('the pattern language', () => {
  it.each([
    ['a word in its forms', 'heal', 'It healed.', true],
    ['a word, not its kin', 'heal', 'healthy', false],
    ['the beginning of a word', 'approv*', 'approval', true],
    ['one of several', 'cure|heal acne|lupus', 'heals lupus', true],
    ['a phrase among them', 'cure|get+rid+of acne', 'get rid of acne', true],
    ['an optional word', 'no more? acne', 'no acne', true],
    ['a gap', 'cure _2 acne', 'cures all your acne', true],
    ['a gap too wide', 'cure _2 acne', 'cures all of your acne', false],
    ['a gap passes no denial', 'cure _3 acne', 'cures do not acne', false],
    ['near, either order', 'cure ~2 acne', 'acne quickly cured', true],
    ['a number', '# session', '6 sessions', true],
    ['a large number', '## session', '600 sessions', false],
    ['a large number with a comma', '## session', '6,000 sessions', true],
    ['a capital', 'by ^', 'by Ana', true],
    ['no capital', 'by ^', 'by hand', false],
    ['the end of a question', 'risk ? none', 'Any risk? None.', true],
    ['the end of a sentence', 'no .', 'No.', true],
    ['no word after the end', 'no .', 'No way.', false],
  ])('%s', (_, pattern, text, expected) => {
    expect(finds(pattern, text)).toBe(expected);
  });

  it('works with phrases alone, without shared lists', () => {
    const pack = { claims: [{ id: 'c', match: { any: 'fda approved,risk free' } }] };
    expect(scanClaims(pack, 'FDA approved and risk-free').map(({ excerpt }) => excerpt)).toEqual([
      'FDA approved',
      'risk-free',
    ]);
  });
});

describe('checkMatch', () => {
  it.each([
    ['not an object', null, ['match: must be an object']],
    ['a list', [], ['match: must be an object']],
    ['nothing in it', {}, ['any: missing']],
    ['an unknown key', { any: [], regex: '(a+)+' }, ['regex: unknown key']],
    ['a regular expression', { any: ['(a+)+$'] }, ['any[0]: not a pattern']],
    ['no text', { any: [7] }, ['any[0]: not a pattern']],
    ['an empty pattern', { any: [''] }, ['any[0]: not a pattern']],
    ['capitals, which never fit', { any: ['FDA'] }, ['any[0]: not a pattern']],
    ['a gap at the end', { any: ['a _2'] }, ['any[0]: not a pattern']],
    ['a gap too wide', { any: ['a _16 b'] }, ['any[0]: not a pattern']],
    ['nothing that is needed', { any: ['a? b?'] }, ['any[0]: not a pattern']],
    ['four parts in any order', { any: ['a ~1 b ~1 c ~1 d'] }, ['any[0]: not a pattern']],
    ['a pattern without end', { any: ['a '.repeat(400)] }, ['any[0]: not a pattern']],
    ['patterns without end', { any: Array(401).fill('a') }, ['any: must be a list of at most 400 patterns']],
    [
      'several faults',
      { any: ['', 'a'], not: 5, ofAll: 'yes', unless: [1] },
      [
        'ofAll: must be true or false',
        'any[0]: not a pattern',
        'not: must be a list of at most 400 patterns',
        'unless[0]: not a claim id',
      ],
    ],
  ])('names %s', (_, match, faults) => {
    expect(checkMatch(match)).toEqual(faults);
  });

  it('has nothing to say of a good match', () => {
    expect(
      checkMatch({
        any: ['a|b+c _3 d?', 'x ~2 y'].map(p => `${p} z`),
        not: 'q',
        ofAll: true,
        unless: ['other'],
      }),
    ).toEqual([]);
  });

  it('names faults of the shared lists by path', () => {
    expect(checkScan({ classes: { ok: 'a|b', Bad: 'a', nested: '@ok' }, never: ['('], what: 1 })).toEqual([
      'what: unknown key',
      'classes.Bad: names are lower-case letters',
      'classes.nested: must be words with | between',
      'never[0]: not a pattern',
    ]);
  });
});
