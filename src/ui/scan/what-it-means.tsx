import type { Ref } from 'preact';
import { type Card, isDoubted } from '../../claims/finds.ts';
import { useVisit } from '../visit.ts';

/**
 * What all that was found comes to, and what to do about it, in a few lines. `isBelow`: graver things stand above, beside
 * which it is no news that nothing of a list was found.
 */
export function WhatItMeans(props: {
  at: Ref<HTMLHeadingElement>;
  cards: readonly Card[];
  isBelow: boolean;
}) {
  const { at, cards } = props;
  const { session, words } = useVisit();
  const { audience } = session.walk.value;
  const said = cards.filter(card => !isDoubted(card));
  const critical = said.filter(card =>
    card.some(({ severity, doubt }) => severity === 'critical' && doubt === undefined),
  ).length;
  const open = cards.length - said.length;
  const heading =
    cards.length === 0
      ? words.say('scan.none')
      : said.length > 0
        ? words.say('scan.found', { count: said.length })
        : words.say('scan.foundMaybe', { count: open });
  if (cards.length === 0 && props.isBelow) return <p class="small soft">{heading}</p>;
  return (
    <div class="stack tight">
      <h3 ref={at} class="h-m" tabIndex={-1}>
        {heading}
      </h3>
      {cards.length === 0 ? (
        audience === 'patient' && <p>{words.say('scan.noneMeans')}</p>
      ) : (
        <>
          {cards.flat().some(({ doubt }) => doubt === 'argues') && <p>{words.say('scan.argues')}</p>}
          <p>
            {critical > 0 && `${words.say('scan.critical', { count: critical })} `}
            {said.length > 0 && open > 0 && `${words.say('scan.open', { count: open })} `}
            {words.say(audience === 'staff' ? 'scan.meansStaff' : 'scan.means')}
          </p>
          <p class="small soft">{words.say('scan.rest')}</p>
        </>
      )}
    </div>
  );
}
