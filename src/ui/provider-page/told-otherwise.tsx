import type { Contradiction } from '../../audits/contradictions.ts';
import { own } from '../../pack/own.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { ClinicClaims, ClinicSays } from './clinic-says.tsx';
import type { Clinic } from './use-disclosure.ts';

/** What the visitor was told otherwise than the clinic publishes it. Stands before the findings of the result. */
export function ToldOtherwise({ clinic, list }: { clinic: Clinic; list: readonly Contradiction[] }) {
  const { words } = useVisit();
  if (list.length === 0 || clinic.state !== 'given') return null;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('provider.otherwise')}</h3>
      <p class="measure">
        {words.say('provider.otherwiseLead', { date: words.date(clinic.disclosure.published) })}
      </p>
      <ul class="cards">
        {list.map(one => (
          <Otherwise key={`${one.kind}:${one.id}`} clinic={clinic} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Otherwise({ clinic, one: { kind, id } }: { clinic: Clinic; one: Contradiction }) {
  const { session, pack, words } = useVisit();
  const item = kind === 'item' ? pack.items.find(known => known.id === id) : undefined;
  const claim = kind === 'claim' ? pack.claims.find(known => known.id === id) : undefined;
  const chosen = own(session.walk.value.response.answers, id)?.option;
  const title = item?.prompt.patient ?? words.say('quoted', { text: claim?.label ?? '' });
  const step = { kind: item ? 'item' : 'claims', id: claim?.category ?? id } as const;
  return (
    <li class="panel asked">
      <h4 class="h-m" dir="auto">
        {title}
      </h4>
      <dl class="three pairs">
        <div class="stack tight">
          <dt>{words.say('provider.says')}</dt>
          <dd class="stack tight">
            {item && <ClinicSays clinic={clinic} item={item} />}
            {claim && <ClinicClaims clinic={clinic} claim={claim} />}
          </dd>
        </div>
        <div class="stack tight">
          <dt>{words.say('provider.told')}</dt>
          <dd class="stack tight">
            <p dir="auto">
              {item?.options.find(option => option.id === chosen)?.label.patient ??
                words.say('provider.heard')}
            </p>
            <p>
              <Button
                kind="plain"
                label={words.say('found.changeWhich', { question: item?.short ?? title })}
                press={() => session.send({ type: 'step.chosen', step })}
              >
                {words.say('found.change')}
              </Button>
            </p>
          </dd>
        </div>
      </dl>
    </li>
  );
}
