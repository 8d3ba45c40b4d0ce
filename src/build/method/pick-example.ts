import { assess } from '../../assessment/assess.ts';
import { entries } from '../../pack/loose.ts';
import { isRecord } from '../../pack/shape.ts';
import type { Pack } from '../../pack/types.ts';
import { parseResponse } from '../../response/parse.ts';
import type { Response } from '../../response/types.ts';
import { caseResponse } from '../check-questions/case-response.ts';

/**
 * The case of `cases.json` that shows the arithmetic best: one with items, claims and rules among its findings
 * and something still open, and of those the one with the fewest answers.
 */
export function pickExample(pack: Pack, cases: unknown): Response | undefined {
  const listed = entries(isRecord(cases) ? cases.cases : undefined);
  const ranked = listed.map(entry => {
    const { response } = parseResponse(pack, caseResponse(entry, pack));
    const { findings, nextQuestions } = assess(pack, response);
    const kinds = new Set(findings.map(finding => finding.kind)).size;
    const asked = Object.keys(response.answers).length;
    return { response, shows: 4 * kinds + (nextQuestions.length > 0 ? 2 : 0) + (asked > 0 ? 4 : 0), asked };
  });
  return ranked.sort((a, b) => b.shows - a.shows || a.asked - b.asked)[0]?.response;
}
