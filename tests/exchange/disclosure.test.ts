import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDisclosure, toDisclosureFile, toReply } from '../../src/exchange/disclosure.ts';
import { parseDisclosure, stalenessOf } from '../../src/exchange/parse-disclosure.ts';
import { own } from '../../src/pack/own.ts';
import type { Pack } from '../../src/pack/types.ts';
import { liveResponse } from '../../src/response/applicable.ts';
import { isOpen } from '../../src/response/open-options.ts';
import { LONGEST_REPLY } from '../../src/response/reply.ts';
import type { Answer, Response } from '../../src/response/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { clinicPack } from '../fixtures/packs/clinic-pack.ts';
import { cases } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';

const pack = clinicPack();
const published = new Date('2026-11-23T10:00:00Z');
const SECRET = 'kept-to-ourselves';

/** The same answers, with something private written beside each of them, and beside items never asked about. */
function withSecrets(pack: Pack, response: Response): Response {
  const answers = pack.items.map(({ id }): [string, Answer] => [
    id,
    {
      option: own(response.answers, id)?.option ?? 'not-asked',
      note: `${SECRET} note`,
      evidence: `${SECRET} evidence`,
      owner: `${SECRET} owner`,
      due: '1999-01-31',
    },
  ]);
  return { ...response, audience: 'staff', answers: Object.fromEntries(answers) };
}

const good = () =>
  JSON.parse(
    toDisclosureFile(
      toDisclosure(
        pack,
        {
          ...buildResponse(pack, {
            context: { route: 'topical' },
            answers: { 'approval-status': 'says-not-approved', maker: 'no-answer' },
            claims: { [pack.claims[0]?.id ?? '']: 'not-heard' },
          }),
          provider: 'Example Clinic',
        },
        { published, replies: { maker: 'We will ask our supplier.' } },
      ),
    ),
  );

describe('a disclosure', () => {
  it(
    'holds nothing that was written for the clinic alone, whatever was written',
    () => {
      fc.assert(
        fc.property(cases(), ({ pack, response }) => {
          const file = toDisclosureFile(
            toDisclosure(pack, withSecrets(pack, response), { published, replies: {} }),
          );
          expect(file).not.toContain(SECRET);
          expect(file).not.toContain('1999-01-31');
        }),
      );
    },
    PATIENCE,
  );

  it(
    'opens as what was published: every answer that counts, and the clinic’s own words',
    () => {
      fc.assert(
        fc.property(cases(), fc.string({ unit: 'grapheme', maxLength: 300 }), ({ pack, response }, words) => {
          const replies = Object.fromEntries(pack.items.map(({ id }) => [id, words]));
          const disclosure = toDisclosure(pack, withSecrets(pack, response), { published, replies });
          const read = parseDisclosure(pack, JSON.parse(toDisclosureFile(disclosure)));
          expect(read).toEqual({ outcome: 'read', disclosure, dropped: [] });
          for (const [id, { option }] of Object.entries(liveResponse(pack, response).answers))
            if (!isOpen(option)) expect(own(disclosure.answers, id)?.option).toBe(option);
        }),
      );
    },
    PATIENCE,
  );

  it('holds no entry that says nothing', () => {
    const staff = { ...buildResponse(tiny), audience: 'staff' as const };
    const open = { origin: { option: 'not-asked', note: 'later' }, maker: { option: 'promised' } };
    const disclosure = toDisclosure(
      tiny,
      { ...staff, answers: open },
      { published, replies: { price: ' ' } },
    );
    expect(disclosure.answers).toEqual({});
  });

  it.each([
    ['x'.repeat(400), 'x'.repeat(280)],
    ['🙂'.repeat(300), '🙂'.repeat(280)],
    ['  a\tb\r\nc\u0000d  ', 'a b \nc d'],
    ['<b>bold</b>', '<b>bold</b>'],
  ])('makes %j plain text of 280 characters at most', (text, reply) => {
    expect(toReply(text)).toBe(reply);
  });
});

const tiny = buildPack({ items: [{ id: 'origin' }, { id: 'maker' }, { id: 'price' }] });

