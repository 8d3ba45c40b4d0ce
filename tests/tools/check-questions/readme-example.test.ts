import { expect, it } from 'vitest';
import bannedWords from '../../../questions/banned-words.json';
import { assess } from '../../../src/assessment/assess.ts';
import { mergePack } from '../../../src/pack/merge.ts';
import { parsePack } from '../../../src/pack/parse.ts';
import { parseResponse } from '../../../src/response/parse.ts';
import { caseResponse } from '../../../src/tools/check-questions/case-response.ts';
import { checkWording } from '../../../src/tools/check-questions/check-wording.ts';
import { readmeExample } from '../../browser/support/readme-example.ts';

const pack = parsePack(readmeExample('vitamin-shots.json'));

it('the example file of questions/README.md keeps to the rules on wording that stand beside it', () => {
  // A claim's own words, like the name of a source, are not ours.
  const claims = pack.claims.map(({ why, ask }) => ({ why, ask }));
  const ours = { ...pack, claims, sources: {} };
  expect(checkWording('README.md', 'en', ours, [], bannedWords)).toEqual([]);
});

it('its item in pieces joins to the item of its file, with its source', () => {
  const merged = mergePack({
    logic: { items: [readmeExample('pack.json')] },
    wording: { items: readmeExample('en.json') },
    sources: readmeExample('sources.json'),
    interface: {},
  });
  expect(merged).toMatchObject({
    items: [pack.items[0]],
    sources: { 'cdc-injection': pack.sources['cdc-injection'] },
  });
});

it('its case comes out as it says', () => {
  const told = readmeExample('cases.json') as { expect: unknown };
  const { response, dropped } = parseResponse(pack, caseResponse({ ...told }, pack));
  expect(dropped).toEqual([]);
  expect(assess(pack, response).level).toEqual(told.expect);
});
