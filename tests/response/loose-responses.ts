import fc from 'fast-check';
import type { Pack } from '../../src/pack/types.ts';

/** Files that are nearly a response: right keys and ids with wrong values, and the other way round. */
export function looseResponses(pack: Pack): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(null, 0, true, '', 'bad', 'heard', 'unsure', 'not-asked', 'promised', [], {}),
    fc.anything({ maxDepth: 1 }),
  );
  const id = fc.oneof(
    fc.constantFrom(...pack.items.map(item => item.id), ...pack.claims.map(claim => claim.id)),
    fc.constantFrom(...pack.context.map(question => question.id), '__proto__', 'toString', ''),
  );
  const text = fc.oneof(fc.string(), fc.constantFrom('2026-12-01', '2026-11-23T10:00:00Z', '1'), wrong);
  const answer = fc.record(
    { option: wrong, note: text, owner: text, due: text, reply: text },
    { requiredKeys: [] },
  );
  const entries = (value: fc.Arbitrary<unknown>) =>
    fc.oneof(fc.dictionary(id, fc.oneof(value, wrong)), wrong);
  return fc.record(
    {
      format: fc.constantFrom<unknown>('provider-vetting/response@1', 'x'),
      pack: fc.constantFrom<unknown>({ id: pack.id, version: '0' }, { id: pack.id }, null),
      audience: fc.constantFrom<unknown>('patient', 'staff', 'provider-page', 'judge', null),
      provider: text,
      created: text,
      updated: text,
      context: entries(wrong),
      answers: entries(answer),
      claims: entries(wrong),
      extra: wrong,
    },
    { requiredKeys: ['format', 'pack'] },
  );
}
