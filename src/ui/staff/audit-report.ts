import { assess } from '../../assessment/assess.ts';
import { type AuditRow, auditParts } from '../../audits/audit-rows.ts';
import { gapsOf } from '../../audits/gaps.ts';
import type { Phrases } from '../../exchange/phrases.ts';
import type { Report, ReportEntry } from '../../exchange/report/types.ts';
import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';

const TEXTS = ['evidence', 'note', 'owner'] as const;

/** The list on paper: every question that applies, by part, with a word where there is a gap. */
export function toAuditReport(pack: Pack, response: Response, phrases: Phrases, today: string): Report {
  const { say, date } = phrases;
  const assessment = assess(pack, response);
  const gaps = gapsOf(pack, assessment);
  const claims = pack.claims.filter(({ id }) => gaps.some(gap => gap.kind === 'claim' && gap.id === id));
  const entry = (row: AuditRow): ReportEntry => ({
    mark: [say(`severity.${row.severity}`), ...(row.isGap ? [say('staff.gap')] : [])].join(', '),
    title: row.item.prompt.staff,
    rows: [
      { term: say('staff.col.shown'), text: row.option?.label.staff ?? say('staff.notAnswered') },
      ...TEXTS.flatMap(key => {
        const text = row.answer?.[key];
        return text ? [{ term: say(`staff.col.${key}`), text }] : [];
      }),
      ...(row.answer?.due ? [{ term: say('staff.col.due'), text: date(row.answer.due) }] : []),
      ...(row.isGap ? [{ term: say('staff.todo'), text: row.item.fix }] : []),
    ],
  });
  return {
    title: say('staff.title'),
    facts: [
      ...(response.provider === undefined ? [] : [response.provider]),
      pack.title,
      say('staff.print.written', { date: date(today), version: pack.version }),
      say('staff.working'),
    ],
    sections: [
      {
        title: say('staff.told.title'),
        lead: [
          say(`level.${assessment.level.low}`),
          say('staff.answered', { answered: assessment.answered, count: assessment.applicable }),
          say('staff.gaps', { count: gaps.length }),
        ],
        parts: [],
      },
      {
        title: say('staff.print.list'),
        lead: [],
        parts: auditParts(pack, response, today).map(({ title, rows }) => ({
          title,
          entries: rows.map(entry),
        })),
      },
      ...(claims.length === 0
        ? []
        : [
            {
              title: say('staff.claims'),
              lead: [],
              parts: [
                {
                  entries: claims.map(({ label }) => ({
                    mark: say('staff.gap'),
                    title: say('quoted', { text: label }),
                  })),
                },
              ],
            },
          ]),
    ],
    closing: [say('result.fixed')],
  };
}
