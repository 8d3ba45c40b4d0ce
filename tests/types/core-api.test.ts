import { expect, expectTypeOf, test } from 'vitest';
import { createActor } from 'xstate';
import type {
  Answer,
  Assessment,
  Claim,
  Floor,
  Item,
  Level,
  Option,
  Pack,
  ParsedResponse,
  Response,
  Source,
  WalkEvent,
  WalkInput,
} from '../../src/index.ts';
import * as api from '../../src/index.ts';
import { packFile } from '../fixtures/packs/build-pack.ts';

const sketch = {
  context: [['route', ['topical', 'injection']]],
  items: [{ id: 'maker', severity: 'critical' }],
  claims: [{ id: 'cures' }],
} as const;

test('what the package root offers: adding is harmless, anything else breaks a user', () => {
  expect(Object.keys(api).sort()).toEqual(
    [
      ...[
        'PackError',
        'assess',
        'emptyResponse',
        'parsePack',
        'parseResponse',
        'questionnaireMachine',
        'scanClaims',
      ],
      ...['withAnswer', 'withClaims', 'withContext', 'withText'],
      ...['parseDisclosure', 'readFhir', 'readResponseFile', 'toDisclosure', 'toFhirFile', 'toResponseFile'],
    ].sort(),
  );
});

test('a page of its own can be written with it: questions, answers, result, file', () => {
  const pack = api.parsePack(packFile(sketch));
  const [item] = pack.items;
  const worst: Option | undefined = item?.options.at(-1);
  let response: Response = api.emptyResponse(pack, 'patient');
  response = api.withContext(response, 'route', 'injection');
  response = api.withAnswer(response, item?.id ?? '', worst?.id ?? '');
  response = api.withClaims(response, ['cures'], 'heard');
  response = api.withText(response, 'maker', { note: 'by phone' });
  const { level, findings }: Assessment = api.assess(pack, response);
  expect(level).toEqual({ low: 'stop', high: 'stop' });
  const reasons = findings.map(({ kind, id, sources }) => [
    kind,
    id,
    sources.map(one => pack.sources[one]?.url),
  ]);
  expect(reasons[0]).toEqual(['item', 'maker', ['https://example.org/book']]);
  const read = api.readResponseFile(pack, api.toResponseFile(response));
  expect(read.outcome === 'read' && read.response).toEqual(response);
  expect(api.readFhir(pack, JSON.parse(api.toFhirFile(pack, response))).response).toMatchObject({
    context: response.context,
    claims: response.claims,
  });
});

test('the walk takes typed events', () => {
  const pack = api.parsePack(packFile(sketch));
  const input: WalkInput = { pack, audience: 'patient' };
  const actor = createActor(api.questionnaireMachine, { input }).start();
  const event: WalkEvent = { type: 'item.answered', id: 'maker', option: 'promised' };
  actor.send(event);
  // @ts-expect-error an event that there is not
  actor.send({ type: 'item.guessed' });
  expect(actor.getSnapshot().context.response.answers).toEqual({ maker: { option: 'promised' } });
});

test('types are what the contract says', () => {
  expectTypeOf<Level>().toEqualTypeOf<'few' | 'some' | 'serious' | 'stop'>();
  expectTypeOf(api.parsePack).parameter(0).toBeUnknown();
  expectTypeOf(api.parsePack).returns.toEqualTypeOf<Pack>();
  expectTypeOf(api.parseResponse).returns.toEqualTypeOf<ParsedResponse>();
  expectTypeOf<Pack['items'][number]>().toEqualTypeOf<Item>();
  expectTypeOf<Pack['claims'][number]>().toEqualTypeOf<Claim>();
  expectTypeOf<Pack['floors'][number]>().toEqualTypeOf<Floor>();
  expectTypeOf<Pack['sources'][string]>().toEqualTypeOf<Source>();
  expectTypeOf<Response['answers'][string]>().toEqualTypeOf<Answer>();
  expectTypeOf<Assessment['level']['low']>().toEqualTypeOf<Level>();
  // @ts-expect-error a response is not changed in place
  (response: Response) => (response.answers.maker = { option: 'bad' });
});
