import { isCritical, isDoubted } from './claims.tsx';
import type { Found } from './find-claims.ts';

/**
 * What all that was found comes to. `isBelow`: graver things stand above, beside which it is no news that nothing of a list
 * was found.
 */
export function WhatItMeans(props: {
  readonly cards: readonly (readonly Found[])[];
  readonly isBelow: boolean;
}) {
  const { cards } = props;
  const mentions = cards.filter(isDoubted).length;
  const says = cards.length - mentions;
  const critical = cards.filter(isCritical).length;
  if (cards.length === 0 && props.isBelow) return <p class="quiet">{headingFor(0, 0)}.</p>;
  return (
    <>
      <h2>{headingFor(says, mentions)}</h2>
      <p>
        {cards.length === 0 ? (
          'A phrase that we do not list can still be wrong.'
        ) : (
          <>
            {critical > 0 && `${critical} ${critical === 1 ? 'is' : 'are'} critical. `}
            {says > 0 && mentions > 0 && `${mentions} more ${mentions === 1 ? 'is' : 'are'} uncertain. `}
            Put these to the clinic before you pay. What is not listed here can be wrong, too.
          </>
        )}
      </p>
    </>
  );
}

function headingFor(says: number, mentions: number): string {
  if (says === 1) return '1 phrase is a warning sign';
  if (says > 1) return `${says} phrases are warning signs`;
  if (mentions === 0) return 'None of our listed phrases were found';
  return mentions === 1 ? '1 phrase may be a warning sign' : `${mentions} phrases may be warning signs`;
}
