import type { Assessment } from '../../assessment/types.ts';
import type { AuditSnapshot } from '../../audits/audit-snapshot.ts';
import { dayAssessment } from '../../audits/day-assessment.ts';
import type { Level } from '../../pack/types.ts';
import { BarKey } from '../parts/bar-key.tsx';
import { LevelIcon } from '../parts/icon.tsx';
import { RangeBar } from '../result/range-bar.tsx';
import { useVisit } from '../visit.ts';

/** A marked day, or now. */
interface Point {
  readonly name: string;
  readonly day: AuditSnapshot;
  readonly assessment: Assessment | undefined;
}

/** How it changed: a row for each marked day, the oldest first, with the range of that day, all bars equally wide. */
export function ChangeStrip({ days, now }: { days: readonly AuditSnapshot[]; now: AuditSnapshot }) {
  const { session, pack, words } = useVisit();
  const earlier = [...days]
    .reverse()
    .map(day => ({ day, name: words.date(day.on), assessment: dayAssessment(pack, day, now) }));
  const points: readonly Point[] = [
    ...earlier,
    { day: now, name: words.say('staff.compare.now'), assessment: session.assessment.value },
  ];
  return (
    <section class="stack tight">
      <h3 class="h-l">{words.say('staff.strip')}</h3>
      <Turn before={earlier.at(-1)} after={now.level} />
      <ol class="strip">
        {points.map((point, index) => (
          <StripRow
            key={index === points.length - 1 ? '' : point.day.on}
            point={point}
            before={points[index - 1]}
          />
        ))}
      </ol>
      <BarKey known="range.known" />
      <p class="small soft">{words.say('staff.strip.fewer')}</p>
    </section>
  );
}

/** The change in a sentence. */
function Turn({ before, after }: { before: Point | undefined; after: Level }) {
  const { words } = useVisit();
  if (!before) return null;
  const was = words.say(`word.${before.day.level}`);
  return (
    <p>
      {before.day.level === after
        ? words.say('staff.strip.same', { date: before.name, level: was })
        : words.say('staff.strip.turned', { date: before.name, was, now: words.say(`word.${after}`) })}
    </p>
  );
}

function StripRow({ point, before }: { point: Point; before: Point | undefined }) {
  const { pack, words } = useVisit();
  const { name, day, assessment } = point;
  const level = assessment?.level ?? { low: day.level, high: day.level };
  const [low, high] = [words.say(`word.${level.low}`), words.say(`word.${level.high}`)];
  return (
    <li>
      <h4 class="h-m">{name}</h4>
      <p class={`lv l-${level.low}`}>
        <LevelIcon level={level.low} />
        {level.low === level.high ? low : words.say('staff.strip.level', { low, high })}
      </p>
      {assessment ? (
        <RangeBar assessment={assessment} bands={pack.bands} hasKey={false} />
      ) : (
        <p class="small soft">{words.say('staff.strip.otherRules', { version: day.outline.version })}</p>
      )}
      <p>
        {words.say('staff.compare.day', {
          gaps: words.say('staff.gaps', { count: gapsOf(day).length }),
          critical: words.say('staff.critical', { count: day.critical }),
          answered: words.say('staff.answered', { answered: day.answered, count: day.applicable }),
        })}
      </p>
      {before && <p>{words.say('staff.strip.gaps', turned(before.day, day))}</p>}
    </li>
  );
}

/** How many gaps went and came since the day before. */
function turned(
  before: AuditSnapshot,
  after: AuditSnapshot,
): { readonly gone: number; readonly come: number } {
  const [old, last] = [gapsOf(before), gapsOf(after)];
  return {
    gone: old.filter(id => !last.includes(id)).length,
    come: last.filter(id => !old.includes(id)).length,
  };
}

function gapsOf({ gaps: { item, claim } }: AuditSnapshot): readonly string[] {
  return [...item.map(id => `item ${id}`), ...claim.map(id => `claim ${id}`)];
}
