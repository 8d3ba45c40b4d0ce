import { own } from '../../pack/own.ts';
import type { Claim, Item } from '../../pack/types.ts';
import { useVisit } from '../visit.ts';
import type { Clinic } from './use-disclosure.ts';

/** What the clinic publishes about one question: what it was asked and ticked, in the words it had before it, and its own. */
export function ClinicSays({ clinic, item }: { clinic: Clinic; item: Item }) {
  const { words } = useVisit();
  const answer = clinic.state === 'given' ? own(clinic.disclosure.answers, item.id) : undefined;
  const option = item.options.find(({ id }) => id === answer?.option);
  if (!option && !answer?.reply) return <Nothing clinic={clinic} />;
  return (
    <>
      {option && (
        <p>
          <span class="small soft">{words.say('provider.asked', { question: item.prompt.staff })}</span>{' '}
          {words.parts('provider.chose', { answer: <bdi>{option.label.staff}</bdi> })}
        </p>
      )}
      {answer?.reply && (
        <p>
          {words.parts('provider.reply', {
            reply: <bdi class="reply">{words.say('quoted', { text: answer.reply })}</bdi>,
          })}
        </p>
      )}
    </>
  );
}

/** Whether the clinic says that it makes a claim. */
export function ClinicClaims({ clinic, claim }: { clinic: Clinic; claim: Claim }) {
  const { words } = useVisit();
  const mark = clinic.state === 'given' ? own(clinic.disclosure.claims, claim.id) : undefined;
  if (mark === undefined) return <Nothing clinic={clinic} />;
  return <p>{words.say(mark === 'heard' ? 'provider.claimOwn' : 'provider.claimNot')}</p>;
}

/** Why nothing is there. That the clinic is silent is said only where its answers are here and hold none. */
function Nothing({ clinic: { state } }: { clinic: Clinic }) {
  const { words } = useVisit();
  return (
    <p class="soft">{words.say(state === 'waiting' ? 'provider.waiting' : `provider.nothing.${state}`)}</p>
  );
}

/** Whether what the clinic publishes about a question is not a clear answer. */
export function isDoubtful(clinic: Clinic, { id, options }: Item): boolean {
  const published = clinic.state === 'given' ? own(clinic.disclosure.answers, id)?.option : undefined;
  return options.some(option => option.id === published && option.concern > 0);
}
