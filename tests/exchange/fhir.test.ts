import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readFhir, toFhirFile } from '../../src/exchange/fhir/fhir-file.ts';
import { canonicalOf } from '../../src/exchange/fhir/names.ts';
import { toQuestionnaire } from '../../src/exchange/fhir/questionnaire.ts';
import { toQuestionnaireResponse } from '../../src/exchange/fhir/questionnaire-response.ts';
import type { QuestionnaireItem, ResponseItem } from '../../src/exchange/fhir/types.ts';
import { readResponseFile } from '../../src/exchange/response-file.ts';
import type { Pack } from '../../src/pack/types.ts';
import { applicableItems, liveResponse } from '../../src/response/applicable.ts';
import type { Response } from '../../src/response/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { clinicPack } from '../fixtures/packs/clinic-pack.ts';
import { cases } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';
import { shippedPacks } from '../laws/shipped-packs.ts';
import { faultsOf } from './fhir-validators.ts';
import { writtenResponses } from './shipped.ts';

vi.setConfig({ testTimeout: PATIENCE });

const pack = clinicPack();

/** What FHIR can hold of a response: no text that says nothing, no control characters. */
function inFhir(response: Response): Response {
  const plain = (text: string) =>
    [...text].filter(letter => letter >= ' ' || '\t\n\r'.includes(letter)).join('');
  const live = liveResponse(pack, response);
  const { provider, ...unnamed } = live;
  const answers = Object.entries(live.answers).map(([id, { option, ...texts }]) => {
    const kept = Object.entries(texts).map(([key, text]) => [key, plain(text)] as const);
    return [id, { option, ...Object.fromEntries(kept.filter(([, text]) => text.trim() !== '')) }] as const;
  });
  const name = plain(provider ?? '');
  return { ...unnamed, ...(name.trim() ? { provider: name } : {}), answers: Object.fromEntries(answers) };
}

/** `linkId` → where it stands in the tree. */
function placesOf(items: readonly (QuestionnaireItem | ResponseItem)[], above = ''): Map<string, string> {
  return new Map(
    items.flatMap(({ linkId, item = [] }) => [
      [linkId, above] as const,
      ...placesOf(item, `${above} > ${linkId}`),
    ]),
  );
}

function allItems<T extends { readonly item?: readonly T[] }>(items: readonly T[]): readonly T[] {
  return items.flatMap(item => [item, ...allItems(item.item ?? [])]);
}

