import { describe, expect, test, vi } from 'vitest';
import { readFhir } from '../../src/exchange/fhir/fhir-file.ts';
import { linkIn, withoutLink } from '../../src/exchange/link/fragment.ts';
import { fromLink } from '../../src/exchange/link/link.ts';
import { parseDisclosure } from '../../src/exchange/parse-disclosure.ts';
import { LARGEST_FILE, readResponseFile, toResponseFile } from '../../src/exchange/response-file.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { PATIENCE } from '../laws/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

/** The longest that a page may be held, in milliseconds of processor time. */
const LONGEST = 200;

/** The least of a few runs, of more where that is not below `most`: what else the machine does meanwhile is not ours. */
function timeOf(act: () => unknown, most = LONGEST): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4 || (run < 16 && least >= most); run++) {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const items = Array.from({ length: 2500 }, (_, place) => ({ id: `item-${place}` }));
const pack = buildPack({ items });
const head = { ...emptyResponse(pack, 'staff'), published: '2026-11-28T10:00:00Z' };
const texts = { note: 'n'.repeat(500), evidence: 'e'.repeat(500), owner: 'o'.repeat(50), due: '2026-12-01' };
const full = toResponseFile({
  ...head,
  answers: Object.fromEntries(items.map(({ id }) => [id, { option: 'bad', ...texts }])),
});
const upTo = (text: string, size = LARGEST_FILE) => text.repeat(Math.floor((size - 1000) / text.length));

const FILES: Readonly<Record<string, string>> = {
  'a list of 2,500 questions with every field full': full,
  'as many unknown answers as fit': JSON.stringify({
    ...head,
    answers: Object.fromEntries(
      Array.from({ length: 60_000 }, (_, place) => [`x${place}`, { option: 'bad' }]),
    ),
  }),
  'one text of the largest size': JSON.stringify({ ...head, provider: upTo('x') }),
  'what is no JSON': `{"format":"provider-vetting/${upTo('x')}`,
  'white space': upTo(' '),
  'lists in lists': '['.repeat(200_000),
};

describe('a file of the largest size is read, or refused, in one go that nobody notices:', () => {
  test.each(Object.entries(FILES))('%s', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(LARGEST_FILE);
    expect(timeOf(() => readResponseFile(pack, text, readFhir))).toBeLessThan(LONGEST);
  });

  test('a longer one is not even looked into', () => {
    const reading = readResponseFile(pack, `{"${'x'.repeat(LARGEST_FILE)}`);
    expect(reading).toEqual({ outcome: 'refused', refusal: 'too-large' });
  });

  test('a disclosure of 2,500 answers', () => {
    const file = JSON.parse(full.replace('response@1', 'disclosure@1'));
    expect(parseDisclosure(pack, file).outcome).toBe('read');
    expect(timeOf(() => parseDisclosure(pack, file))).toBeLessThan(LONGEST);
  });
});

describe('an address of 110 kB is looked through in time that grows with its length, and no faster:', () => {
  const SHAPES: Readonly<Record<string, (times: number) => string>> = {
    'links, one after the other': times => 'provider-vetting=1AAx&'.repeat(times),
    'parts after a link': times => `provider-vetting=1AAx${'&a=1'.repeat(6 * times)}`,
    'one long link': times => `provider-vetting=2${'A'.repeat(22 * times)}`,
    'signs that stand for signs': times => `provider-vetting=${'%25'.repeat(7 * times)}`,
    'marks alone': times => '#?&=%26%3D'.repeat(2 * times),
  };
  test.each(Object.entries(SHAPES))('%s', (_, shape) => {
    const read = (times: number) => {
      const text = shape(times);
      const link = linkIn(text);
      if (link !== undefined) fromLink(pack, link);
      expect(linkIn(withoutLink(text))).toBeUndefined();
    };
    read(100);
    const once = timeOf(() => read(5_000));
    expect(once).toBeLessThan(LONGEST);
    const most = 8 * once + 20;
    expect(timeOf(() => read(20_000), most)).toBeLessThan(most);
  });
});
