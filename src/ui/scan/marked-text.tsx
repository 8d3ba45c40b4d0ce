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
          {passages.map(({ stretches, cut }, i) => (
            <p key={i} dir="auto">
              {cut && '… '}
              {stretches.map((stretch, j) =>
                stretch.marked ? (
                  <mark key={j}>
                    <Pieces of={stretch} />
                  </mark>
                ) : (
                  stretch.pieces.map(({ text }) => text)
                ),
              )}
              {shortened && ' …'}
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
  return of.pieces.map(({ text, numbers }) => [
    text,
    ...numbers.map(number => (
      <span key={number}>
        <span class="sr"> ({words.say('scan.mark', { number })}) </span>
        {'\u2060'}
        <b class="nr" aria-hidden="true">
          {words.number(number)}
        </b>
      </span>
    )),
  ]);
}
