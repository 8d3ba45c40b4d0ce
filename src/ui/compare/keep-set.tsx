import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME, MOST_SETS, sameName, toName } from '../../kept/sets.ts';
import { DAYS } from '../../kept/term.ts';
import { Button } from '../parts/button.tsx';
import { FreeText } from '../parts/free-text.tsx';
import { useVisit } from '../visit.ts';
import type { Sets } from './use-sets.ts';

/** Whether the question is there: `wanted` calls the visitor to it. */
export interface Asking {
  readonly state: 'open' | 'wanted' | 'declined';
}

/** Asks whether the answers of this tab may stay on the device, and under which name. */
export function KeepSet(props: {
  sets: Sets;
  asking: Asking;
  decline: () => void;
  say: (sentence: string) => void;
}) {
  const { sets, asking, decline, say } = props;
  const { words, provider } = useVisit();
  const [name, setName] = useState(provider ?? '');
  const [refused, setRefused] = useState<'compare.nameless' | 'compare.full' | 'compare.hard'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking.state === 'wanted') heading.current?.focus();
  }, [asking]);
  const named = toName(name);
  const same = sets.kept.find(set => sameName(set.name, named));
  const keep = () => {
    if (named === '') return setRefused('compare.nameless');
    if (!same && sets.kept.length >= MOST_SETS) return setRefused('compare.full');
    // An old set keeps the spelling that it had.
    if (!sets.keep(same?.name ?? named)) return setRefused('compare.hard');
    say(words.say('compare.kept', { name: same?.name ?? named }));
  };
  return (
    <form
      class="panel stack"
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        keep();
      }}
    >
      <h3 ref={heading} class="h-m" tabIndex={-1}>
        {words.say('compare.keep.ask')}
      </h3>
      <p>{words.say('compare.keep.help', { count: DAYS })}</p>
      <div class="narrow">
        <FreeText
          caption={<span>{words.say('compare.keep.name')}</span>}
          longest={LONGEST_NAME}
          value={name}
          write={text => {
            setName(text);
            setRefused(undefined);
          }}
        />
      </div>
      <p role="status">
        {refused
          ? words.say(refused, { count: MOST_SETS })
          : same && words.say('compare.keep.replaces', { name: same.name })}
      </p>
      <div class="acts">
        <Button kind="second" press={keep}>
          {words.say('compare.keep')}
        </Button>
        <Button kind="second" press={decline}>
          {words.say('compare.keep.not')}
        </Button>
      </div>
    </form>
  );
}
