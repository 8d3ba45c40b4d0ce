import { useVisit } from '../visit.ts';
import type { Audit } from './use-audit.ts';

/** What a patient would be told, if they got these answers: the level in words, as a count of warning signs. */
export function LevelWords({ audit: { assessment, gaps } }: { audit: Audit }) {
  const { pack, words, today } = useVisit();
  const { level } = assessment;
  return (
    <p>
      {words.parts('staff.told', { level: <strong>{words.say(`level.${level.low}`)}</strong> })}{' '}
      {words.say('staff.told.signs', { count: gaps.length })}
      {level.low !== level.high &&
        ` ${words.say('staff.told.could', { level: words.say(`level.${level.high}`) })}`}
      {today > pack.nextReview && ` ${words.say('result.outdated', { date: words.date(pack.reviewed) })}`}
    </p>
  );
}
