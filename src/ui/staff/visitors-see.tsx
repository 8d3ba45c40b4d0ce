import type { AuditRow } from '../../audits/audit-rows.ts';
import { own } from '../../pack/own.ts';
import { useVisit } from '../visit.ts';
import { ReplyField } from './reply-field.tsx';

/** The part of the audit that anyone can read: questions as visitors know them, answers, and our own words. */
export function VisitorsSee(props: { rows: readonly AuditRow[]; replies: Readonly<Record<string, string>> }) {
  const { session, pack, provider, words } = useVisit();
  const { response } = session.walk.value;
  const claims = pack.claims.filter(({ id }) => own(response.claims, id) !== undefined);
  return (
    <section class="panel stack">
      <h3 class="h-l">{words.say('staff.publish.seen')}</h3>
      <p dir="auto">
        {provider ? words.say('staff.publish.clinic', { provider }) : words.say('staff.publish.noClinic')}
      </p>
      <ul class="rows">
        {props.rows.map(({ item, option }) => (
          <li key={item.id} class="stack tight">
            <p>
              <strong>{item.prompt.patient}</strong>
            </p>
            <p>
              {option
                ? words.say('staff.publish.says', { answer: option.label.staff })
                : words.say('staff.publish.noAnswer')}
            </p>
            <ReplyField
              id={item.id}
              question={item.short ?? item.prompt.patient}
              text={own(props.replies, item.id) ?? ''}
            />
          </li>
        ))}
        {claims.map(({ id, label }) => (
          <li key={id}>
            {words.say('quoted', { text: label })}{' '}
            {words.say(`staff.claims.${own(response.claims, id) === 'heard' ? 'heard' : 'notHeard'}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
