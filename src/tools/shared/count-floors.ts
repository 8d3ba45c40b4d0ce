import type { Loose } from '../../pack/loose.ts';
import { type Counted, type Hazard, LEVELS, sourcesAt } from './hazard-table.ts';
import { answersThatOpen, type Openings } from './openings.ts';

/** One floor that counts answers, with its hazard and level. */
export interface CountFloor {
  readonly floor: Loose;
  readonly hazard: string;
  readonly level: string;
}

/**
 * The floors of a hazard that is no answer of its own but a count of them: one for each level and number that the
 * pack's plans have. Where it is not known yet what is opened, the mildest of them holds, if each plan has one.
 */
export function countFloors(hazard: Hazard, counted: Counted, openings: Openings): readonly CountFloor[] {
  const plans = [...new Set(openings.of.values())].flatMap(opening => {
    const level = hazard.levels.get(opening);
    const atLeast = counted.atLeast.get(opening) ?? counted.atLeast.get('');
    return level && atLeast ? [{ opening, level, atLeast }] : [];
  });
  const rules = plans
    .filter((one, at) => plans.findIndex(other => isSame(one, other)) === at)
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.atLeast - a.atLeast);
  const isForAll = plans.length === new Set(openings.of.values()).size;
  return rules.map((rule, index) => {
    const opened = plans.filter(plan => isSame(plan, rule)).map(({ opening }) => opening);
    const answers = answersThatOpen(openings, opened);
    const asked = index === 0 && isForAll && openings.unsure ? [...answers, 'unsure'] : answers;
    const { level, atLeast } = rule;
    const context = isForAll && rules.length === 1 ? {} : { context: { [openings.question]: asked } };
    const { severity, by } = counted;
    const refused = { atLeast, severity, ...(by ? { by } : {}) };
    const ids = ['hazard', hazard.id, level, ...(rules.some(one => isTwin(one, rule)) ? [atLeast] : [])];
    const sources = sourcesAt(hazard.sources, level);
    const floor = { id: ids.join('-'), hazard: hazard.id, when: { ...context, refused }, level, sources };
    return { floor, hazard: hazard.id, level };
  });
}

interface Rule {
  readonly level: string;
  readonly atLeast: number;
}

function isSame(a: Rule, b: Rule): boolean {
  return a.level === b.level && a.atLeast === b.atLeast;
}

/** Whether two rules would have one name. */
function isTwin(a: Rule, b: Rule): boolean {
  return a.level === b.level && a.atLeast !== b.atLeast;
}
