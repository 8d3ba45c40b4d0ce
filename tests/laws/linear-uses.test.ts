import { describe, expect, it, vi } from 'vitest';
import { auditParts } from '../../src/audits/audit-rows.ts';
import { snapshotOf } from '../../src/audits/audit-snapshot.ts';
import { compareAudits } from '../../src/audits/compare-audits.ts';
import { compareProviders } from '../../src/audits/compare-providers.ts';
import { findContradictions } from '../../src/audits/contradictions.ts';
import { csvRows } from '../../src/exchange/csv.ts';
import { toDisclosure } from '../../src/exchange/disclosure.ts';
import { toFhirFile } from '../../src/exchange/fhir/fhir-file.ts';
import { toLink } from '../../src/exchange/link/link.ts';
import { toLetter } from '../../src/exchange/page/letter.ts';
import { openQuestions, toQuestionReport } from '../../src/exchange/report/question-report.ts';
import type { Pack } from '../../src/pack/types.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { joined } from '../../src/response/joined.ts';
import type { Response } from '../../src/response/types.ts';
import { createWords } from '../../src/ui/words.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { countReads } from './count-reads.ts';
import { LARGE_PACKS } from './generate/large-packs.ts';
import { respondByChance } from './generate/response.ts';
import { PATIENCE } from './patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

const words = createWords({}, 'en');
const about = { provider: null, day: '2026-11-29' };

/** What screens, letters and files are made of; the report and the one page look for the words of each finding anew. */
const USES: Readonly<Record<string, (pack: Pack, said: Response, other: Response) => unknown>> = {
  'the open questions': openQuestions,
  'the questions on paper': (pack, said) => toQuestionReport(pack, said, pack.items, words, about),
  'the letter': (pack, said) => toLetter(pack, said, words),
  'the table': (pack, said) => csvRows(pack, said, words),
  'the health record file': toFhirFile,
  'the link': (pack, said) => toLink(pack, said, { notes: false }),
  'what is published': (pack, said) => toDisclosure(pack, said, { published: new Date(0), replies: {} }),
  'the self-audit': (pack, said) => auditParts(pack, said, '2026-11-29'),
  'two days compared': (pack, said, other) =>
    compareAudits(snapshotOf(pack, other, '2026-11-01'), snapshotOf(pack, said, '2026-11-29')),
  'two clinics compared': compareProviders,
  'what contradicts what is published': (pack, said, other) => findContradictions(pack, other, said),
  'two sets joined': (_, said, other) => joined(said, other),
};

/** A pack of a size with two responses to it: no use changes them, so each is made once. */
function inputOf(sketch: (typeof LARGE_PACKS)[string], size: number) {
  const pack = buildPack(sketch(size));
  const saidBy = (seed: number) => respondByChance(pack, { context: 1, answers: 0.5, claims: 0.5, seed });
  return { pack, said: saidBy(7), other: saidBy(11) };
}

const SHAPES = Object.entries(LARGE_PACKS).map(
  ([name, sketch]) => [name, inputOf(sketch, 200), inputOf(sketch, 400)] as const,
);

describe.each(Object.entries(USES))('%s: twice the pack is twice the work', (_, use) => {
  const reads = (input: ReturnType<typeof inputOf>) =>
    countReads(input, ({ pack, said, other }) => use(pack, said, other));

  // Linear work gives 2, a search within a loop close to 4.
  it.each(SHAPES)('%s', (_, once, twice) => {
    expect(reads(twice) / reads(once)).toBeLessThan(2.5);
  });
});

it('a letter is not written anew for each question that it has no room for', () => {
  const pack = buildPack(LARGE_PACKS['questions side by side']!(2_500));
  const answers = Object.fromEntries(pack.items.map(({ id }) => [id, { option: 'no-answer' }]));
  let written = 0;
  const counting = {
    ...words,
    say: (key: string) => {
      if (key === 'take.letter.hello') written++;
      return key;
    },
  };
  const { left } = toLetter(pack, { ...emptyResponse(pack, 'patient'), answers }, counting);
  expect(left).toBeGreaterThan(2_300);
  expect(written).toBeLessThan(200);
});
