import type { Doubt } from '../../claims/types.ts';
import { own } from '../../pack/own.ts';
import { OWN_JUDGEMENT, type Pack } from '../../pack/types.ts';
import type { Found } from './find-claims.ts';

const WHY: Readonly<Record<Doubt, string>> = {
  argues: 'Elsewhere this text says the opposite, or argues against such claims.',
  asked: 'It stands in a question.',
  quoted: 'It looks like somebody else’s words.',
  rejected: 'The next sentence seems to reject it.',
  reported: 'It looks like a warning, or tells what others say.',
  tone: 'It reads like advice, news or a review.',
  unsure: 'It may mean something else.',
};

/** A claim in the words of the text, what to ask, why, and whether it goes along to the questions. */
export function FoundRow(
  props: Found & {
    readonly sources: Pack['sources'];
    readonly goes: boolean;
    readonly choose: (id: string, goes: boolean) => void;
  },
) {
  const { claim, excerpts, doubt, words } = props;
  return (
    <li>
      {excerpts.map(excerpt => (
        <p key={excerpt} class="quote" dir="auto">
          “{excerpt}”
        </p>
      ))}
      {claim.severity === 'critical' && (
        <p>
          <b>Critical</b>
        </p>
      )}
      <p>
        <b>Ask:</b> “{claim.ask}”
      </p>
      {doubt && (
        <p class="hint">
          It comes near a claim on our list: “{claim.label}”. {WHY[doubt]}
          {words.length > 0 && ` We went by these words: ${words.map(word => `“${word}”`).join(', ')}`}
        </p>
      )}
      <p>
        {claim.why} <Sources ids={claim.sources} sources={props.sources} />
      </p>
      <label>
        <input
          type="checkbox"
          checked={props.goes}
          onChange={event => props.choose(claim.id, event.currentTarget.checked)}
        />{' '}
        Take this along
      </label>
    </li>
  );
}

/** Where what is said of a claim comes from. */
function Sources(props: { readonly ids: readonly string[]; readonly sources: Pack['sources'] }) {
  return (
    <small>
      {props.ids.flatMap(id => {
        const source = own(props.sources, id);
        if (!source) return [];
        const year = /^\d{4}/.exec(source.date)?.[0];
        const name =
          id === OWN_JUDGEMENT ? 'Our own judgment' : [source.publisher, year].filter(Boolean).join(', ');
        return [
          source.url === undefined ? (
            <span key={id}>{name}. </span>
          ) : (
            <span key={id}>
              <a href={source.url} rel="noopener noreferrer">
                {name}
              </a>
              .{' '}
            </span>
          ),
        ];
      })}
    </small>
  );
}
