import { isEnough } from '../../assessment/enough.ts';
import { holdingFloors } from '../../assessment/finding-words.ts';
import { levelOfScore } from '../../assessment/levels.ts';
import { isReachedBySum } from '../../assessment/product-status.ts';
import { OTHER_WEIGHTS, otherLevels, triesFor } from '../../assessment/what-if.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { More } from '../parts/more.tsx';
import { Sources } from '../parts/sources.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { findingTitle } from './finding-item.tsx';
import { useIsPage } from './use-is-page.ts';

/** How the points add up, how firm the level is, and which rules hold. */
export function SumSection() {
  const visit = useVisit();
  const { session, pack, words, methodHref, panel } = visit;
  const isPage = useIsPage();
  const assessment = session.assessment.value;
  const { points, score, level, findings, answered, applicable } = assessment;
  const holding = holdingFloors(pack, findings);
  // Of claims of one kind the weightiest counts.
  const weighing = findings.filter(({ points }) => points > 0);
  const { some, ...rest } = useSome(weighing);
  const isTried = OTHER_WEIGHTS.length < triesFor(pack);
  const isOfSum = levelOfScore(score.low, pack.bands) === level.low;
  const others = isTried ? otherLevels(pack, session.walk.value.response) : [];
  return (
    <Fold summary={words.say('sum.title')}>
      <p>
        {words.say('sum.total', {
          found: points.low,
          greatest: points.greatest,
        })}{' '}
        {/* Where a rule lifts the level above it, a low number would read as an all-clear. */}
        {words.say(isOfSum ? 'sum.scale' : 'sum.ruled', { score: Math.round(score.low) })}{' '}
        {isReachedBySum(pack, assessment) &&
          `${words.say('sum.begins', {
            level: words.say(`word.${level.low}`),
            from: level.low === 'few' ? 0 : pack.bands[level.low],
          })} `}
        {isOfSum && score.low < score.high && words.say('sum.worst', { high: Math.round(score.high) })}
      </p>
      {/* Of what nothing still open can lower, much is known. */}
      {answered * 2 < applicable && !isEnough(level) && <p>{words.say('sum.little')}</p>}
      <p>{words.say('sum.meaning')}</p>
      {weighing.length > 0 && (
        <ul class="stack tight dashes">
          {some.map(finding => (
            <li key={`${finding.kind}:${finding.id}`}>
              {findingTitle(visit, finding)}{' '}
              <span class="small soft num">{words.say('found.points', { count: finding.points })}</span>
            </li>
          ))}
        </ul>
      )}
      <More rest={rest} of={words.say('sum.title')} />
      {isTried && (
        <p>
          {words.say(others.length === 0 ? 'sum.firm' : 'sum.notFirm', {
            level: others.map(level => words.say(`level.${level}`)).join(' / '),
          })}
        </p>
      )}
      {holding.length > 0 && (
        <>
          <p>{words.say('sum.rules', { count: holding.length })}</p>
          <ul class="stack tight dashes">
            {holding.map(floor => (
              <li key={floor.id}>
                {words.say('sum.rule', {
                  level: words.say(`level.${floor.level}`),
                  reason: floor.reason,
                })}{' '}
                <Sources ids={floor.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      {methodHref && (
        <p>
          {isPage ? (
            <a class="tap" href={methodHref} target="_blank" rel="noopener noreferrer">
              {words.say('sum.method')}
            </a>
          ) : (
            <Button
              kind="plain"
              press={() => {
                panel.value = 'method';
              }}
            >
              {words.say('sum.method')}
            </Button>
          )}
        </p>
      )}
    </Fold>
  );
}
