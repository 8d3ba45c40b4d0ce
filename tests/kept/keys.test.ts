import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptKey, type Subject, walkKey, whose } from '../../src/kept/keys.ts';

const name = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Clinic A',
    'clinic a',
    'A:B',
    'A%3AB',
    'staff',
    ':',
    '\uD800',
    '💉',
    'x'.repeat(300),
  ),
  fc.string({ unit: 'binary' }),
);
const subject: fc.Arbitrary<Subject> = fc.record({
  pack: fc.oneof(fc.constantFrom('prp', 'prp:patient', 'walk', 'kept', 'audit', 'erased'), name),
  audience: fc.constantFrom('patient', 'provider-page', 'staff'),
  provider: fc.option(name),
});
const same = (a: Subject, b: Subject) =>
  a.pack === b.pack && a.audience === b.audience && whose(a.provider) === whose(b.provider);
/** Half a letter cannot be told from another half once it is written down. */
const isWhole = ({ pack, provider }: Subject) => !/\p{Cs}/u.test(`${pack}${provider}`);

test.each([walkKey, keptKey])('two subjects have one key only if they are the same: %o', keyOf => {
  fc.assert(
    fc.property(subject, subject, (a, b) => {
      fc.pre(isWhole(a) && isWhole(b));
      expect(keyOf(a) === keyOf(b)).toBe(same(a, b));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['Café Clínica', 'Café Clínica'.normalize('NFD')],
  ['Aurora Skin', ' Aurora\n   Skin '],
  ['Aurora Skin', 'Aurora\u00a0Skin'],
  ['Aurora Skin', 'Aurora\u200b Skin\u2060'],
  ['Aurora Skin', '\ufeffAurora Skin\u200e'],
  ['عيادة أورورا', '\u202bعيادة\u200f أورورا\u202c'],
  ['عيادة أورورا', '\u2068عيادة أورورا\u2069\u061c'],
])('%j and %j are one clinic', (one, other) => {
  const about = (provider: string) => walkKey({ pack: 'prp', audience: 'patient', provider });
  expect(about(one)).toBe(about(other));
});

test('a walk never has the key of anything else that we keep', () => {
  fc.assert(
    fc.property(subject, subject, (a, b) => {
      expect(walkKey(a)).not.toBe(keptKey(b));
      expect(walkKey(a)).toMatch(/^provider-vetting:/);
      expect(walkKey(a)).not.toMatch(/^provider-vetting:(audit|audit-here|compare|erased):/);
    }),
  );
});

test('a patient who names no clinic has the key of version 1.0.0', () => {
  const plain = { pack: 'exosome-therapy', audience: 'patient', provider: ' ' } as const;
  expect([walkKey(plain), keptKey(plain)]).toEqual([
    'provider-vetting:exosome-therapy',
    'provider-vetting:kept:exosome-therapy',
  ]);
});
