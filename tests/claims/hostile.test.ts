import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileInSlices } from '../../src/claims/compile.ts';
import { readSentence } from '../../src/claims/reading.ts';
import { checkMatch, checkScan } from '../../src/claims/rules.ts';
import { Run } from '../../src/claims/run.ts';
import { scanClaims, scanInSlices } from '../../src/claims/scan-claims.ts';
import { readSentences } from '../../src/claims/sentences.ts';
import { readScanPack } from '../eval/scan-pack.ts';
import { tinyScanPack } from './tiny-scan-pack.ts';

const english = readScanPack('en');
/** Words that the rules know, so that random texts hit them, among the worst that a text can hold. */
const piece = fc.constantFrom(
  'FDA',
  ' approved',
  ' 100% safe',
  ' not ',
  ' exosomes',
  '?',
  '. ',
  '\n',
  '\n\n',
  ', ',
  '“',
  '”',
  '"',
  "'",
  '<',
  '<b>',
  '</p>',
  '&',
  '&nbsp;',
  '&#8217;',
  '&#x110000;',
  '\u200b',
  '\u0301',
  '\ud800',
  '😂',
  '❌',
  '…',
  '1,000',
  '3.5',
  'F.D.A.',
  ' no risk',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')),
);

function lastOf<Result>(slices: Generator<unknown, Result, void>): Result {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

describe('any text', () => {
  it('gives matches in order, within bounds, with their own words as excerpt', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0;
        for (const { start, end, excerpt } of scanClaims(english, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(excerpt).toBe(text.slice(start, end));
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same matches whatever stands in another paragraph before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('plain', ' words', ' here'), { maxLength: 20 }), words => {
        const before = `${words.join('')}.\n\n`;
        const alone = scanClaims(english, 'Our exosomes are FDA approved.');
        const after = scanClaims(english, `${before}Our exosomes are FDA approved.`);
        expect(after.map(({ start }) => start - before.length)).toEqual(alone.map(({ start }) => start));
        expect(alone).toHaveLength(1);
      }),
    );
  });

  it('may be read by two callers at once', () => {
    const [first, second] = [
      scanInSlices(tinyScanPack, 'It is FDA. FDA approved.'),
      scanInSlices(tinyScanPack, 'Ask. Totally safe.'),
    ];
    first.next();
    second.next();
    const finish = (slices: ReturnType<typeof scanInSlices>) => lastOf(slices).map(({ claim }) => claim);
    expect([finish(first), finish(second)]).toEqual([['approved'], ['safe']]);
  });

  it('is handed back in small slices', () => {
    const text = 'Our exosomes are FDA approved. '.repeat(200);
    const reached = [...scanInSlices(tinyScanPack, text)].filter(at => at > 0);
    expect(reached).toHaveLength(200);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
  });
});

describe('any rules', () => {
  it('never throw, in a scan or in the check', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.array(piece).map(pieces => pieces.join('')),
        (match, scan, text) => {
          expect(Array.isArray(scanClaims({ scan, claims: [{ id: 'c', match }] }, text))).toBe(true);
          expect(Array.isArray(checkMatch(match)) && Array.isArray(checkScan(scan))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('with hostile names do no harm', () => {
    for (const id of ['__proto__', 'constructor', 'toString', '']) {
      const scan = JSON.parse('{"classes":{"__proto__":"a","constructor":"b"},"__proto__":["x"]}') as unknown;
      const pack = {
        scan,
        claims: [{ id, match: { any: ['fda approved', '@constructor safe'], unless: ['__proto__'] } }],
      };
      const claims = scanClaims(pack, 'fda approved. And b safe.').map(({ claim }) => claim);
      expect(claims).toEqual([id, id]);
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('that would need too much room are cut, and the rest works', () => {
    const wide = Array(400).fill(`${'a _15 '.repeat(60)}b`);
    const pack = {
      claims: [
        { id: 'wide', match: { any: wide } },
        { id: 'c', match: { any: ['fda approved'] } },
      ],
    };
    expect(() => scanClaims(pack, 'a fda approved b')).not.toThrow();
  });
});

describe('cost', () => {
  const hostile: [string, string][] = [
    ['one word', 'exosomes '],
    ['denials', 'no not never '],
    ['beginnings of claims', 'fda safe regist '],
    ['openings of tags', '<a '],
    ['ampersands', '&a '],
    ['new lines', '\n'],
    ['quotation marks', '"a" '],
    ['combining marks', '\u0301'],
    ['no stop at all', 'a,'],
    ['full stops', 'a.'],
  ];
  const movesOf = (text: string): number => {
    const { automaton, isAbbreviation } = lastOf(compileInSlices(english));
    const run = new Run(automaton);
    let tokens = 0;
    for (const sentence of readSentences(text, isAbbreviation)) {
      readSentence(run, sentence, undefined);
      tokens += sentence.tokens.length;
      expect(sentence.tokens.length).toBeLessThanOrEqual(250);
    }
    return run.moves + tokens;
  };

  it.each(hostile)('grows with the length alone: %s', (_, unit) => {
    const [short, long] = [10_000, 100_000].map(size => movesOf(unit.repeat(Math.ceil(size / unit.length))));
    expect(long! / Math.max(short!, 1)).toBeLessThan(20);
  });
});
