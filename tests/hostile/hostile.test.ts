import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { snapshotOf } from '../../src/audits/audit-snapshot.ts';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { csvRows } from '../../src/exchange/csv.ts';
import { toCsvText } from '../../src/exchange/csv-text.ts';
import { toDisclosure } from '../../src/exchange/disclosure.ts';
import { readFhir, toFhirFile } from '../../src/exchange/fhir/fhir-file.ts';
import { linkIn, withLink, withoutLink } from '../../src/exchange/link/fragment.ts';
import { fromLink, toLink } from '../../src/exchange/link/link.ts';
import { parseDisclosure } from '../../src/exchange/parse-disclosure.ts';
import { readResponseFile, toResponseFile } from '../../src/exchange/response-file.ts';
import { recallAnswers } from '../../src/kept/answers.ts';
import { keptAudits, recallPlace } from '../../src/kept/audits.ts';
import { bringBack } from '../../src/kept/bring-back.ts';
import { eraseEverything } from '../../src/kept/erase.ts';
import { findWalk } from '../../src/kept/found.ts';
import { readSets } from '../../src/kept/sets.ts';
import { recallWalk } from '../../src/kept/walk.ts';
import { PackError } from '../../src/pack/pack-error.ts';
import { parsePack } from '../../src/pack/parse.ts';
import type { Pack } from '../../src/pack/types.ts';
import { canAnswer } from '../../src/response/open-options.ts';
import { parseResponse } from '../../src/response/parse.ts';
import type { Response } from '../../src/response/types.ts';
import { fullPackFile } from '../fixtures/packs/full-pack.ts';
import { PATIENCE } from '../laws/patience.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { spoiled, touched } from './hostile-values.ts';

vi.setConfig({ testTimeout: PATIENCE });

/**
 * 11,000 cases in all. A failure prints the seed of its run; `VETTING_SEED=<seed>` draws the same cases again.
 */
const SEED = process.env.VETTING_SEED === undefined ? {} : { seed: Number(process.env.VETTING_SEED) };
const runs = (numRuns: number) => ({ numRuns, ...SEED });
/** Nothing of a few hundred entries may take longer, however it was meant. */
const LONGEST = 5_000;

const pack = parsePack(fullPackFile());
const phrases = { lang: 'en', say: (key: string) => key, date: (day: string) => day };
const response: Response = {
  format: 'provider-vetting/response@1',
  pack: { id: pack.id, version: pack.version },
  ...{
    audience: 'staff',
    provider: 'Clinic',
    created: '2026-11-23T10:00:00Z',
    updated: '2026-11-23T10:05:00Z',
  },
  context: { route: 'injection', goal: 'hair' },
  answers: {
    origin: { option: 'bad', note: 'n', evidence: 'e', owner: 'o', due: '2026-12-01', reply: 'r' },
    donor: { option: 'promised' },
    sterile: { option: 'not-asked', note: 'later' },
  },
  claims: { cures: 'heard', 'no-risk': 'not-heard' },
  marked: [{ on: '2026-11-01' }],
};

/** Whether all that a response says can be said of the pack. */
function expectFits(of: Pack, { context, answers, claims, askAgain = [] }: Response): void {
  for (const [id, option] of Object.entries(context)) {
    const question = of.context.find(one => one.id === id);
    expect(['unsure', ...(question?.options.map(one => one.id) ?? [])]).toContain(option);
    expect(question).toBeDefined();
  }
  for (const [id, { option, ...texts }] of Object.entries(answers)) {
    const item = of.items.find(one => one.id === id);
    expect(item && canAnswer(item, option)).toBe(true);
    for (const text of Object.values(texts)) expect(typeof text).toBe('string');
  }
  for (const [id, mark] of Object.entries(claims)) {
    expect(of.claims.some(one => one.id === id)).toBe(true);
    expect(['heard', 'not-heard']).toContain(mark);
  }
  for (const id of askAgain) expect(of.context.some(one => one.id === id)).toBe(true);
}

