import type { RefObject } from 'preact';
import { type Choice, ChoiceRows } from '../parts/choice-rows.tsx';
import { useVisit } from '../visit.ts';

/** Which of several answers was given. Until one is chosen, it says that nothing is noted. */
export function WhichAnswer(props: {
  at: RefObject<HTMLFieldSetElement | null>;
  choices: readonly Choice[];
  chosen: string | undefined;
  onChoose: (option: string) => void;
}) {
  const { words } = useVisit();
  return (
    <fieldset ref={props.at} class="which sunk stack tight">
      <legend class="sr">{words.say('take.room.which')}</legend>
      <p aria-hidden="true">
        <strong>{words.say('take.room.which')}</strong>
      </p>
      <ChoiceRows choices={props.choices} chosen={props.chosen} onChoose={props.onChoose} />
      <p role="status" class="small soft">
        {props.chosen === undefined && words.say('take.room.pending')}
      </p>
    </fieldset>
  );
}
