import { useEffect, useRef, useState } from 'preact/hooks';
import { assess } from '../../assessment/assess.ts';
import { LONGEST_NAME, toName } from '../../kept/sets.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { FreeText } from '../parts/free-text.tsx';
import { PathList } from '../parts/path-list.tsx';
import { useVisit } from '../visit.ts';
import type { AnswerSet, Sets } from './use-sets.ts';

/** What was done last. A new one each time, for the same may be done twice. */
export interface Note {
  readonly text: string;
}

/** What is kept on this device, each with a way to name it anew and to take it off. */
export function KeptList(props: { sets: Sets; note: Note | undefined; say: (sentence: string) => void }) {
  const { sets, note, say } = props;
  const { words } = useVisit();
  const heading = useRef<HTMLHeadingElement>(null);
  // The control that was pressed is gone with what it did.
  useEffect(() => {
    if (note) heading.current?.focus();
  }, [note]);
  return (
    <section class="stack">
      <h3 ref={heading} class="h-l" tabIndex={-1}>
        {words.say('compare.device')}
      </h3>
      <p role="status">{note?.text}</p>
      <ul class="rows">
        {sets.kept.map(set => (
          <KeptRow
            key={set.name}
            set={set}
            rename={to => {
              const done = sets.rename(set.name, to);
              if (done) say(words.say('compare.kept', { name: to }));
              return done;
            }}
            erase={() => {
              sets.erase(set.name);
              say(words.say('compare.erased'));
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function KeptRow(props: { set: AnswerSet; rename: (to: string) => boolean; erase: () => void }) {
  const { set, rename, erase } = props;
  const { pack, words } = useVisit();
  const [naming, setNaming] = useState(false);
  const { answered, applicable } = assess(pack, set.response);
  const act = (key: string, onClick: () => void) => (
    <Button
      kind="plain"
      label={words.say(`${key}Which`, { name: set.name })}
      isOpen={key === 'compare.rename' ? naming : undefined}
      press={onClick}
    >
      {words.say(key)}
    </Button>
  );
  return (
    <li class="stack tight">
      <div class="row">
        <div class="stack tight">
          <p>
            <strong>
              <bdi>{set.name}</bdi>
            </strong>
          </p>
          <p class="small soft num">
            {words.say('domains.asked', { asked: answered, count: applicable })} ·{' '}
            {words.say('compare.until', { date: words.date(set.until ?? '') })}
          </p>
        </div>
        <div class="does">
          {act('compare.rename', () => setNaming(!naming))}
          {act('compare.erase', erase)}
        </div>
      </div>
      {naming && <RenameForm set={set} rename={rename} />}
      <Dropped set={set} />
    </li>
  );
}

function RenameForm({ set, rename }: { set: AnswerSet; rename: (to: string) => boolean }) {
  const { words } = useVisit();
  const [name, setName] = useState(set.name);
  const [refused, setRefused] = useState('');
  const save = () => {
    const named = toName(name);
    if (named === '') setRefused(words.say('compare.nameless'));
    else if (!rename(named)) setRefused(words.say('compare.taken'));
  };
  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <div class="narrow">
        <FreeText
          caption={<span>{words.say('compare.newName')}</span>}
          longest={LONGEST_NAME}
          value={name}
          write={setName}
        />
      </div>
      <p role="status">{refused}</p>
      <div class="acts">
        <Button kind="second" press={save}>
          {words.say('compare.saveName')}
        </Button>
      </div>
    </form>
  );
}

/** Answers to questions that are no longer asked, named by where they stood. */
function Dropped({ set: { dropped } }: { set: AnswerSet }) {
  const { words } = useVisit();
  if (dropped.length === 0) return null;
  return (
    <Fold summary={words.say('kept.dropped', { count: dropped.length })}>
      <PathList paths={dropped} />
    </Fold>
  );
}
