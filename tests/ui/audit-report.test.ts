import fc from 'fast-check';
import { expect, it } from 'vitest';
import staff from '../../questions/interface/staff.en.json';
import { statedItems } from '../../src/exchange/answer-states.ts';
import { csvRows } from '../../src/exchange/csv.ts';
import { toReportText } from '../../src/exchange/report/report-text.ts';
import { readResponseFile, toResponseFile } from '../../src/exchange/response-file.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { toAuditReport } from '../../src/ui/staff/audit-report.ts';
import { staffPhrases } from '../../src/ui/staff/staff-phrases.ts';
import { strictWords, writtenResponses } from '../exchange/shipped.ts';
import { clinicPack } from '../fixtures/packs/clinic-pack.ts';
import { PATIENCE } from '../laws/patience.ts';

const pack = clinicPack();
const phrases = staffPhrases(strictWords().with(staff));
const empty = emptyResponse(pack, 'staff');
const audits = writtenResponses(pack).map(response => ({ ...response, audience: 'staff' as const }));

it(
  'the printed list holds every question that applies, and all that was written beside it',
  () => {
    fc.assert(
      fc.property(audits, response => {
        const text = toReportText(toAuditReport(pack, response, phrases, '2026-11-23'));
        for (const { item, state, option, answer } of statedItems(pack, response)) {
          expect(text.includes(item.prompt.staff)).toBe(state !== 'not-applicable');
          if (option && option.concern > 0) expect(text).toContain(item.fix);
          for (const written of [answer?.evidence, answer?.note, answer?.owner])
            if (written) expect(text.replace(/\s+/g, '')).toContain(written.replace(/\s+/g, ''));
        }
        expect(text).not.toMatch(/\b(staff|take)\.[a-z]/);
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

it(
  'files and tables keep answered, cannot show, not answered and does not apply apart',
  () => {
    fc.assert(
      fc.property(audits, response => {
        const states = statedItems(pack, response).map(({ item, state }) => [item.id, state]);
        const read = readResponseFile(pack, toResponseFile(response));
        if (read.outcome !== 'read') throw new Error(read.refusal);
        expect(statedItems(pack, read.response).map(({ item, state }) => [item.id, state])).toEqual(states);
        const [head = [], ...rows] = csvRows(pack, response, phrases);
        const column = head.indexOf('State');
        const told = new Map(rows.map(row => [row[1], row[column]]));
        for (const [id = '', state] of states) expect(told.get(id)).toBe(phrases.say(`take.state.${state}`));
        expect(
          new Set(
            ['answered', 'no-answer', 'promised', 'not-asked', 'not-applicable'].map(one =>
              phrases.say(`take.state.${one}`),
            ),
          ).size,
        ).toBe(5);
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

it('the printed list opens with the plan: what is late, by owner and day, before the questions', () => {
  const item = pack.items.find(one => one.severity === 'minor' && !one.when);
  if (!item) throw new Error('no item');
  const answer = {
    option: item.options.at(-1)?.id ?? '',
    owner: 'R. Osei',
    due: '2026-11-01',
    note: 'Call them',
  };
  const response = { ...empty, answers: { [item.id]: answer } };
  const report = toAuditReport(pack, response, phrases, '2026-11-23');
  const [told, plan, list] = report.sections;
  expect(told?.lead.join(' ')).toMatch(/could become/);
  expect(plan?.lead).toEqual(['Late now: 1']);
  expect(plan?.parts).toEqual([
    {
      title: 'R. Osei',
      entries: [
        {
          mark: expect.stringMatching(/^Late, 1 November 2026/),
          title: item.prompt.staff,
          rows: [{ term: 'What to do', text: 'Call them' }],
        },
      ],
    },
  ]);
  expect(list?.title).toBe('The list');
});
