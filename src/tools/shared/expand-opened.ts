import { type Loose, strings } from '../../pack/loose.ts';
import { SEVERITIES } from '../../pack/severity.ts';
import { isRecord } from '../../pack/values.ts';
import { answersThatOpen, type Openings } from './openings.ts';

/**
 * Puts the pack's own answers in the place of `opened` in every context condition. A condition that no
 * answer meets takes its entry out of its list; one that every answer meets is left out.
 */
export function expandOpened(value: unknown, openings: Openings | undefined): unknown {
  if (Array.isArray(value))
    return value.filter(one => !never(one, openings)).map(one => expandOpened(one, openings));
  if (!isRecord(value)) return value;
  const expanded = Object.entries(value).flatMap(([key, one]): readonly (readonly [string, unknown])[] => {
    if (key !== 'context' || !isRecord(one)) return [[key, expandOpened(one, openings)]];
    const context = contextOf(one, openings);
    return Object.keys(context).length > 0 || Object.keys(one).length === 0 ? [[key, context]] : [];
  });
  return withoutIdle(Object.fromEntries(expanded));
}

function contextOf(condition: Loose, openings: Openings | undefined): Loose {
  const { opened, ...others } = condition;
  if (opened === undefined || !openings) return condition;
  const wanted = strings(opened);
  const answers = answersThatOpen(openings, wanted);
  if (answers.length === openings.of.size) return others;
  return { ...others, [openings.question]: wanted.includes('unsure') ? [...answers, 'unsure'] : answers };
}

/** Whether an entry of a list rests on an opening that the pack does not have. */
function never(entry: unknown, openings: Openings | undefined): boolean {
  if (!isRecord(entry) || !openings) return false;
  const condition = isRecord(entry.when) ? entry.when.context : entry.context;
  if (!isRecord(condition) || condition.opened === undefined) return false;
  return answersThatOpen(openings, strings(condition.opened)).length === 0;
}

/** A rule without a condition holds always: it becomes the entry's own severity. Only floors say that they hold always. */
function withoutIdle(entry: Loose): Loose {
  const { severityWhen, ...kept }: Record<string, unknown> = entry;
  if (isRecord(kept.when) && Object.keys(kept.when).length === 0 && !('level' in kept)) delete kept.when;
  if (!Array.isArray(severityWhen)) return severityWhen === undefined ? kept : { ...kept, severityWhen };
  const always = severityWhen.filter(rule => isRecord(rule) && rule.context === undefined);
  const others = severityWhen.filter(rule => !always.includes(rule));
  for (const rule of always) {
    const [raised = -1, known = -1] = [rule, kept].map(one =>
      SEVERITIES.findIndex(name => name === one.severity),
    );
    if (raised > known) kept.severity = SEVERITIES[raised];
  }
  return others.length > 0 ? { ...kept, severityWhen: others } : kept;
}
