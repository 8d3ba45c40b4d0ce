import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { csvRows, toCsv } from '../../src/exchange/csv.ts';
import { separatorFor, toCsvText, withoutFormulas } from '../../src/exchange/csv-text.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { clinicPack } from '../fixtures/packs/clinic-pack.ts';
import { PATIENCE } from '../laws/patience.ts';
import { strictWords, writtenResponses } from './shipped.ts';

vi.setConfig({ testTimeout: PATIENCE });

const pack = clinicPack();
const words = strictWords();
const parse = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' })
    .data;

describe('a table', () => {
  it('says in its first bytes that it is UTF-8', () => {
    expect([...new TextEncoder().encode(toCsvText([['a']]))]).toEqual([0xef, 0xbb, 0xbf, 97, 13, 10]);
  });

  it.each([
    ['en', ','],
    ['en-GB', ','],
    ['es-MX', ','],
    ['es', ';'],
    ['es-ES', ';'],
    ['de-CH', ','],
    ['de', ';'],
    ['fr', ';'],
    ['pt-BR', ';'],
    ['ar-EG', ';'],
  ] as const)('for a reader of %s has %j between its cells', (lang, separator) => {
    expect(separatorFor(lang)).toBe(separator);
    const file = toCsv(pack, buildResponse(pack), words, lang);
    const rows = Papa.parse<string[]>(file.slice(1).trimEnd(), {
      delimiter: separator,
      newline: '\r\n',
    }).data;
    expect(rows).toEqual(csvRows(pack, buildResponse(pack), words).map(row => row.map(withoutFormulas)));
  });

  it('tells how much a question and a claim weigh in this plan, not at best', () => {
    const weighed = buildPack({
      context: [['route', ['topical', 'injection']]],
      items: [
        {
          id: 'tests',
          severity: 'minor',
          severityWhen: [{ context: { route: ['injection'] }, severity: 'critical' }],
        },
      ],
      claims: [
        {
          id: 'cures',
          severity: 'minor',
          severityWhen: [{ context: { route: ['injection'] }, severity: 'major' }],
        },
      ],
    });
    const weights = (route: string) => {
      const [head = [], ...rows] = csvRows(weighed, buildResponse(weighed, { context: { route } }), words);
      return ['tests', 'cures'].map(
        id => rows.find(row => row[1] === id)?.[head.indexOf(words.say('take.csv.weight'))],
      );
    };
    const named = (...severities: string[]) => severities.map(one => words.say(`severity.${one}`));
    expect(weights('topical')).toEqual(named('minor', 'minor'));
    expect(weights('injection')).toEqual(named('critical', 'major'));
  });

  it('parses back to the cells that were written', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', ',', ';', '\r\n', 'a\nb', '=1', ' -2', '\t', 'é “x”'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), rows => {
        expect(parse(toCsvText(rows))).toEqual(rows.map(row => row.map(withoutFormulas)));
      }),
    );
  });

  it('has as many cells in each row as in its head, whatever was noted', () => {
    fc.assert(
      fc.property(writtenResponses(pack), response => {
        const rows = csvRows(pack, response, words);
        expect(new Set(rows.map(row => row.length)).size).toBe(1);
        expect(parse(toCsv(pack, response, words))).toEqual(rows.map(row => row.map(withoutFormulas)));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what was answered, refused, promised, not asked and not applicable apart', () => {
    const response = buildResponse(pack, {
      context: { route: 'topical' },
      answers: {
        'approval-status': 'says-approved',
        maker: 'no-answer',
        [pack.items.at(-2)!.id]: 'promised',
      },
      claims: { [pack.claims[0]!.id]: 'heard' },
    });
    const [head, ...rows] = csvRows(pack, response, words);
    const state = (id: string) => rows.find(row => row[1] === id)?.[head!.indexOf('State')];
    const ruledOut = pack.items.find(
      ({ when }) => when?.context?.route && !when.context.route.includes('topical'),
    );
    expect(state('approval-status')).toBe('Answered');
    expect(state('maker')).toBe('They could not or would not say');
    expect(state(pack.items.at(-2)!.id)).toBe('Promised');
    expect(state(pack.items.at(-1)!.id)).toBe('Not asked');
    expect(state(ruledOut!.id)).toBe('Does not apply');
    expect(rows.filter(row => pack.items.some(({ id }) => id === row[1]))).toHaveLength(pack.items.length);
    expect(rows.filter(row => pack.claims.some(({ id }) => id === row[1]))).toHaveLength(pack.claims.length);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['\tx', "'\tx"],
    ['  =1', "  '=1"],
    ['\u00a0=1', "\u00a0'=1"],
    ['\u200b=1', "\u200b'=1"],
    ['\ufeff@x', "\ufeff'@x"],
    ['a\n=cmd', "a\n'=cmd"],
    ['a\r\n +1', "a\r\n '+1"],
    ['a;=cmd', "a;'=cmd"],
    ['＝1', "'＝1"],
    ['﹦1', "'﹦1"],
    ['﹫x', "'﹫x"],
    ['−1', "'−1"],
    ['a؛=cmd', "a؛'=cmd"],
    ['a| +1', "a| '+1"],
    ['\u061c=1', "\u061c'=1"],
    ['a=b', 'a=b'],
    ['10-20', '10-20'],
    ['me@example.org', 'me@example.org'],
  ])('writes %j as %j', (cell, written) => {
    expect(withoutFormulas(cell)).toBe(written);
  });

  it('works nothing out, whatever stands before the sign', () => {
    const hidden = fc.array(
      fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\ufeff', '\u2003', ';'),
    );
    fc.assert(
      fc.property(hidden, fc.constantFrom('=', '+', '-', '@'), (before, sign) => {
        expect(withoutFormulas(`${before.join('')}${sign}1`)).toMatch(/'[=+\-@]1$/);
      }),
    );
  });
});