describe('a Questionnaire', () => {
  it.each(shippedPacks().map(pack => [`${pack.id} (${pack.lang})`, pack] as const))(
    'of %s is valid R4',
    (_, pack) => {
      expect(faultsOf(toQuestionnaire(pack))).toEqual([]);
      expect(faultsOf(toQuestionnaire(pack, 'staff'))).toEqual([]);
    },
  );

  it('asks what the pack asks, item by item, with concern and sources', () => {
    const written = toQuestionnaire(pack) as unknown as Questionnaire;
    expect(written).toMatchObject({ url: canonicalOf(pack), version: pack.version, status: 'active' });
    const items = allItems(toQuestionnaire(pack).item);
    expect(new Set(items.map(({ linkId }) => linkId)).size).toBe(items.length);
    for (const item of pack.items) {
      const found = items.find(({ linkId }) => linkId === item.id);
      expect(found?.text).toBe(item.prompt.patient);
      expect(
        found?.answerOption?.map(({ valueCoding }) => [
          valueCoding.code,
          valueCoding.extension?.[0]?.valueDecimal,
        ]),
      ).toEqual(item.options.map(({ id, concern }) => [id, concern]));
      expect(found?.extension?.map(({ valueRelatedArtifact }) => valueRelatedArtifact?.url)).toEqual(
        item.sources.map(id => pack.sources[id]?.url),
      );
    }
  });

  it('opens in other software just the questions that apply here', () => {
    const items = toQuestionnaire(pack).item;
    fc.assert(
      fc.property(writtenResponses(pack), response => {
        const live = liveResponse(pack, response);
        const said = new Map(
          allItems(toQuestionnaireResponse(pack, live).item).map(item => [
            item.linkId,
            item.answer?.[0]?.valueCoding?.code,
          ]),
        );
        const shown = allItems(shownTo(items, said)).map(({ linkId }) => linkId);
        const applying = applicableItems(pack, live).map(({ id }) => id);
        expect(pack.items.map(({ id }) => id).filter(id => shown.includes(id))).toEqual(applying);
      }),
    );
  });

  it('has no condition that every plan meets', () => {
    const always = buildPack({
      context: [['route', ['topical', 'injection']]],
      items: [{ id: 'origin', when: { context: { route: ['topical', 'injection', 'unsure'] } } }],
    });
    expect(
      allItems(toQuestionnaire(always).item).find(({ linkId }) => linkId === 'origin'),
    ).not.toHaveProperty('enableWhen');
  });

  it('parts its own names from items that look like them', () => {
    const odd = structuredClone(pack) as Pack;
    Object.assign(odd.items[0]!, { id: '/context/route' });
    const ids = allItems(toQuestionnaire(odd).item).map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** What software shows that knows nothing but `enableWhen`. */
function shownTo(
  items: readonly QuestionnaireItem[],
  said: ReadonlyMap<string, string | undefined>,
): readonly QuestionnaireItem[] {
  return items.flatMap(item => {
    const holds = (item.enableWhen ?? []).map(({ question, operator, answerCoding, answerBoolean }) =>
      operator === 'exists'
        ? (said.get(question) !== undefined) === answerBoolean
        : said.get(question) === answerCoding?.code,
    );
    const shown = item.enableBehavior === 'any' ? holds.some(Boolean) : holds.every(Boolean);
    return shown ? [{ ...item, item: shownTo(item.item ?? [], said) }] : [];
  });
}

describe('a QuestionnaireResponse', () => {
  it('is valid R4, answers only what is asked, where it is asked, and with what may be answered', () => {
    const questions = toQuestionnaire(pack);
    const places = placesOf(questions.item);
    const options = new Map(
      allItems(questions.item).map(({ linkId, answerOption }) => [
        linkId,
        answerOption?.map(({ valueCoding }) => valueCoding.code),
      ]),
    );
    fc.assert(
      fc.property(writtenResponses(pack), response => {
        const written = toQuestionnaireResponse(pack, response);
        expect(faultsOf(written)).toEqual([]);
        expect(written.questionnaire).toBe(`${questions.url}|${questions.version}`);
        for (const [linkId, place] of placesOf(written.item)) expect(places.get(linkId)).toBe(place);
        for (const { linkId, answer } of allItems(written.item)) {
          const code = answer?.[0]?.valueCoding?.code;
          if (code !== undefined) expect(options.get(linkId)).toContain(code);
        }
        expect(JSON.stringify(written)).not.toContain('Patient');
      }),
      { numRuns: 60 },
    );
  });

  it.each(shippedPacks().map(pack => [`${pack.id} (${pack.lang})`, pack] as const))(
    'to %s is valid R4, alone and beside its questions',
    (_, pack) => {
      fc.assert(
        fc.property(writtenResponses(pack), response => {
          expect(faultsOf(toQuestionnaireResponse(pack, response))).toEqual([]);
          expect(faultsOf(JSON.parse(toFhirFile(pack, response)))).toEqual([]);
        }),
        { numRuns: 10 },
      );
    },
  );

  it('comes back as the same response', () => {
    fc.assert(
      fc.property(writtenResponses(pack), response => {
        const bundle = JSON.parse(toFhirFile(pack, response));
        expect(readFhir(pack, bundle)).toEqual({ response: inFhir(response), dropped: [] });
        expect(readResponseFile(pack, JSON.stringify(bundle), readFhir)).toMatchObject({
          response: inFhir(response),
        });
      }),
    );
  });

  it('is in a file whose entries have addresses of their own, the same each time', () => {
    const response = buildResponse(pack, { answers: { [pack.items[0]!.id]: 'no-answer' } });
    const urls = (one: Response): string[] =>
      JSON.parse(toFhirFile(pack, one)).entry.map(({ fullUrl }: { fullUrl: string }) => fullUrl);
    for (const url of urls(response))
      expect(url).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(urls(response)).toEqual(urls(response));
    const [questions, answers] = urls(response);
    const [same, other] = urls(buildResponse(pack));
    expect(same).toBe(questions);
    expect(other).not.toBe(answers);
    expect(answers).not.toBe(questions);
  });

  it('to other questions is refused, whatever version they name', () => {
    const file = JSON.parse(toFhirFile(pack, buildResponse(pack)));
    for (const address of ['https://example.org/Questionnaire/x|1.0.0', `${canonicalOf(pack)}-2|1`, '', 7]) {
      const other = structuredClone(file);
      other.entry[1].resource.questionnaire = address;
      expect(readFhir(pack, other).dropped, `${address}`).toEqual(['pack']);
    }
  });

  it('holds for packs of any shape', () => {
    fc.assert(
      fc.property(cases(), ({ pack, response }) => {
        expect(readFhir(pack, JSON.parse(toFhirFile(pack, response)))).toEqual({
          response: liveResponse(pack, response),
          dropped: [],
        });
      }),
    );
  });

  it('keeps five states of an answer apart', () => {
    const parent = pack.items.find(({ when }) => when?.item)?.when?.item;
    const child = pack.items.find(({ when }) => when?.item?.id === parent?.id);
    const closing = pack.items
      .find(({ id }) => id === parent?.id)!
      .options.find(({ id }) => !parent!.in.includes(id) && id !== 'no-answer')!;
    const [first, second, third, fourth] = pack.items.filter(({ when, id }) => !when && id !== parent?.id);
    const response = buildResponse(pack, {
      answers: {
        [parent!.id]: closing.id,
        [first!.id]: first!.options[0]!.id,
        [second!.id]: 'no-answer',
        [fourth!.id]: 'promised',
      },
    });
    const items = allItems(
      toQuestionnaireResponse(pack, response).item as QuestionnaireResponse['item'] & ResponseItem[],
    );
    const found = (id: string) => items.find(({ linkId }) => linkId === id);
    expect(found(first!.id)?.answer?.[0]?.valueCoding?.code).toBe(first!.options[0]!.id);
    expect(found(second!.id)?.answer?.[0]?.valueCoding?.code).toBe('no-answer');
    const absence = (id: string) => found(id)?.extension?.map(({ valueCode }) => valueCode);
    expect(absence(second!.id)).toEqual(['asked-declined']);
    expect(absence(fourth!.id)).toEqual(['asked-unknown']);
    expect(found(fourth!.id)).not.toHaveProperty('answer');
    expect(found(third!.id)).toBeDefined();
    expect(found(third!.id)).not.toHaveProperty('answer');
    expect(found(child!.id)).toBeUndefined();
  });

  it('is completed only when nothing is open', () => {
    const all = buildResponse(pack, {
      context: Object.fromEntries(pack.context.map(({ id, options }) => [id, options[0]!.id])),
      answers: Object.fromEntries(pack.items.map(({ id, options }) => [id, options[0]!.id])),
      claims: Object.fromEntries(pack.claims.map(({ id }) => [id, 'not-heard'])),
    });
    expect(toQuestionnaireResponse(pack, all).status).toBe('completed');
    const [, ...claims] = Object.entries(all.claims);
    expect(toQuestionnaireResponse(pack, { ...all, claims: Object.fromEntries(claims) }).status).toBe(
      'in-progress',
    );
  });

  it('from elsewhere is dropped by name, not guessed', () => {
    const file = JSON.parse(JSON.stringify(toQuestionnaireResponse(pack, buildResponse(pack))));
    file.item.push(
      { linkId: 'foreign', answer: [{ valueCoding: { code: 'yes' } }] },
      { linkId: '/claim/x', answer: [{ valueBoolean: true }] },
    );
    const [group] = file.item;
    group.item[0].answer = [{ valueCoding: { code: 'never-heard-of' } }];
    const { dropped, response } = readFhir(pack, file);
    expect(dropped.sort()).toEqual(['/claim/x', `context.${pack.context[0]!.id}`, 'foreign']);
    expect(response.context).toEqual({});
  });

  it('nested without end is read, or not, but does not stop the page', () => {
    const file = JSON.parse(
      `{"resourceType":"QuestionnaireResponse","item":${'[{"item":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}`,
    );
    expect(readFhir(pack, file).dropped).toEqual(['pack']);
  });
});
