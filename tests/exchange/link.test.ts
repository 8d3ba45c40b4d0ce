import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { linkIn, withLink, withoutLink } from '../../src/exchange/link/fragment.ts';
import { fromLink, toLink } from '../../src/exchange/link/link.ts';
import { withoutTexts } from '../../src/exchange/without-texts.ts';
import type { Pack } from '../../src/pack/types.ts';
import { liveResponse } from '../../src/response/applicable.ts';
import type { Response } from '../../src/response/types.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { clinicPack } from '../fixtures/packs/clinic-pack.ts';
import { cases } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';
import { shippedPacks } from '../laws/shipped-packs.ts';
import { writtenResponses } from './shipped.ts';

vi.setConfig({ testTimeout: PATIENCE });

const pack = clinicPack();

/** Everything answered with its last option, by a clinic with a long name. */
const longest: Response = {
  format: 'provider-vetting/response@1',
  pack: { id: pack.id, version: pack.version },
  audience: 'staff',
  provider: '診'.repeat(200),
  created: '2026-11-23T10:00:00.000Z',
  updated: '2026-11-23T10:05:00.000Z',
  context: Object.fromEntries(pack.context.map(({ id, options }) => [id, options.at(-1)!.id])),
  answers: Object.fromEntries(
    pack.items.map(({ id, options }) => [id, { option: options.at(-1)!.id, note: 'x'.repeat(2000) }]),
  ),
  claims: Object.fromEntries(pack.claims.map(({ id }) => [id, 'not-heard' as const])),
};

const textOf = (response: Response, notes = false) => {
  const text = toLink(pack, response, { notes });
  if (text === undefined) throw new Error('no link');
  return text;
};

