import type { Claim } from '../../pack/types.ts';
import { severityIn, viewContext } from '../../pack/when.ts';
import { useClaimMarks } from '../claim-marks.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRows } from '../parts/choice-rows.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { Sources } from '../parts/sources.tsx';
import { useVisit } from '../visit.ts';
import { ClinicClaims } from './clinic-says.tsx';
import { Columns, Mismatch } from './columns.tsx';
import type { Clinic } from './use-disclosure.ts';

/** The claims of one category: whether the clinic says that it makes them, and which of them the visitor met. */
export function ClaimGroup(props: {
  claims: readonly Claim[];
  /** Ids of all claims of the category, drawn or not. */
  all: readonly string[];
  clinic: Clinic;
  /** What was told otherwise, as `claim:id`. */
  differing: ReadonlySet<string>;
}) {
  const { words } = useVisit();
  const marks = useClaimMarks();
  const open = marks.open(props.all);
  return (
    <>
      <p class="small soft">{words.say('claims.examples')}</p>
      <ul class="cards">
        {props.claims.map(claim => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            clinic={props.clinic}
            differs={props.differing.has(`claim:${claim.id}`)}
          />
        ))}
      </ul>
      {open.length > 0 && (
        <p>
          <Button kind="second" press={() => marks.mark(open, 'not-heard')}>
            {words.say('claims.none')}
          </Button>
        </p>
      )}
    </>
  );
}

function ClaimCard({ claim, clinic, differs }: { claim: Claim; clinic: Clinic; differs: boolean }) {
  const { session, pack, words } = useVisit();
  const { response } = session.walk.value;
  const marks = useClaimMarks();
  return (
    <li class="panel asked">
      <div class="top">
        <h4 class="h-m" dir="auto">
          <q>{claim.label}</q>
        </h4>
        <SeverityMark severity={severityIn(claim, viewContext(pack, response))} />
      </div>
      <Columns
        says={<ClinicClaims clinic={clinic} claim={claim} />}
        check={
          <>
            <p>{words.parts('claims.ask', { question: <q>{claim.ask}</q> })}</p>
            <p class="small soft">
              {claim.why} <Sources ids={claim.sources} />
            </p>
          </>
        }
        told={
          <>
            <fieldset>
              <legend class="sr">{words.say('claims.legend', { claim: claim.label })}</legend>
              <ChoiceRows
                compact
                choices={[
                  { id: 'heard', label: words.say('claims.heard') },
                  { id: 'not-heard', label: words.say('claims.notHeard') },
                ]}
                chosen={marks.of(claim.id)}
                onChoose={id => marks.mark([claim.id], id === 'heard' ? 'heard' : 'not-heard')}
              />
            </fieldset>
            <div role="status">{differs && <Mismatch />}</div>
          </>
        }
      />
    </li>
  );
}
