import { useState } from 'preact/hooks';
import { compareProviders } from '../../audits/compare-providers.ts';
import { adoptedResponse } from '../../exchange/adopted-response.ts';
import { batch } from '../../signals/signals.ts';
import { BarKey } from '../parts/bar-key.tsx';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { Differences } from './differences.tsx';
import { SetHead } from './set-head.tsx';
import { SetPicker } from './set-picker.tsx';
import type { AnswerSet } from './use-sets.ts';

/** Two sets at the same scale: what each shows, how much was asked, and where they differ. Never sorted by level. */
export function SideBySide({ sets, onKeepFirst }: { sets: readonly AnswerSet[]; onKeepFirst: () => void }) {
  const { pack, words } = useVisit();
  const [picked, pick] = useState(() => firstPair(sets));
  const [first, second] = [sets[picked[0]] ?? sets[0], sets[picked[1]] ?? sets[1]];
  if (!first || !second || first === second) return null;
  const comparison = compareProviders(pack, first.response, second.response);
  const { a, b } = comparison.assessment;
  const fewer = a.answered === b.answered ? undefined : a.answered < b.answered ? 'A' : 'B';
  return (
    <>
      {sets.length > 2 && <SetPicker sets={sets} picked={picked} pick={pick} />}
      {fewer && (
        <p class="sunk">
          <strong>{words.say('compare.counts', { count: a.answered, b: b.answered })}</strong>{' '}
          {words.say('compare.fewer', { who: fewer })}
        </p>
      )}
      <div class="vs">
        <SetHead who="A" set={first} assessment={a} />
        <SetHead who="B" set={second} assessment={b} />
      </div>
      <BarKey known="compare.known" />
      <AskOpen
        onKeepFirst={onKeepFirst}
        unkept={sets.some(({ until }) => until === undefined)}
        asks={[
          { who: 'A', set: first, open: a.applicable - a.answered, filled: fewer === 'A' },
          { who: 'B', set: second, open: b.applicable - b.answered, filled: fewer === 'B' },
        ]}
      />
      <Differences comparison={comparison} />
    </>
  );
}

/** The answers of this tab beside the set before them, for whoever comes from them wants to see them. */
function firstPair(sets: readonly AnswerSet[]): readonly [a: number, b: number] {
  const here = Math.max(
    1,
    sets.findIndex(({ isHere }) => isHere),
  );
  return [here - 1, here];
}

interface Ask {
  readonly who: string;
  readonly set: AnswerSet;
  readonly open: number;
  readonly filled: boolean;
}

/** Goes on with one of the sets, where it has open questions. Answers that are not kept are not lost unasked. */
function AskOpen(props: { asks: readonly Ask[]; unkept: boolean; onKeepFirst: () => void }) {
  const { session, pack, words, panel, settings } = useVisit();
  const [waiting, wait] = useState<AnswerSet>();
  const goOn = (set: AnswerSet) => {
    const { audience } = session.walk.value;
    const response = adoptedResponse(pack, { response: set.response, dropped: [] }, audience).response;
    batch(() => {
      if (!set.isHere) {
        session.send({ type: 'response.replaced', response: { ...response, provider: set.name } });
      }
      session.send({ type: 'walk.resumed' });
      panel.value = undefined;
    });
  };
  // A page about one clinic would put its name over the answers about another.
  const asks = props.asks.filter(
    ({ set, open }) => open > 0 && (set.isHere || !settings.provider || set.name === settings.provider),
  );
  if (asks.length === 0) return null;
  return (
    <div class="stack">
      <div class="acts">
        {asks
          .toSorted((a, b) => Number(b.filled) - Number(a.filled))
          .map(({ who, set, open, filled }) => (
            <Button
              key={who}
              kind={filled ? 'main' : 'second'}
              press={() => (props.unkept && !set.isHere ? wait(set) : goOn(set))}
            >
              {words.say('compare.ask', { who, count: open })}
            </Button>
          ))}
      </div>
      <div role="status">{waiting && <p>{words.say('compare.lose', { name: waiting.name })}</p>}</div>
      {waiting && (
        <div class="acts">
          <Button kind="second" press={props.onKeepFirst}>
            {words.say('compare.keepFirst')}
          </Button>
          <Button kind="second" press={() => goOn(waiting)}>
            {words.say('compare.goOn')}
          </Button>
        </div>
      )}
    </div>
  );
}
