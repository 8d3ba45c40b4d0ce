import { useState } from 'preact/hooks';
import { assessOnce } from '../../assessment/assess-once.ts';
import { signsOf } from '../../assessment/finding-words.ts';
import { rankOf } from '../../assessment/levels.ts';
import { recallAnswers } from '../../kept/answers.ts';
import type { Stage } from '../../kept/stages.ts';
import { subjectOf } from '../../kept/walk.ts';
import { changedBetween } from '../../response/changed.ts';
import type { Response } from '../../response/types.ts';
import { BarKey } from '../parts/bar-key.tsx';
import { LevelIcon } from '../parts/icon.tsx';
import { findingSentence } from '../result/finding-item.tsx';
import { RangeBar } from '../result/range-bar.tsx';
import { useVisit, type Visit } from '../visit.ts';

/** One row: what was known at one time, and since when. */
interface Point {
  readonly name: string;
  readonly day: string;
  readonly response: Response;
}

/** How it changed from advert to visit to written reply: a small range for each. Only where a visitor kept answers. */
export function HistoryStrip() {
  const visit = useVisit();
  const { session, pack, words, stores, today, now } = visit;
  const { response } = session.walk.value;
  const [stages] = useState<readonly Stage[]>(
    () => recallAnswers(stores.local, pack, subjectOf(response), now())?.stages ?? [],
  );
  const points: Point[] = stages.map(stage => ({
    name: words.say(`strip.from.${stage.origin}`),
    day: stage.on,
    response: stage.response,
  }));
  const last = points.at(-1);
  if (last && changedBetween(last.response, response).length > 0)
    points.push({ name: words.say('strip.now'), day: today, response });
  if (points.length < 2) return null;
  return (
    <section class="stack part-take-away">
      <div class="stack tight">
        <h3 class="h-l">{words.say('strip.title')}</h3>
        <p>{turnInWords(visit, points)}</p>
      </div>
      <ol class="strip">
        {points.map((point, index) => (
          <Row key={`${point.name} ${point.day}`} point={point} before={points[index - 1]} />
        ))}
      </ol>
      <BarKey known="range.known" />
      <p class="small soft">{words.say('strip.fewer')}</p>
    </section>
  );
}

/** The last change in one sentence. */
function turnInWords({ pack, words }: Visit, points: readonly Point[]): string {
  const [from, to] = points
    .slice(-2)
    .map(({ response }) => words.say(`word.${assessOnce(pack, response).level.low}`));
  return words.say(from === to ? 'strip.same' : 'strip.turned', { from: `${from}`, to: `${to}` });
}

function Row({ point, before }: { point: Point; before: Point | undefined }) {
  const visit = useVisit();
  const { pack, words } = visit;
  const { name, day, response } = point;
  const assessment = assessOnce(pack, response);
  const { level, answered, applicable, findings } = assessment;
  const [low, high] = [words.say(`word.${level.low}`), words.say(`word.${level.high}`)];
  const signs = signsOf(pack, findings).length;
  const isHeard = findings.some(({ kind }) => kind === 'claim');
  const left = applicable - answered;
  const turned = before && turnedBy(visit, before.response, response);
  return (
    <li>
      <p class="ends">
        <strong>{name}</strong>
        <span class="small soft">{words.date(day)}</span>
      </p>
      <p class={`lv l-${level.low}`}>
        <LevelIcon level={level.low} />
        {level.low === level.high ? low : words.say('strip.level', { low, high })}
      </p>
      <RangeBar assessment={assessment} bands={pack.bands} hasKey={false} />
      <dl>
        <Line term="strip.known">
          {answered === 0 && signs === 0
            ? words.say('apart.none')
            : signs > 0
              ? words.say(isHeard ? 'apart.signs' : 'strip.signs', {
                  count: signs,
                  asked: words.number(answered),
                })
              : words.say('strip.clear', { count: answered })}
        </Line>
        {turned ? (
          <Line term="strip.turnedBy">{turned}</Line>
        ) : (
          <Line term="strip.open">
            {left > 0 ? words.say('strip.left', { count: left }) : words.say('strip.leftNone')}
          </Line>
        )}
      </dl>
    </li>
  );
}

function Line({ term, children }: { term: string; children: string }) {
  const { words } = useVisit();
  return (
    <div>
      <dt class="small soft">{words.say(term)}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

/** What moved the level, in a sentence: up, the worst finding that is new; down, the answer that took one away. */
function turnedBy({ pack, words }: Visit, before: Response, after: Response): string | undefined {
  const [old, last] = [assessOnce(pack, before), assessOnce(pack, after)];
  if (old.level.low === last.level.low) return undefined;
  const changed = changedBetween(before, after);
  if (rankOf(last.level.low) > rankOf(old.level.low)) {
    const come = last.findings.find(({ id }) => changed.includes(id));
    return come && findingSentence({ pack, words }, after, come);
  }
  const gone = old.findings.find(({ id }) => changed.includes(id));
  const item = pack.items.find(({ id }) => id === gone?.id);
  const option = item?.options.find(({ id }) => id === after.answers[item.id]?.option);
  if (!item || !option) return undefined;
  const question = item.short ?? item.prompt.patient;
  return words.say('found.plain', { question, answer: option.label.patient });
}
