import { canScan } from '../../pack/can-scan.ts';
import { own } from '../../pack/own.ts';
import type { Claim } from '../../pack/types.ts';
import { severityIn, viewContext } from '../../pack/when.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRows } from '../parts/choice-rows.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { Sources } from '../parts/sources.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { useVisit } from '../visit.ts';
import { Progress } from './progress.tsx';
import { SettledNote } from './settled-note.tsx';

/** The claims of one category: which of them the visitor met. */
export function ClaimsStep({ category }: { category: string }) {
  const { session, pack, words, panel } = useVisit();
  const { response, order, trail } = session.walk.value;
  const categories = [...new Set(pack.claims.map(claim => claim.category))];
  const passed = trail.filter(step => step.kind === 'claims').length;
  const walking = order === 'short' && session.screen.value === 'asking';
  const number = walking ? passed + 1 : categories.indexOf(category) + 1;
  const claims = pack.claims.filter(claim => claim.category === category);
  const open = claims.filter(claim => own(response.claims, claim.id) === undefined).map(claim => claim.id);
  return (
    <StepForm
      next={words.say('claims.next')}
      more={
        <>
          <Button
            kind="second"
            press={event => {
              if (event.detail > 1) return;
              session.send({ type: 'claims.marked', ids: open, mark: 'not-heard' });
              session.send({ type: 'step.advanced' });
            }}
          >
            {words.say('claims.none')}
          </Button>
          {canScan(pack) && (
            <Button
              kind="plain"
              press={() => {
                panel.value = 'scan';
              }}
            >
              {words.say('claims.paste')}
            </Button>
          )}
        </>
      }
    >
      <Progress
        part={words.say('claims.part')}
        place={words.say('claims.place', { number, count: categories.length })}
      />
      <SettledNote />
      <div class="stack tight">
        <h2 class="h-xl" tabIndex={-1}>
          {pack.categories?.find(({ id }) => id === category)?.title ?? category}
        </h2>
        <p class="lead soft">{words.say('claims.lead')}</p>
      </div>
      <div class="stack">
        <p class="small soft">{words.say('claims.examples')}</p>
        {claims.map(claim => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </div>
    </StepForm>
  );
}

function ClaimCard({ claim }: { claim: Claim }) {
  const { session, pack, words } = useVisit();
  const { response } = session.walk.value;
  const mark = own(response.claims, claim.id);
  const list = new Intl.ListFormat(words.lang, { type: 'unit' });
  return (
    <fieldset class="claim">
      <legend class="sr">{words.say('claims.legend', { claim: claim.label })}</legend>
      <div class="stack tight">
        <p>
          <strong>
            <q>{claim.label}</q>
          </strong>
        </p>
        {claim.also && (
          <p class="small soft">
            {words.say('claims.also', {
              claims: list.format(claim.also.map(one => words.say('quoted', { text: one }))),
            })}
          </p>
        )}
      </div>
      <ChoiceRows
        compact
        choices={[
          { id: 'heard', label: words.say('claims.heard') },
          { id: 'not-heard', label: words.say('claims.notHeard') },
        ]}
        chosen={mark}
        onChoose={id => {
          session.send({
            type: 'claims.marked',
            ids: [claim.id],
            mark: id === 'heard' ? 'heard' : 'not-heard',
          });
        }}
      />
      <div class="note" role="status">
        {mark === 'heard' && (
          <div class="stack tight">
            <SeverityMark severity={severityIn(claim, viewContext(pack, response.context))} />
            <p>
              {claim.why} <Sources ids={claim.sources} />
            </p>
            <p>{words.parts('claims.ask', { question: <q class="ask">{claim.ask}</q> })}</p>
          </div>
        )}
      </div>
    </fieldset>
  );
}
