import { ofProduct } from '../../assessment/product-status.ts';
import { useVisit } from '../visit.ts';
import type { Audit } from './use-audit.ts';

/** What a patient would be told, if they got these answers: the level in words, and what it rests on. */
export function LevelWords({ audit: { assessment, gaps } }: { audit: Audit }) {
  const { session, pack, words, today } = useVisit();
  const { level } = assessment;
  const { setsLevel } = ofProduct(pack, session.walk.value.response, assessment);
  return (
    <p>
      {words.parts('staff.told', {
        level: <strong>{words.say(`level.${level.low}`)}</strong>,
      })}{' '}
      {setsLevel
        ? words.say('staff.told.product')
        : gaps.length > 0
          ? words.say('staff.told.signs', { count: gaps.length })
          : assessment.answered > 0 && words.say('staff.told.none')}
      {level.low !== level.high &&
        ` ${words.say('staff.told.could', { level: words.say(`level.${level.high}`) })}`}
      {today > pack.nextReview && ` ${words.say('result.outdated', { date: words.date(pack.reviewed) })}`}
    </p>
  );
}
