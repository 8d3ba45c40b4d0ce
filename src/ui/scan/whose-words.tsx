import type { Ref } from 'preact';
import { ChoiceRows } from '../parts/choice-rows.tsx';
import { useVisit } from '../visit.ts';

/** Asks for the one thing that the reader of a text cannot tell and its owner knows: whose words it is. */
export function WhoseWords(props: {
  at: Ref<HTMLFieldSetElement>;
  isOwn: boolean | undefined;
  /** How many claims are ticked for that answer. */
  count: number;
  /** Somebody wanted to go on without it. */
  isMissed: boolean;
  choose: (isOwn: boolean) => void;
}) {
  const { words } = useVisit();
  const { isOwn } = props;
  return (
    <fieldset ref={props.at} class="own stack tight" tabIndex={-1}>
      <legend class="h-m">
        <strong>{words.say('scan.own')}</strong>
      </legend>
      <p class="small soft">{words.say('scan.ownWhy', { count: props.count })}</p>
      <ChoiceRows
        choices={['yes', 'no'].map(id => ({ id, label: words.say(`scan.own.${id}`) }))}
        chosen={isOwn === undefined ? undefined : isOwn ? 'yes' : 'no'}
        onChoose={id => props.choose(id === 'yes')}
      />
      <p class="small" role="status">
        {isOwn !== undefined
          ? words.say(isOwn ? 'scan.ownTicked' : 'scan.ownLeft', { count: props.count })
          : props.isMissed && words.say('scan.ownFirst')}
      </p>
    </fieldset>
  );
}
