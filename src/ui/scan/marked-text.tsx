import { useVisit } from '../visit.ts';
import type { Shown, Stretch } from './passages.ts';

/** The visitor's text with each phrase underlined, tinted and numbered. Text, whatever it holds. */
export function MarkedText({ shown }: { shown: Shown }) {
  const { words } = useVisit();
  const { passages, shortened, hidden } = shown;
  return (
    <div class="stack tight">
      <p class="small soft">{words.say(shortened ? 'scan.shortened' : 'scan.text')}</p>
      {passages.length > 0 && (
        <blockquote class="paste">
          {passages.map(({ stretches, cutBefore, cutAfter }, i) => (
            <p key={i} dir="auto">
              {cutBefore && '… '}
              {stretches.map((stretch, j) =>
                stretch.marked ? (
                  <mark key={j} class={stretch.maybe ? 'maybe' : undefined}>
                    <Pieces of={stretch} />
                  </mark>
                ) : (
                  stretch.pieces.map(({ text }) => text)
                ),
              )}
              {cutAfter && ' …'}
            </p>
          ))}
        </blockquote>
      )}
      {hidden > 0 && <p class="small soft">{words.say('scan.more', { count: hidden })}</p>}
    </div>
  );
}

function Pieces({ of }: { of: Stretch }) {
  const { words } = useVisit();
  return of.pieces.map(({ text, numbers }, i) => {
    // The numbers stay on the line of the last word.
    const last = Math.max(text.search(/\S+\s*$/), 0);
    return [
      text.slice(0, last),
      <span key={i} class={text.length - last < 30 ? 'joined' : undefined}>
        {text.slice(last)}
        {numbers.map(({ number, maybe }) => (
          <span key={number}>
            <span class="sr"> ({words.say(maybe ? 'scan.markMaybe' : 'scan.mark', { number })}) </span>
            <b class={maybe ? 'nr maybe' : 'nr'} aria-hidden="true">
              {words.number(number)}
            </b>
          </span>
        ))}
      </span>,
    ];
  });
}
