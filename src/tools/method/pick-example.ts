import { assess } from '../../assessment/assess.ts';
import { entries } from '../../pack/loose.ts';
import type { Pack } from '../../pack/types.ts';
import { isRecord } from '../../pack/values.ts';
import { parseResponse } from '../../response/parse.ts';
import type { Response } from '../../response/types.ts';
import { caseResponse } from '../check-questions/case-response.ts';

/**
 * The case of `cases.json` that shows the arithmetic best in the least room: concerns found, a rule that holds,
 * a claim heard, something still open, and few answers.
 */
export function pickExample(pack: Pack, cases: unknown): Response | undefined {
  const listed = entries(isRecord(cases) ? cases.cases : undefined);
  const ranked = listed.map(entry => {
    const { response } = parseResponse(pack, caseResponse(entry, pack));
    return { response, cost: costOf(pack, response) };
  });
  return ranked.sort((a, b) => a.cost - b.cost)[0]?.response;
}

/** Answers to read through, and what the case fails to show, counted as answers. */
function costOf(pack: Pack, response: Response): number {
  const { answered, findings, nextQuestions } = assess(pack, response);
  const weighing = findings.filter(finding => finding.points > 0);
  const lacks = [
    [20, answered < 2],
    [20, !weighing.some(finding => finding.kind === 'item')],
    [10, !findings.some(finding => finding.kind === 'rule')],
    [10, nextQuestions.length === 0],
    [5, !weighing.some(finding => finding.kind === 'claim')],
  ] as const;
  return lacks.reduce((cost, [price, lacking]) => cost + (lacking ? price : 0), answered);
}
