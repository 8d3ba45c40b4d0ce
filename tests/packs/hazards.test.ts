import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../src/pack/types.ts';
import { appliesIn, assessed, authored, kindsOfContext, PACKS } from './shipped.ts';

const LEVELS = ['few', 'some', 'serious', 'stop'];
const worse = (a: string, b: string) => LEVELS.indexOf(a) - LEVELS.indexOf(b);

interface Row {
  readonly id: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly refused?: unknown;
}
const { hazards }: { hazards: readonly Row[] } = JSON.parse(
  readFileSync('questions/shared/hazards.json', 'utf8'),
);

/** The table of the judgement, row by row: whole skin, opened, injected, vein, energy. */
const TABLE: Readonly<Record<string, string>> = {
  'needles-again': '– stop stop stop stop',
  'needles-unknown': '– serious serious serious serious',
  'no-licence': 'serious stop stop stop serious',
  'treats-unknown': 'some serious serious serious serious',
  'no-prescriber': '– stop stop stop –',
  'product-unnamed': 'serious serious stop stop –',
  'origin-unsaid': 'serious serious stop stop –',
  'germs-untested': 'some serious stop stop –',
  'label-forbids': 'serious serious stop stop –',
  'private-source': 'serious serious stop stop –',
  'prepared-unseen': 'some serious serious serious –',
  'blood-not-own': '– stop stop stop –',
  'nobody-excluded': 'some serious serious stop serious',
  'exclusions-unsaid': 'some serious serious serious some',
  'no-harm-plan': 'some serious serious stop serious',
  'no-allergy-kit': 'some serious serious stop –',
  'sight-wait': '– – stop – –',
  'eyes-unshielded': '– – – – serious',
  'one-setting': '– – – – serious',
  'strong-numbing': '– serious serious – serious',
  'no-consent': 'some serious serious serious serious',
  'under-age': 'serious serious serious stop serious',
  'false-approval': 'serious serious stop stop serious',
  'many-refused': '– – stop stop –',
  'half-answers': 'serious serious serious serious serious',
  'many-bad': '– serious serious serious –',
};

test('the table of hazards in use is the table that was agreed on', () => {
  const rows = hazards.map(({ id, levels }) => [
    id,
    ['whole', 'opened', 'injected', 'vein', 'energy'].map(opening => levels[opening] ?? '–').join(' '),
  ]);
  expect(Object.fromEntries(rows)).toEqual(TABLE);
});

/** The floors that a pack has for a hazard, each by what it tests. */
function carriersOf(pack: Pack, hazard: string) {
  const floors = pack.floors.filter(floor => floor.hazard === hazard);
  const tested = floors.map(({ when: { item, claim } }) => JSON.stringify({ item, claim }));
  return [...new Set(tested)].map(
    one => JSON.parse(one) as { item?: { id: string; from: string }; claim?: string },
  );
}

for (const pack of PACKS) {
  const { openings, hazardsNotAsked = {} } = authored(pack);
  const opened = new Set(Object.values(openings.of));
  const contexts = kindsOfContext(pack, openings.question);
  describe(pack.id, () => {
    for (const { id, levels, refused } of hazards) {
      const cells = Object.entries(levels).filter(([opening]) => opened.has(opening));
      if (cells.length === 0 || refused !== undefined) continue;
      const excuse = hazardsNotAsked[id];
      if (excuse !== undefined) {
        test(`${id}: is not asked about, and the pack says why`, () => {
          expect(excuse.length).toBeGreaterThan(20);
          expect(carriersOf(pack, id)).toEqual([]);
        });
        continue;
      }
      // A question may stand for one plan only: what is not asked in an opening cannot be told there.
      let triedAtAll = 0;
      for (const [opening, least] of cells) {
        test(`${id}, ${opening}: at least ${least}, all else at its best`, () => {
          for (const context of contexts) {
            if (openings.of[context[openings.question] ?? ''] !== opening) continue;
            for (const { item, claim } of carriersOf(pack, id)) {
              const parent = pack.items.find(one => one.id === item?.id)?.when?.item;
              const answers = {
                ...(parent ? { [parent.id]: parent.in[0] ?? '' } : {}),
                ...(item ? { [item.id]: item.from } : {}),
              };
              const said = { context, answers, heard: claim ? [claim] : [] };
              if (item && !appliesIn(pack, said).has(item.id)) continue;
              triedAtAll += 1;
              const { low } = assessed(pack, said).level;
              expect(worse(low, least), `${low} in ${JSON.stringify(context)}`).toBeGreaterThanOrEqual(0);
            }
          }
        });
      }
      test(`${id}: is tried in this pack`, () => expect(triedAtAll).toBeGreaterThan(0));
    }
  });
}
