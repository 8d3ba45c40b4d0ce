import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { MOST_SETS } from '../../kept/sets.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { useVisit } from '../visit.ts';
import compareStyles from './compare.css?inline';
import { type Asking, KeepSet } from './keep-set.tsx';
import { KeptList, type Note } from './kept-list.tsx';
import { SideBySide } from './side-by-side.tsx';
import { useSets } from './use-sets.ts';

export const styles: string = compareStyles;

/** Answers about two clinics beside each other, at most, from those kept on this device. No winner. */
export const View: ComponentType = () => {
  const { words, panel, stores, startAgain } = useVisit();
  const sets = useSets();
  const [asking, ask] = useState<Asking>({ state: 'open' });
  const [note, setNote] = useState<Note>();
  const all = sets.here ? [...sets.kept, sets.here] : sets.kept;
  const keptAs = sets.kept.find(({ isHere }) => isHere)?.name;
  const full = sets.kept.length >= MOST_SETS;
  return (
    <div class="screen wide">
      <div class="stack tight">
        <Title>{words.say('compare.title')}</Title>
        <p class="soft measure">{words.say('compare.lead')}</p>
      </div>
      {stores.local === null && <p class="sunk">{words.say('compare.refused')}</p>}
      {all.length >= 2 ? (
        <SideBySide sets={all} onKeepFirst={() => ask({ state: 'wanted' })} />
      ) : (
        <p class="measure">
          {words.say(all.length === 0 ? 'compare.none' : sets.here ? 'compare.onlyHere' : 'compare.onlyKept')}
        </p>
      )}
      {sets.here && stores.local !== null && asking.state !== 'declined' && (
        <KeepSet
          sets={sets}
          asking={asking}
          decline={() => ask({ state: 'declined' })}
          say={text => setNote({ text })}
        />
      )}
      {(sets.kept.length > 0 || note) && <KeptList sets={sets} note={note} say={text => setNote({ text })} />}
      <div class="acts">
        {sets.kept.length > 0 && !sets.here && !full && (
          <Button
            kind={all.length < 2 ? 'main' : 'second'}
            press={() => startAgain(keptAs && words.say('compare.keptAs', { name: keptAs }))}
          >
            {words.say('compare.another')}
          </Button>
        )}
        <Button
          kind="second"
          press={() => {
            panel.value = undefined;
          }}
        >
          {words.say('compare.close')}
        </Button>
      </div>
      <p class="small soft">{words.say('result.fixed')}</p>
    </div>
  );
};
