import { levelOfScore, rankOf } from '../../assessment/levels.ts';
import { Button } from '../parts/button.tsx';
import { LevelIcon, RuleIcon } from '../parts/icon.tsx';
import { Sources } from '../parts/sources.tsx';
import { useVisit } from '../visit.ts';
import { RangeBar } from './range-bar.tsx';

/** The level in words, then what it rests on, then the one next thing to do. */
export function LevelHead() {
  const { session, pack, words, provider, panel } = useVisit();
  const assessment = session.assessment.value;
  const { level, answered, applicable } = assessment;
  const settled = level.low === level.high;
  const open = session.can({ type: 'walk.resumed' });
  const stop = level.low === 'stop';
  const asked = words.say(answered === 0 ? 'result.askedNone' : 'result.asked', {
    asked: answered,
    count: applicable,
  });
  const printOrSave = (
    <Button
      kind={stop || !open ? 'main' : 'second'}
      press={() => {
        panel.value = 'take-away';
      }}
    >
      {words.say(stop ? 'result.printSecond' : 'result.print')}
    </Button>
  );
  const next = open && (
    <Button kind={stop ? 'second' : 'main'} press={() => session.send({ type: 'walk.resumed' })}>
      {words.say('result.next')}
    </Button>
  );
  return (
    <div class="hero">
      <p class="eyebrow top">
        {provider ? words.say('result.about', { provider }) : words.say('result.aboutNobody')}
      </p>
      <div class="stack loose head">
        <div class={`level l-${level.low}`}>
          <LevelIcon level={level.low} />
          <h2 tabIndex={-1}>{words.say(settled || stop ? `level.${level.low}` : `soFar.${level.low}`)}</h2>
        </div>
        <p class="lead">
          {asked}{' '}
          {settled
            ? words.say(open ? 'result.settled' : 'result.complete')
            : words.parts('result.couldBecome', {
                level: <strong>{words.say(`level.${level.high}`)}</strong>,
              })}
        </p>
        {stop && <p>{words.say('result.leave')}</p>}
      </div>
      <div class="stack loose viz">
        <RangeBar assessment={assessment} bands={pack.bands} />
        <RuleLines />
      </div>
      <div class="acts">{stop ? [printOrSave, next] : [next, printOrSave]}</div>
    </div>
  );
}

/** The rules that lift the level above what the points alone would show. */
function RuleLines() {
  const { session, pack, words } = useVisit();
  const { findings, level, score } = session.assessment.value;
  if (rankOf(level.low) <= rankOf(levelOfScore(score.low, pack.bands))) return null;
  const lifting = pack.floors.filter(
    floor => floor.level === level.low && findings.some(({ kind, id }) => kind === 'rule' && id === floor.id),
  );
  return (
    <div class="note small">
      <RuleIcon />
      <div class="stack tight">
        <p>
          <strong>{words.say('result.rules', { count: lifting.length })}</strong>
        </p>
        {lifting.map(floor => (
          <p key={floor.id}>
            {floor.reason} <Sources ids={floor.sources} />
          </p>
        ))}
      </div>
    </div>
  );
}
