import fc from 'fast-check';
import { changed, type Place, REMOVED } from '../pack/change.ts';

/** What a file may hold that nobody meant: the texts, numbers and shapes that have broken programs before. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER, JSON.parse('1e309')],
  ...[
    '',
    ' ',
    '\u0000',
    '\uD800',
    'x\uDFFF',
    '\u202Eabc\u2066',
    '\u200B',
    'é'.normalize('NFD'),
    '🙂'.repeat(50),
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'not-asked',
    'promised',
    'no-answer',
    'unsure',
    'heard',
    'undefined',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '</script><script>',
    '${x}',
    '{count}',
    '%00',
    '../../x',
    'a'.repeat(20_000),
  ],
  ...[
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'https://',
    'https://a@b',
    'data:text/html,x',
    '//evil.example',
  ],
  ...['=1+1', '@SUM(A1)', '\t=x', 'a\r\nATTACH:x', '2026-02-30', '2026-11-28T10:00:00', '9999-99-99'],
  ...[[], {}, [[]], [null], { id: 'x' }, [{}], { length: 3 }, [['a'], { b: [] }]],
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "hasOwnProperty": 0}'),
  JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
];

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Where something stands in a file, by a number for each step down. */
function placeIn(file: unknown, steps: readonly number[]): Place {
  const place: (string | number)[] = [];
  let here = file;
  for (const step of steps) {
    if (typeof here !== 'object' || here === null) break;
    const keys: (string | number)[] = Array.isArray(here) ? [...here.keys()] : Object.keys(here);
    const key = keys[step % keys.length];
    if (key === undefined) break;
    place.push(key);
    here = (here as Record<string | number, unknown>)[key];
  }
  return place;
}

/** Copies of a file with a few places spoiled: other values, entries taken out, keys that were not there. */
export function spoiled(file: unknown): fc.Arbitrary<unknown> {
  const spoiling = fc.record({
    steps: fc.array(fc.nat(999), { minLength: 1, maxLength: 7 }),
    to: fc.oneof({ weight: 5, arbitrary: hostileValue }, { weight: 1, arbitrary: fc.constant(REMOVED) }),
    more: fc.option(fc.constantFrom('__proto__', 'constructor', 'extra', 'x\uD800', '<b>'), { freq: 5 }),
  });
  return fc.array(spoiling, { minLength: 1, maxLength: 3 }).map(spoilings =>
    spoilings.reduce<unknown>((so, { steps, to, more }) => {
      const place = placeIn(so, steps);
      const [last] = place.slice(-1);
      const isKeyed = more !== null && typeof last === 'string';
      return place.length === 0 ? so : changed(so, isKeyed ? [...place.slice(0, -1), more] : place, to);
    }, file),
  );
}

/** Texts of files: whole, cut, or with a few letters changed. */
export function touched(text: string): fc.Arbitrary<string> {
  const touch = fc.record({
    at: fc.nat(),
    take: fc.nat(3),
    put: fc.string({ unit: 'binary', maxLength: 3 }),
  });
  return fc.oneof(
    fc.nat(text.length).map(end => text.slice(0, end)),
    fc.array(touch, { minLength: 1, maxLength: 3 }).map(touches =>
      touches.reduce((so, { at, take, put }) => {
        const place = so.length === 0 ? 0 : at % so.length;
        return so.slice(0, place) + put + so.slice(place + take);
      }, text),
    ),
  );
}
