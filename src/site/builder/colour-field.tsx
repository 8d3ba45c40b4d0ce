import { contrast, readHex } from './contrast.ts';
import { shownAccent } from './shown-accent.ts';

interface ColourFieldProps {
  readonly label: string;
  readonly value: string;
  readonly ground: 'light' | 'dark';
  /** The widget's ground in this theme; '' for its own. */
  readonly paper: string;
  readonly fault: string | undefined;
  readonly change: (value: string) => void;
}

const OWN = { light: '#43376e', dark: '#cbc0f6' } as const;
const PAPER = { light: '#faf6ef', dark: '#1d1917' } as const;

/** A colour, and its contrast as text on the widget's paper, in numbers. */
export function ColourField({ label, value, ground, paper: own, fault, change }: ColourFieldProps) {
  const chosen = readHex(value || OWN[ground]);
  const paper = readHex(own || PAPER[ground]);
  const shown = chosen && shownAccent(chosen, ground);
  const ratio = (colour: typeof chosen) => (colour && paper ? contrast(colour, paper).toFixed(1) : '');
  const isMoved = chosen && shown && ratio(chosen) !== ratio(shown);
  return (
    <div class="colour">
      <label>
        {label}
        <input
          type="color"
          value={value || OWN[ground]}
          onInput={event => change(event.currentTarget.value)}
        />
      </label>
      <p class="hint" role="status">
        {fault && `Not in the code: ${fault}`}
        {chosen && !isMoved && `${ratio(chosen)} to 1 on the ${ground} paper.`}
        {isMoved &&
          `${ratio(chosen)} to 1 is too little for text, so the widget moves it to ${ratio(shown)} to 1.`}
      </p>
      {value !== '' && (
        <button type="button" class="plain" onClick={() => change('')}>
          Take the widget’s own
        </button>
      )}
    </div>
  );
}
