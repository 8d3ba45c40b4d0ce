import { wordsOf } from '../../claims/by-passage.ts';
import type { Doubt } from '../../claims/types.ts';
import type { Pack } from '../../pack/types.ts';
import { closed, type Found } from './find-claims.ts';
import { Sources } from './sources.tsx';

const WHY: Readonly<Record<Doubt, string>> = {
  argues: 'Elsewhere this text says the opposite, or argues against such claims.',
  asked: 'It stands in a question.',
  quoted: 'It looks like somebody else’s words.',
  rejected: 'The next sentence seems to reject it.',
  reported: 'It looks like a warning, or tells what others say.',
  tone: 'It reads like advice, news or a review.',
  unsure: 'It may mean something else.',
};

/** What the rows of a list share. */
export interface Choosing {
  readonly sources: Pack['sources'];
  readonly goesAlong: (found: Found) => boolean;
  readonly choose: (id: string, goes: boolean) => void;
}

/** Words of the text, and of each claim that they make what to ask, why, and whether it goes along to the questions. */
export function FoundCard(props: Choosing & { readonly card: readonly Found[]; readonly text: string }) {
  const { card } = props;
  const others = card.flatMap(({ excerpts }) => excerpts.slice(1));
  return (
    <li>
      {[closed(wordsOf(card, props.text)), ...new Set(others)].map(words => (
        <p key={words} class="quote" dir="auto">
          “{words}”
        </p>
      ))}
      {card.map(found => (
        <FoundClaim key={found.claim.id} {...props} {...found} />
      ))}
    </li>
  );
}

function FoundClaim(props: Found & Choosing) {
  const { claim, severity, doubt, words } = props;
  return (
    <div class="claim">
      <p>
        {severity === 'critical' && <b>Critical. </b>}
        <b>Ask:</b> “{claim.ask}”
      </p>
      {doubt && (
        <p class="hint">
          It comes near a claim on our list: “{claim.label}”. {WHY[doubt]}
          {words.length > 0 && ` We went by these words: ${words.map(word => `“${word}”`).join(', ')}`}
        </p>
      )}
      <label>
        <input
          type="checkbox"
          checked={props.goesAlong(props)}
          onChange={event => props.choose(claim.id, event.currentTarget.checked)}
        />{' '}
        Take this along
      </label>
      <details>
        <summary>Why, and sources</summary>
        <p>
          {claim.why} <Sources ids={claim.sources} sources={props.sources} />
        </p>
      </details>
    </div>
  );
}
