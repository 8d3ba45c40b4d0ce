import { useState } from 'preact/hooks';
import { claimCategories } from '../../machine/steps.ts';
import { canScan } from '../../pack/can-scan.ts';
import type { Claim } from '../../pack/types.ts';
import { useClaimMarks } from '../claim-marks.ts';
import { Button } from '../parts/button.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Tick } from '../parts/tick.tsx';
import { Title } from '../parts/title.tsx';
import { useVisit } from '../visit.ts';
import { claimsForPlan } from './claim-order.ts';
import { Progress } from './progress.tsx';
import { SettledNote } from './settled-note.tsx';

/** Claims that are shown at once. */
const FIRST = 8;

/**
 * What the visitor heard or read, on one screen: a list to tick. Nothing ticked leaves the claims unknown. “None” says
 * that those in view were not heard, and how many they are; below it stands what is noted of all.
 */
export function ClaimsStep({ category }: { category: string }) {
  const { session, pack, words, panel } = useVisit();
  const { response } = session.walk.value;
  const marks = useClaimMarks();
  const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);
  // The order stays while ticks come and go.
  const [ordered] = useState(() => claimsForPlan(pack, response));
  const first = category ? ordered.filter(one => one.category === category) : ordered.slice(0, FIRST);
  const rest = ordered.filter(claim => !first.includes(claim));
  // Opened where something is noted in it, so that the list is come back to as it was left.
  const [isWhole, setWhole] = useState(() => rest.some(({ id }) => marks.of(id) !== undefined));
  const inView = isWhole ? ordered : first;
  const marked = (mark: string) => pack.claims.filter(({ id }) => marks.of(id) === mark);
  const heard = marked('heard');
  const denied = marked('not-heard');
  const isNone = inView.every(claim => denied.includes(claim));
  const open = pack.claims.length - heard.length - denied.length;
  const tick = (claim: Claim, isTicked: boolean) => {
    if (isNone) marks.mark(idsOf(inView), undefined);
    marks.mark([claim.id], isTicked ? 'heard' : undefined);
  };
  const row = (claim: Claim) => (
    <li key={claim.id}>
      <Tick look="opt tick" isTicked={heard.includes(claim)} onTick={isTicked => tick(claim, isTicked)}>
        <q>{claim.short ?? claim.label}</q>
      </Tick>
    </li>
  );
  return (
    <StepForm
      next={words.say(heard.length > 0 ? 'claims.add' : 'claims.next', { count: heard.length })}
      more={
        canScan(pack) && (
          <Button
            kind="plain"
            press={() => {
              panel.value = 'scan';
            }}
          >
            {words.say('claims.paste')}
          </Button>
        )
      }
    >
      <Progress part={words.say('claims.part')} place="" />
      <SettledNote />
      <fieldset class="stack">
        <legend class="sr">{words.say('claims.title')}</legend>
        <div class="stack tight">
          <Title>{words.say('claims.title')}</Title>
          <p class="small soft">{words.say('claims.lead')}</p>
        </div>
        <div class="ticks">
          <ul>{first.map(row)}</ul>
          {rest.length > 0 && (
            <details open={isWhole} onToggle={event => setWhole(event.currentTarget.open)}>
              <summary>{words.say('claims.more', { count: rest.length })}</summary>
              {claimCategories(pack).map(id => {
                const claims = rest.filter(claim => claim.category === id);
                if (claims.length === 0) return null;
                return (
                  <section key={id}>
                    <h3 class="small soft">{pack.categories?.find(one => one.id === id)?.title ?? id}</h3>
                    <ul>{claims.map(row)}</ul>
                  </section>
                );
              })}
            </details>
          )}
        </div>
        <ul class="ticks">
          <li>
            <Tick
              look="opt tick"
              isTicked={isNone}
              onTick={isTicked => marks.mark(idsOf(inView), isTicked ? 'not-heard' : undefined)}
            >
              {words.say('claims.noneOfThese', { count: inView.length })}
            </Tick>
          </li>
        </ul>
        <p role="status" class="small soft">
          {open < pack.claims.length &&
            words.say('claims.noted', { heard: heard.length, not: denied.length, open })}
        </p>
      </fieldset>
    </StepForm>
  );
}
