import { useId } from 'preact/hooks';

/** One answer to choose. `unknown` marks the one that says nothing yet. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly unknown?: boolean;
}

/**
 * Native radio buttons as large rows. Choosing never moves on by itself. Neither names nor values say what an
 * answer means: a page can read which control was clicked.
 */
export function ChoiceRows(props: {
  choices: readonly Choice[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  compact?: boolean;
}) {
  const name = useId();
  return (
    <div class={props.compact ? 'pair' : 'opts'}>
      {props.choices.map(choice => (
        <label key={choice.id} class={choice.unknown ? 'opt unknown' : 'opt'}>
          <input
            type="radio"
            name={name}
            checked={choice.id === props.chosen}
            onChange={() => props.onChoose(choice.id)}
          />
          <span dir="auto">{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