function expectQuick(act: () => void): void {
  const start = performance.now();
  act();
  expect(performance.now() - start).toBeLessThan(LONGEST);
}

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('whatever a file, an address or a storage holds, nothing throws and nothing wrong is let in:', () => {
  it('packs, 2,000: refused with paths, or good for everything that is done with one', () => {
    fc.assert(
      fc.property(spoiled(fullPackFile()), file => {
        expectQuick(() => {
          let read: Pack;
          try {
            read = parsePack(file);
          } catch (error) {
            if (!(error instanceof PackError)) throw error;
            expect(error.issues.length).toBeGreaterThan(0);
            for (const { path, message } of error.issues)
              expect([typeof path, message === '']).toEqual(['string', false]);
            return;
          }
          const { response: said } = parseResponse(read, {
            ...response,
            pack: { id: read.id, version: read.version },
          });
          const { score } = assess(read, said);
          expect(score.low).toBeGreaterThanOrEqual(0);
          expect(score.high).toBeLessThanOrEqual(100);
          expect(readFhir(read, JSON.parse(toFhirFile(read, said))).dropped).toEqual([]);
          const text = toLink(read, said, { notes: true });
          if (text !== undefined)
            expect(fromLink(read, text)).toMatchObject({ outcome: 'read', dropped: [] });
          toCsvText(csvRows(read, said, phrases));
          snapshotOf(read, said, '2026-11-28');
          scanClaims(read, 'It cures all. No risk? Not so.');
        });
      }),
      runs(2_000),
    );
  });

  it('responses, 2,500: what fits is kept, what does not is named, and reading again drops nothing more', () => {
    fc.assert(
      fc.property(spoiled(response), spoilt => {
        // As it comes out of a file.
        const file: unknown = JSON.parse(JSON.stringify(spoilt) ?? 'null');
        expectQuick(() => {
          const { response: read, dropped } = parseResponse(pack, file);
          expectFits(pack, read);
          expect(parseResponse(pack, JSON.parse(JSON.stringify(read)))).toEqual({
            response: read,
            dropped: [],
          });
          for (const path of dropped) expect(path).not.toBe('');
          assess(pack, read);
        });
      }),
      runs(2_500),
    );
  });

  it('files as text, 500: read or refused', () => {
    fc.assert(
      fc.property(touched(toResponseFile(response)), text => {
        const reading = readResponseFile(pack, text, readFhir);
        if (reading.outcome === 'read') expectFits(pack, reading.response);
      }),
      runs(500),
    );
  });

  it('disclosures, 1,500: none carries what staff keep for themselves, and none changes an assessment', () => {
    const canary = 'kept-by-staff';
    const secret = { note: canary, evidence: canary, owner: canary, due: '1999-01-31' };
    const disclosure = toDisclosure(pack, response, { published: new Date(0), replies: { origin: 'Ours' } });
    const answers = Object.fromEntries(
      Object.entries(disclosure.answers).map(([id, answer]) => [id, { ...answer, ...secret }]),
    );
    fc.assert(
      fc.property(spoiled({ ...disclosure, answers, marked: [canary], askAgain: [canary] }), file => {
        const reading = parseDisclosure(pack, file);
        if (reading.outcome !== 'read') return;
        const shown = JSON.stringify(reading.disclosure);
        expect(shown).not.toContain(canary);
        expect(shown).not.toContain('1999-01-31');
        for (const { reply = '' } of Object.values(reading.disclosure.answers))
          expect([...reply].length).toBeLessThanOrEqual(280);
      }),
      runs(1_500),
    );
  });

  it('what a browser keeps, 1,500: goes on where it can, and always can be erased', () => {
    const subject = { pack: pack.id, audience: 'patient', provider: null } as const;
    const walk = {
      response: { ...response, audience: 'patient' },
      ...{ at: { kind: 'item', id: 'origin' }, order: 'topic', place: 'asking', trail: [], asked: [1, 3] },
      ...{ until: '2026-12-20T00:00:00Z', name: 'A', format: 'provider-vetting/audit@1', mark: 'm', id: 'x' },
      entries: { '["answers","origin","option"]': { at: 1, text: 'bad' } },
      ledger: { '["name"]': { at: 1, text: 'List' } },
    };
    const text = fc.oneof(
      spoiled(walk).map(value => JSON.stringify(value) ?? 'null'),
      spoiled([walk, walk]).map(value => JSON.stringify(value) ?? 'null'),
      touched(JSON.stringify(walk)),
    );
    const keys = ['', 'walk:', 'kept:', 'compare:', 'audit:', 'audit-here:', 'erased:'];
    fc.assert(
      fc.property(fc.array(text, { minLength: keys.length, maxLength: keys.length }), texts => {
        const [local, session] = [memoryStorage(), memoryStorage()];
        for (const [index, key] of keys.entries()) {
          for (const storage of [local, session]) {
            storage.setItem(`provider-vetting:${key}${pack.id}`, texts[index]!);
            storage.setItem(`provider-vetting:${key}${pack.id}:x`, texts[index]!);
          }
        }
        const now = new Date('2026-11-28T10:00:00Z');
        bringBack({ local, session }, pack.id, now.getTime());
        const recalled = recallWalk(session, pack, subject);
        if (recalled) expectFits(pack, recalled.walk.response);
        const answers = recallAnswers(local, pack, subject, now);
        if (answers) expectFits(pack, answers.response);
        for (const set of readSets(local, pack, now)) expectFits(pack, set.response);
        keptAudits(local, pack.id);
        recallPlace(session, subject);
        findWalk(session, subject);
        eraseEverything({ local, session }, false, now.getTime());
        expect(session.getItem(`provider-vetting:${pack.id}`)).toBeNull();
        expect(local.getItem(`provider-vetting:audit:${pack.id}:x`)).not.toBeNull();
      }),
      runs(1_500),
    );
  });

  it('links, 1,000: read as they were made or not at all, and always taken out of the address', () => {
    const text = toLink(pack, response, { notes: true })!;
    const whole = fromLink(pack, text);
    fc.assert(
      fc.property(touched(withLink('/clinics?a=1', text)), fragment => {
        const link = linkIn(fragment);
        const reading = link === undefined ? undefined : fromLink(pack, link);
        if (reading?.outcome === 'read') expect(reading).toEqual(whole);
        expect(linkIn(withoutLink(fragment))).toBeUndefined();
      }),
      runs(1_000),
    );
  });

  it('pasted text, 500: every phrase stands where it was found, and what is shown of it is as long as it', () => {
    const advert =
      'Our exosomes are <b>FDA approved</b> &amp; 100% safe. No risk? “Cures all”, they say.\n\n#nodowntime';
    fc.assert(
      fc.property(fc.oneof(touched(advert), fc.string({ unit: 'binary', maxLength: 200 })), text => {
        expectQuick(() => {
          for (const { start, end, excerpt } of scanClaims(pack, text))
            expect(text.slice(start, end)).toBe(excerpt);
        });
      }),
      runs(500),
    );
  });

  it('tables, 500: a spreadsheet reads back what was written, and nothing in it is worked out', () => {
    fc.assert(
      fc.property(spoiled(response), spoilt => {
        const { response: read } = parseResponse(pack, JSON.parse(JSON.stringify(spoilt) ?? 'null'));
        const rows = csvRows(pack, read, phrases);
        const parsed = Papa.parse<string[]>(toCsvText(rows).replace(/^\uFEFF/, ''));
        expect(parsed.data.slice(0, rows.length)).toHaveLength(rows.length);
        for (const cell of parsed.data.flat()) expect(cell).not.toMatch(/^[\s\u00a0]*[=+@\t\r-]/);
      }),
      runs(500),
    );
  });

  it('health records, 1,000: what fits is kept, and what does not is named', () => {
    fc.assert(
      fc.property(spoiled(JSON.parse(toFhirFile(pack, response))), file => {
        expectQuick(() => expectFits(pack, readFhir(pack, file).response));
      }),
      runs(1_000),
    );
  });
});