describe('a link', () => {
  it('gives back what was put in, notes only if asked for', () => {
    fc.assert(
      fc.property(writtenResponses(pack), response => {
        const live = liveResponse(pack, response);
        const bare = fromLink(pack, textOf(response));
        expect(bare).toEqual({ outcome: 'read', response: withoutTexts(live), dropped: [] });
        const text = toLink(pack, response, { notes: true });
        if (text !== undefined)
          expect(fromLink(pack, text)).toEqual({ outcome: 'read', response: live, dropped: [] });
      }),
    );
  });

  it('holds for packs of any shape and for ids such as __proto__', () => {
    fc.assert(
      fc.property(cases(), ({ pack, response }) => {
        const text = toLink(pack, response, { notes: true });
        const read = text === undefined ? undefined : fromLink(pack, text);
        if (read)
          expect(read).toEqual({ outcome: 'read', response: liveResponse(pack, response), dropped: [] });
      }),
    );
  });

  it('stays below 2,000 characters with everything answered and a long address', () => {
    const address = `https://clinic.example/${'a'.repeat(97)}`;
    expect(address).toHaveLength(120);
    expect(`${address}#${withLink('', textOf(longest))}`.length).toBeLessThanOrEqual(2000);
  });

  it.each(shippedPacks().map(one => [one.id, one] as const))(
    'to %s stays below 2,000 characters with everything answered and a long address',
    (_, one) => {
      const everything: Response = {
        ...buildResponse(one, {
          context: Object.fromEntries(one.context.map(({ id, options }) => [id, options.at(-1)!.id])),
          answers: Object.fromEntries(one.items.map(({ id, options }) => [id, options.at(-1)!.id])),
          claims: Object.fromEntries(one.claims.map(({ id }) => [id, 'not-heard' as const])),
        }),
        ...{ provider: '診'.repeat(200), created: longest.created!, updated: longest.updated! },
      };
      const address = `https://clinic.example/${'a'.repeat(97)}`;
      const text = toLink(one, everything, { notes: false }) ?? '';
      expect(text).not.toBe('');
      expect(`${address}#${withLink('', text)}`.length).toBeLessThanOrEqual(2000);
    },
  );

  it('made in one language opens in every other of the same questions', () => {
    const { packs } = readQuestions(resolve(import.meta.dirname, '../../questions'));
    const pairs = packs.flatMap(one =>
      packs.filter(({ id }) => id === one.id).map(other => [one, other] as const),
    );
    expect(pairs.length).toBeGreaterThan(packs.length);
    for (const [one, other] of pairs) {
      const said = buildResponse(one, {
        context: Object.fromEntries(one.context.map(({ id, options }) => [id, options[0]!.id])),
        answers: Object.fromEntries(one.items.map(({ id, options }) => [id, options.at(-1)!.id])),
      });
      const text = toLink(one, said, { notes: false }) ?? '';
      expect(fromLink(other, text), `${one.lang} in ${other.lang}`).toEqual(fromLink(one, text));
      expect(fromLink(one, text)).toMatchObject({ outcome: 'read', dropped: [] });
    }
  });

  it('is not offered where notes would make it too long', () => {
    expect(toLink(pack, longest, { notes: true })).toBeUndefined();
  });

  it('leaves out a name that the page made too long, rather than fail', () => {
    const read = fromLink(pack, textOf({ ...longest, provider: 'a'.repeat(5000) }));
    expect(read).toMatchObject({
      outcome: 'read',
      response: { answers: withoutTexts(liveResponse(pack, longest)).answers },
    });
    expect(read).not.toHaveProperty('response.provider');
  });

  it('is refused when cut at any place', () => {
    const text = textOf(longest);
    // The last letter only keeps the text from ending in a dash.
    for (let end = 0; end < text.length - 1; end++)
      expect(fromLink(pack, text.slice(0, end)), `cut at ${end}`).toMatchObject({ outcome: 'refused' });
    expect(fromLink(pack, text.slice(0, -5))).toEqual({ outcome: 'refused', refusal: 'cut' });
  });

  it('is refused when any letter is another', () => {
    const text = textOf({ ...longest, provider: 'Example Clinic' });
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let at = 0; at < text.length - 1; at++) {
      for (const letter of letters) {
        if (letter === text[at]) continue;
        const altered = text.slice(0, at) + letter + text.slice(at + 1);
        expect(fromLink(pack, altered), `${letter} at ${at}`).toMatchObject({ outcome: 'refused' });
      }
    }
  });

  it('is read whatever was hung behind it on the way, and never ends in what looks like the end of a sentence', () => {
    fc.assert(
      fc.property(writtenResponses(pack), response => {
        const text = textOf(response);
        const whole = fromLink(pack, text);
        for (const more of [
          '.',
          ')',
          'A',
          '-',
          '_',
          '&fbclid=IwAR2',
          '?utm_source=x',
          '%20',
          '\u200b',
          '…',
          text,
        ])
          expect(fromLink(pack, text + more), more).toEqual(whole);
        for (const sent of [text, toLink(pack, response, { notes: true }) ?? text])
          expect(sent).toMatch(/[a-z0-9]$/i);
      }),
      { numRuns: 20 },
    );
  });

  it('of the first format is still read', () => {
    const old = buildPack({
      context: [['route', ['topical', 'injection']]],
      items: [{ id: 'origin' }, { id: 'maker' }, { id: 'lot' }],
      claims: [{ id: 'cures' }],
    });
    const said = buildResponse(old, {
      context: { route: 'injection' },
      answers: { origin: 'bad' },
      claims: { cures: 'heard' },
    });
    expect(fromLink(old, '1AuyauyA1C4l8k6xLmzCccABkNsaW5pYwcKY2FsbCBhZ2Fpbg')).toEqual({
      outcome: 'read',
      response: {
        ...said,
        provider: 'Clinic',
        answers: { ...said.answers, maker: { option: 'not-asked', note: 'call again' } },
      },
      dropped: [],
    });
  });

  it('is refused for other questions, and for the same with anything added, moved or renamed', () => {
    const text = textOf(longest);
    const changed = (change: (copy: Pack) => void) => {
      const copy = structuredClone(pack);
      change(copy);
      return fromLink(copy, text);
    };
    type Open = { -readonly [key in keyof Pack]: Pack[key] extends readonly (infer T)[] ? T[] : Pack[key] };
    const version = { outcome: 'refused', refusal: 'other-version' };
    expect(changed(copy => Object.assign(copy, { id: 'fillers' }))).toEqual({
      outcome: 'refused',
      refusal: 'other-pack',
    });
    expect(changed(copy => (copy as Open).items.reverse())).toEqual(version);
    expect(changed(copy => (copy as Open).items.push({ ...pack.items[0]!, id: 'new' }))).toEqual(version);
    expect(changed(copy => (copy.items[3]!.options as unknown[]).push({ id: 'new', concern: 1 }))).toEqual(
      version,
    );
    expect(changed(copy => (copy as Open).claims.pop())).toEqual(version);
    expect(changed(copy => Object.assign(copy.items[0]!.options[0]!, { id: 'renamed' }))).toEqual(version);
    expect(
      changed(copy => Object.assign(copy.items[0]!.options[0]!.label, { patient: 'Other words' })),
    ).toMatchObject({
      outcome: 'read',
    });
  });

  it('never throws and never reads what is not a link', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[12][\w-]{0,200}$/)), text => {
        expect(fromLink(pack, text)).toMatchObject({ outcome: 'refused' });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a page’s fragment', () => {
  const fragments = [
    '',
    'section-2',
    '/clinics/5',
    '/clinics?sort=a',
    '!/route',
    'a=1&b=2',
    'x?',
    '/r?',
    'a&',
    ':~:text=exosome',
    'part:~:text=a&text=b',
  ];
  it.each(fragments)('%j is left as it was', fragment => {
    const carrying = withLink(fragment, '1AbC-_9');
    expect(linkIn(carrying)).toBe('1AbC-_9');
    expect(withoutLink(carrying)).toBe(fragment);
    expect(linkIn(fragment)).toBeUndefined();
    expect(withoutLink(fragment)).toBe(fragment);
  });

  it.each([
    ['provider-vetting=X&a=1', 'a=1'],
    ['/r?provider-vetting=X&a=1', '/r?a=1'],
    ['a&provider-vetting=X&provider-vetting=Y&b', 'a&b'],
    ['my-provider-vetting=X', 'my-provider-vetting=X'],
    ['provider-vetting', 'provider-vetting'],
    ['a-provider-vetting%20=X', 'a-provider-vetting%20=X'],
    ['the%20provider%20vetting%20guide', 'the%20provider%20vetting%20guide'],
    ['caf%C3%A9&%E2%82%AC=%E2%80%94', 'caf%C3%A9&%E2%82%AC=%E2%80%94'],
  ])('%j without our part is %j', (fragment, rest) => {
    expect(withoutLink(fragment)).toBe(rest);
  });

  it.each([
    ['provider-vetting%3D2AbC%2D_9', '2AbC-_9', ''],
    ['provider-vetting%3d2AbC%5F9&a=1', '2AbC_9', 'a=1'],
    ['/r%3Fprovider-vetting%3D2AbC%26a%3D1', '2AbC', '/r%3Fa%3D1'],
    ['a%26provider-vetting=2AbC', '2AbC', 'a'],
    ['provider-vetting=', '', ''],
    ['a&provider-vetting=%E0%A4%A', '%E0%A4%A', 'a'],
    ['a&provider-vetting=<>"', '<>"', 'a'],
    ['Provider-Vetting=2AbC', '2AbC', ''],
    ['provider%2Dvetting%3D2AbC%2D_9', '2AbC-_9', ''],
    ['a%2526provider%252Dvetting%253D2AbC%252D_9', '2AbC-_9', 'a'],
    ['%70%72%6fvider-vettin%67=2AbC', '2AbC', ''],
    ['part2&amp;provider-vetting=2AbC&amp;b', '2AbC', 'part2&amp;b'],
    ['part2#provider-vetting=2AbC', '2AbC', 'part2'],
    ['part2%23provider-vetting=2AbC', '2AbC', 'part2'],
    ['/provider-vetting=2AbC', '2AbC', '/'],
    ['"provider-vetting=2AbC"', '2AbC"', ''],
    ['(provider-vetting=2AbC)', '2AbC)', ''],
    ['%3Cprovider-vetting=2AbC%3E', '2AbC>', ''],
    ['*_provider-vetting=2AbC_*', '2AbC_*', ''],
    ['!provider-vetting=2AbC', '2AbC', ''],
    ['part2%20provider-vetting=2AbC', '2AbC', 'part2'],
    ['%E2%80%9Cprovider-vetting=2AbC', '2AbC', ''],
    ['a=1&%20(provider-vetting=2AbC&b', '2AbC', 'a=1&b'],
    ['%E2%80%8Bprovider-vetting=2AbC', '2AbC', ''],
    ['provider%E2%80%91vetting=2AbC', '2AbC', ''],
    ['provider%25E2%2580%2591vetting=2AbC', '2AbC', ''],
    ['provider-%E2%80%8Bvetting=2AbC', '2AbC', ''],
    ['provider-%20vetting%20=%202AbC', '2AbC', ''],
    ['provider+-+vetting=2AbC', '2AbC', ''],
    ['provider_vetting=2AbC', '2AbC', ''],
    ['provider-vetting=3D2AbC', '2AbC', ''],
    ['provider-vetting=%202A%20b=C', '2AbC', ''],
    ['provider-vetting=2A%0D%0A%20bC', '2AbC', ''],
    ['provider-vetting=2A+b%C2%ADC&utm_source=x', '2AbC', 'utm_source=x'],
    ['utm_source=x&provider-vetting=2AbC?utm_medium=y', '2AbC?utm_mediumy', 'utm_source=x'],
  ])('%j carries a link that was touched on the way, and is cleaned of it', (fragment, text, rest) => {
    expect(linkIn(fragment)).toBe(text);
    expect(withoutLink(fragment)).toBe(rest);
  });

  it.each([
    ['many links', 'provider-vetting=1AAx&', 5000],
    ['many that are parted', 'provider-vetting=1AAx&a&', 5000],
    ['many marks', '&?', 55_000],
    ['many beginnings', 'provider-vetting', 7000],
    ['one long link', 'provider-vetting=A'.padEnd(110_000, 'A'), 1],
    ['many signs that are written out', '%26provider-vetting%3D%2D', 4400],
  ])('of 110 kB is read and cleaned at once: %s', (_, part, times) => {
    const fragment = part.repeat(times);
    // Work, not time: on a busy machine others have their turn in between.
    const start = process.cpuUsage();
    const link = linkIn(fragment);
    expect(link === undefined ? undefined : fromLink(pack, link)).toSatisfy(
      reading => reading === undefined || reading.outcome === 'refused',
    );
    const rest = withoutLink(fragment);
    expect(linkIn(rest)).toBeUndefined();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  it('is never left with a part of ours, nor loses one of the page', () => {
    const part = fc.constantFrom(
      ...['provider-vetting=1A', 'provider-vetting%3D2B', 'a', 'b=2', '', 'my-provider-vetting=X', 'x?y'],
    );
    const fragment = fc
      .array(fc.tuple(fc.constantFrom('&', '%26'), part), { maxLength: 8 })
      .map(parts => parts.map(([mark, text], index) => (index === 0 ? text : mark + text)).join(''));
    fc.assert(
      fc.property(fragment, text => {
        const rest = withoutLink(text);
        expect(linkIn(rest)).toBeUndefined();
        const theirs = (whole: string) =>
          whole.split(/&|%26/).filter(one => one !== '' && !/^provider-vetting(=|%3D)/.test(one));
        expect(theirs(rest)).toEqual(theirs(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('puts a route’s parameter where its router looks for it', () => {
    expect(withLink('/clinics/5', 'X')).toBe('/clinics/5?provider-vetting=X');
    expect(withLink('part:~:text=a', 'X')).toBe('part&provider-vetting=X:~:text=a');
  });

  it('holds one link at most', () => {
    expect(withLink(withLink('a', 'X'), 'Y')).toBe('a&provider-vetting=Y');
  });
});
