import { own } from '../../pack/own.ts';
import type { Claim, Item } from '../../pack/types.ts';
import { useVisit } from '../visit.ts';
import type { Clinic } from './use-disclosure.ts';

/** What the clinic publishes about one question: its answer in the words that visitors know, and what it wrote itself. */
export function ClinicSays({ clinic, item }: { clinic: Clinic; item: Item }) {
  const { words } = useVisit();
  const answer = clinic.state === 'given' ? own(clinic.disclosure.answers, item.id) : undefined;
  const option = item.options.find(({ id }) => id === answer?.option);
  if (!option && !answer?.reply) return <p class="soft">{words.say('provider.noAnswer')}</p>;
  return (
    <>
      {option && <p dir="auto">{option.label.patient}</p>}
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
  if (mark === undefined) return <p class="soft">{words.say('provider.noAnswer')}</p>;
  return <p>{words.say(mark === 'heard' ? 'provider.claimOwn' : 'provider.claimNot')}</p>;
}
