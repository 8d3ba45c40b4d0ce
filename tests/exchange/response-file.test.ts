import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readFhir } from '../../src/exchange/fhir/from-fhir.ts';
import { LARGEST_FILE, readResponseFile, toResponseFile } from '../../src/exchange/response-file.ts';
import { stampedResponse } from '../../src/exchange/stamped-response.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { clinicPack } from '../fixtures/packs/clinic-pack.ts';
import { PATIENCE } from '../laws/patience.ts';
import { writtenResponses } from './shipped.ts';

vi.setConfig({ testTimeout: PATIENCE });

const pack = clinicPack();
const response = buildResponse(pack, { answers: { 'approval-status': 'says-approved' } });
const file = toResponseFile(response);

describe('a response file', () => {
  it('opens as what was saved', () => {
    fc.assert(
      fc.property(writtenResponses(pack), response => {
        const read = readResponseFile(pack, toResponseFile(response));
        expect(read).toEqual({ outcome: 'read', response, dropped: [] });
      }),
    );
  });

  it('opens also where a text holds the sign that stands for letters nobody could read', () => {
    const noted = { ...response, provider: 'Caf\uFFFD Skin' };
    expect(readResponseFile(pack, toResponseFile(noted))).toMatchObject({
      response: { provider: 'Caf\uFFFD Skin' },
    });
  });

  it('holds whom it is about and when it was noted', () => {
    const stamped = stampedResponse(response, {
      provider: 'Example Clinic',
      now: new Date('2026-11-23T10:00:00Z'),
    });
    const later = stampedResponse(stamped, { provider: null, now: new Date('2026-11-24T10:00:00Z') });
    expect(JSON.parse(toResponseFile(later))).toMatchObject({
      format: 'provider-vetting/response@1',
      pack: { id: 'clinic-check', version: pack.version },
      provider: 'Example Clinic',
      created: '2026-11-23T10:00:00.000Z',
      updated: '2026-11-24T10:00:00.000Z',
    });
  });

  it('is not lost to a byte order mark that an editor put before it', () => {
    expect(readResponseFile(pack, `\uFEFF${file}`)).toMatchObject({ outcome: 'read' });
  });

  it('of an older version names what no longer fits', () => {
    const old = JSON.parse(file);
    old.pack.version = '0.1.0';
    old.answers.gone = { option: 'yes' };
    expect(readResponseFile(pack, JSON.stringify(old))).toMatchObject({
      outcome: 'read',
      response: { answers: response.answers },
      dropped: ['answers.gone'],
    });
  });

  it('whose wording is all there but the end is called cut', () => {
    for (let end = 60; end < file.length - 3; end += 7)
      expect(readResponseFile(pack, file.slice(0, end))).toEqual({ outcome: 'refused', refusal: 'cut' });
  });

  it.each([
    ['too-large', 'x'.repeat(LARGEST_FILE + 1)],
    ['not-text', new TextDecoder().decode(Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]))],
    ['foreign', ''],
    ['foreign', 'null'],
    ['foreign', '[]'],
    ['foreign', '{"format":"provider-vetting/disclosure@1"}'],
    ['foreign', '{"resourceType":"Patient"}'],
    ['foreign', '['.repeat(200_000)],
    ['other-pack', '{"format":"provider-vetting/response@1","pack":{"id":"fillers"}}'],
    ['other-pack', '{"resourceType":"QuestionnaireResponse","questionnaire":"http://example.org/q|1"}'],
  ])('that cannot be read is refused as %s', (refusal, text) => {
    expect(readResponseFile(pack, text, readFhir)).toEqual({ outcome: 'refused', refusal });
  });

  it('never throws, whatever was opened', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 6 })), text => {
        expect(readResponseFile(pack, text, readFhir).outcome).toMatch(/read|refused/);
      }),
    );
  });
});
