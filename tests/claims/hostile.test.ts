import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileInSlices } from '../../src/claims/compile.ts';
import { shippedModel } from '../../src/claims/learned/shipped-models.ts';
import { readSentence } from '../../src/claims/reading.ts';
import { Run } from '../../src/claims/run.ts';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { scanInSlices } from '../../src/claims/scan-in-slices.ts';
import { readSentences } from '../../src/claims/sentences.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { checkRules } from '../../src/patterns/check-rules.ts';
import { checkMatch, checkScan } from '../../src/patterns/rules.ts';
import { said } from '../eval/said.ts';
import { readScanPack } from '../eval/scan-pack.ts';
import { fullPackFile } from '../fixtures/packs/full-pack.ts';
import { tinyScanPack } from './tiny-scan-pack.ts';

const english = readScanPack();
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
        const alone = said(english, 'Our exosomes are FDA approved.');
        const after = said(english, `${before}Our exosomes are FDA approved.`);
        expect(after.map(({ start }) => start - before.length)).toEqual(alone.map(({ start }) => start));
        expect(alone).toHaveLength(1);
      }),
    );
  });

  it('may be read by two callers at once', () => {
    const [first, second] = [
      scanInSlices(tinyScanPack, 'It is FDA. FDA approved.', shippedModel),
      scanInSlices(tinyScanPack, 'Ask. Totally safe.', shippedModel),
    ];
    first.next();
    second.next();
    const finish = (slices: ReturnType<typeof scanInSlices>) => lastOf(slices).map(({ claim }) => claim);
    expect([finish(first), finish(second)]).toEqual([['approved'], ['safe']]);
  });

  it('is handed back in small slices', () => {
    const text = 'Our exosomes are FDA approved. '.repeat(200);
    const reached = [...scanInSlices(tinyScanPack, text, shippedModel)].filter(at => at > 0);
    expect(new Set(reached).size).toBeGreaterThanOrEqual(200);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
  });

  it('is weighed as a whole in small slices too', () => {
    const text =
      'Our exosomes are FDA approved and totally safe. Beware: others are not FDA approved. '.repeat(200);
    const weighing = [...scanInSlices(tinyScanPack, text, shippedModel)].filter(at => at === text.length);
    expect(weighing.length).toBeGreaterThan(1);
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

  const hundred = Array.from({ length: 100 }, (_, i) => `w${i}x`).join('|');
  const file = (pattern: string, scan: unknown = { classes: { a: hundred, b: 'x|y' } }) => ({
    scan,
    claims: [{ match: { any: ['fine'] } }, { match: { any: ['good', pattern] } }],
  });
  const cheap = 100;

  it.each([
    ['a phrase that can be said in a million ways', '@a+@a+@a', /too many ways/],
    ['one that can be said in a hundred million ways', '@a+@a+@a+@a', /too many ways/],
    ['gaps upon gaps', Array(60).fill('@b?').join(' _15 ').concat(' z'), /too many ways/],
    ['wide gaps in every order', `z ${'a? _15 '.repeat(12)}b ~15 ${'c? _15 '.repeat(12)}d`, /too many ways/],
  ])('%s are refused at once, with their path', (_, pattern, message) => {
    const { scan, claims } = file(pattern);
    const before = process.cpuUsage().user;
    const faults = checkRules(scan, claims);
    const found = scanClaims(
      { scan, claims: claims.map((claim, i) => ({ id: `c${i}`, ...claim })) },
      'It is good. w1x w2x w3x.',
    );
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(cheap);
    expect(faults).toEqual([{ path: 'claims[1].match.any[1]', message: expect.stringMatching(message) }]);
    expect(found.map(({ claim }) => claim)).toEqual(['c1']);
  });

  it('that are too many for one pack are refused where the room ends', () => {
    const claims = Array.from({ length: 30 }, (_, i) => ({
      id: `c${i}`,
      match: { any: Array(60).fill(`x ${'@b? _15 '.repeat(10)}z${i}`) },
    }));
    const { scan } = file('good');
    const faults = checkRules(scan, claims);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ path }) => /^claims\[\d+\]\.match\.any\[\d+\]$/.test(path))).toBe(true);
  });

  it('are refused when the pack is read, with the path of the claim', () => {
    const pack = fullPackFile();
    const [first, ...others] = pack.claims as object[];
    const match = { any: ['@a+@a+@a'] };
    const read = () =>
      parsePack({ ...pack, scan: file('good').scan, claims: [{ ...first, match }, ...others] });
    expect(read).toThrow(/claims\[0\]\.match\.any\[0\]: can be said in too many ways/);
  });

  it('that are longer than any rules are refused unread', () => {
    const long = Array(300).fill('a '.repeat(150).trim());
    expect(checkRules(undefined, [{ match: { any: long } }])).toEqual([
      { path: 'claims[0].match', message: expect.stringMatching(/too long/) },
    ]);
    expect(checkRules({ classes: { a: `${'word|'.repeat(40_000)}word` } }, [])).toEqual([
      { path: 'scan', message: expect.stringMatching(/too long/) },
    ]);
  });

  it('as costly as rules may be are laid out and run in small slices', () => {
    const claims = Array.from({ length: 30 }, (_, i) => ({
      id: `c${i}`,
      match: { any: Array(60).fill(`x ${'x|y? _15 '.repeat(10)}z`) },
    }));
    const slices = scanInSlices({ claims }, 'x y '.repeat(300), shippedModel);
    let longest = 0;
    for (let done = false; !done; ) {
      const before = process.cpuUsage().user;
      done = slices.next().done === true;
      longest = Math.max(longest, process.cpuUsage().user - before);
    }
    expect(longest / 1000).toBeLessThan(200);
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
    ['one word without an end', 'abc'],
    ['letters that stand for whole sentences', '\ufdfa'],
  ];
  const movesOf = (text: string): number => {
    const { automaton, isAbbreviation } = lastOf(compileInSlices(english));
    const run = new Run(automaton);
    let tokens = 0;
    for (const sentence of readSentences(text, isAbbreviation)) {
      lastOf(readSentence(run, sentence, undefined));
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
