import { assess } from '../../assessment/assess.ts';
import { type AuditPart, type AuditRow, auditParts } from '../../audits/audit-rows.ts';
import { gapsOf } from '../../audits/gaps.ts';
import { planOf } from '../../audits/plan.ts';
import type { Phrases } from '../../exchange/phrases.ts';
import type { Report, ReportEntry, ReportSection } from '../../exchange/report/types.ts';
import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';

const TEXTS = ['evidence', 'note', 'owner'] as const;

/**
 * The list on paper. First what its owner has to know: where it stands, and who closes what by when. Then every question
 * that applies, by part, with a word where there is a gap.
 */
export function toAuditReport(pack: Pack, response: Response, phrases: Phrases, today: string): Report {
  const { say, date } = phrases;
  const assessment = assess(pack, response);
  const gaps = gapsOf(pack, assessment);
  const parts = auditParts(pack, response, today);
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
          ...(assessment.level.low === assessment.level.high
            ? []
            : [say('staff.told.could', { level: say(`level.${assessment.level.high}`) })]),
          say('staff.gaps', { count: gaps.length }),
        ],
        parts: [],
      },
      planSection(parts, phrases),
      {
        title: say('staff.print.list'),
        lead: [],
        parts: parts.map(({ title, rows }) => ({
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

/** What is to be done, by owner and day, and how much of it is late. */
function planSection(parts: readonly AuditPart[], { say, date }: Phrases): ReportSection {
  const groups = planOf(parts);
  const late = groups.flatMap(({ rows }) => rows).filter(({ isOverdue }) => isOverdue).length;
  const entry = ({ item, severity, answer, option, isGap, isOverdue }: AuditRow): ReportEntry => {
    const toDo = answer?.note || (isGap || !option ? item.fix : '');
    return {
      mark: [
        ...(isOverdue ? [say('staff.overdue')] : []),
        answer?.due ? date(answer.due) : say('staff.plan.noDay'),
        say(`severity.${severity}`),
      ].join(', '),
      title: item.prompt.staff,
      rows: toDo === '' ? [] : [{ term: say('staff.todo'), text: toDo }],
    };
  };
  return {
    title: say('staff.plan.title'),
    lead: groups.length === 0 ? [say('staff.plan.none')] : [say('staff.compare.overdue', { count: late })],
    parts: groups.map(({ owner, rows }) => ({
      title: owner === '' ? say('staff.plan.nobody') : owner,
      entries: rows.map(entry),
    })),
  };
}
