import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { claimCategories } from '../../machine/steps.ts';
import { canScan } from '../../pack/can-scan.ts';
import { own } from '../../pack/own.ts';
import type { Claim } from '../../pack/types.ts';
import type { ClaimMark } from '../../response/types.ts';
import { Button } from '../parts/button.tsx';
import { StepForm } from '../parts/step-form.tsx';
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
  // The order stays while ticks come and go.
  const [ordered] = useState(() => claimsForPlan(pack, response));
  const first = category ? ordered.filter(one => one.category === category) : ordered.slice(0, FIRST);
  const rest = ordered.filter(claim => !first.includes(claim));
  // Opened where something is noted in it, so that the list is come back to as it was left.
  const [isWhole, setWhole] = useState(() => rest.some(({ id }) => own(response.claims, id) !== undefined));
  const inView = isWhole ? ordered : first;
  const marked = (mark: string) => pack.claims.filter(({ id }) => own(response.claims, id) === mark);
  const heard = marked('heard');
  const denied = marked('not-heard');
  const isNone = inView.every(claim => denied.includes(claim));
  const open = pack.claims.length - heard.length - denied.length;
  const mark = (claims: readonly Claim[], as: ClaimMark | undefined) =>
    session.send({ type: 'claims.marked', ids: claims.map(({ id }) => id), mark: as });
  const tick = (claim: Claim, isTicked: boolean) => {
    if (isNone) mark(inView, undefined);
    mark([claim], isTicked ? 'heard' : undefined);
  };
  const row = (claim: Claim) => (
    <Tick
      key={claim.id}
      label={<q>{claim.short ?? claim.label}</q>}
      isTicked={heard.includes(claim)}
      onTick={isTicked => tick(claim, isTicked)}
    />
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
          <h2 class="h-xl" tabIndex={-1}>
            {words.say('claims.title')}
          </h2>
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
          <Tick
            label={words.say('claims.noneOfThese', { count: inView.length })}
            isTicked={isNone}
            onTick={isTicked => mark(inView, isTicked ? 'not-heard' : undefined)}
          />
        </ul>
        <p role="status" class="small soft">
          {open < pack.claims.length &&
            words.say('claims.noted', { heard: heard.length, not: denied.length, open })}
        </p>
      </fieldset>
    </StepForm>
  );
}

function Tick(props: { label: ComponentChildren; isTicked: boolean; onTick: (isTicked: boolean) => void }) {
  return (
    <li>
      <label class="opt tick">
        <input
          type="checkbox"
          checked={props.isTicked}
          onChange={event => props.onTick(event.currentTarget.checked)}
        />
        <span dir="auto">{props.label}</span>
      </label>
    </li>
  );
}