describe('reading a disclosure', () => {
  it.each([
    ['nothing', null, 'foreign'],
    ['a list', [], 'foreign'],
    ['a response file', { ...good(), format: 'provider-vetting/response@1' }, 'foreign'],
    ['a later format', { ...good(), format: 'provider-vetting/disclosure@2' }, 'foreign'],
    ['no pack', { ...good(), pack: undefined }, 'other-pack'],
    ['another pack', { ...good(), pack: { id: 'fillers', version: '1.0.0' } }, 'other-pack'],
    ['no date', { ...good(), published: undefined }, 'undated'],
    ['a date that does not exist', { ...good(), published: '2026-02-30T10:00:00Z' }, 'undated'],
    ['a date without a zone', { ...good(), published: '2026-11-23T10:00:00' }, 'undated'],
  ])('refuses %s', (_, data, refusal) => {
    expect(parseDisclosure(pack, data)).toEqual({ outcome: 'refused', refusal });
  });

  it.each<[string, (file: ReturnType<typeof good>) => void, string]>([
    ['a note', file => Object.assign(file.answers['maker'], { note: SECRET }), 'answers.maker.note'],
    [
      'evidence',
      file => Object.assign(file.answers['maker'], { evidence: SECRET }),
      'answers.maker.evidence',
    ],
    ['an owner', file => Object.assign(file.answers['maker'], { owner: SECRET }), 'answers.maker.owner'],
    ['a date due', file => Object.assign(file.answers['maker'], { due: '2026-12-01' }), 'answers.maker.due'],
    [
      'a reply that is too long',
      file => Object.assign(file.answers['maker'], { reply: SECRET.repeat(20) }),
      'answers.maker.reply',
    ],
    [
      'a reply that is no text',
      file => Object.assign(file.answers['maker'], { reply: [SECRET] }),
      'answers.maker.reply',
    ],
    [
      'an item that is gone',
      file => Object.assign(file.answers, { gone: { option: SECRET } }),
      'answers.gone',
    ],
    [
      'a reply beside an option that is gone',
      file => Object.assign(file.answers['maker'], { option: SECRET, reply: SECRET }),
      'answers.maker',
    ],
    ['a word that is no answer', file => Object.assign(file.answers, { maker: SECRET }), 'answers.maker'],
    ['a seal', file => Object.assign(file, { verified: SECRET }), 'verified'],
    ['another audience', file => Object.assign(file, { audience: 'patient' }), 'audience'],
    ['no audience', file => Reflect.deleteProperty(file, 'audience'), 'audience'],
    ['answers in a list', file => Object.assign(file, { answers: [SECRET] }), 'answers'],
  ])('leaves %s out and names it', (_, spoil, path) => {
    const file = good();
    spoil(file);
    const read = parseDisclosure(pack, file);
    expect(read).toMatchObject({ outcome: 'read', dropped: [path] });
    expect(JSON.stringify(read.outcome === 'read' && read.disclosure)).not.toContain(SECRET);
  });

  it('takes names that every object has for names like any other', () => {
    const file = JSON.parse(
      JSON.stringify(good()).replace(
        '"answers":{',
        '"answers":{"__proto__":{"option":"x","reply":"y"},"constructor":{"option":"x"},',
      ),
    );
    const read = parseDisclosure(pack, file);
    expect(read).toMatchObject({ outcome: 'read', dropped: ['answers.__proto__', 'answers.constructor'] });
    expect(Object.hasOwn(Object.prototype, 'reply')).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    const anything = fc.anything({ maxDepth: 4, withNullPrototype: true });
    fc.assert(
      fc.property(anything, anything, (answers, context) => {
        expect(parseDisclosure(pack, answers).outcome).toBe('refused');
        expect(parseDisclosure(pack, { ...good(), answers, context }).outcome).toBe('read');
      }),
    );
  });

  it.each([
    ['on its day', '2026-11-23T10:00:00Z', '1.0.0', []],
    ['after 180 days', '2027-05-22T10:00:00Z', '1.0.0', []],
    ['after more than that', '2027-05-22T10:00:01Z', '1.0.0', ['old']],
    ['dated days ahead', '2026-11-20T10:00:00Z', '1.0.0', ['misdated']],
    ['dated by a clock a little ahead', '2026-11-23T01:00:00Z', '1.0.0', []],
    ['of other questions', '2026-11-23T10:00:00Z', '0.9.0', ['other-version']],
    ['of no version and old', '2028-01-01T00:00:00Z', 7, ['old', 'other-version']],
  ])('tells %s how far it still holds', (_, now, version, stale) => {
    const read = parseDisclosure(
      { ...pack, version: '1.0.0' },
      { ...good(), pack: { id: pack.id, version } },
    );
    if (read.outcome !== 'read') throw new Error('refused');
    expect(stalenessOf({ ...pack, version: '1.0.0' }, read.disclosure, new Date(now))).toEqual(stale);
  });

  it('counts a reply as readers count, not as computers do', () => {
    const file = good();
    file.answers['maker'].reply = '🙂'.repeat(LONGEST_REPLY);
    expect(parseDisclosure(pack, file)).toMatchObject({ dropped: [] });
  });
});
