import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';
import { PublishForm } from './publish-form.tsx';
import { useAudit } from './use-audit.ts';
import { useDisclosed } from './use-disclosed.ts';
import { VisitorsSee } from './visitors-see.tsx';

/** What is published and what is not, before a file is saved. What stays is not set out once more on the way to it. */
export function PublishView() {
  const { session, words } = useVisit();
  const { view } = useDesk();
  const rows = useAudit().parts.flatMap(part => part.rows);
  const publishing = useDisclosed();
  const { disclosed, replies } = publishing;
  const { response } = session.walk.value;
  const isEmpty = [response.answers, response.claims, replies].every(some => Object.keys(some).length === 0);
  return (
    <>
      <div class="stack tight">
        <Title>{words.say('staff.publish')}</Title>
        <p class="measure">{words.say(isEmpty ? 'staff.publish.empty' : 'staff.publish.lead')}</p>
      </div>
      {isEmpty && (
        <section class="panel stack tight measure">
          <p>{words.say('staff.publish.emptyLead')}</p>
          <div class="acts">
            <Button
              kind="main"
              press={() => {
                view.value = 'list';
              }}
            >
              {words.say('staff.publish.toList')}
            </Button>
          </div>
        </section>
      )}
      <section class="stack tight measure">
        <h3 class="h-l">{words.say('staff.publish.means')}</h3>
        <ul class="stack tight dashes">
          {['anyone', 'where', 'says', 'old'].map(line => (
            <li key={line}>{words.say(`staff.publish.means.${line}`)}</li>
          ))}
        </ul>
      </section>
      {!isEmpty && (
        <>
          <section class="stack tight measure">
            <h3 class="h-l">{words.say('staff.publish.stays')}</h3>
            <p>{words.say('staff.publish.staysLead')}</p>
          </section>
          <VisitorsSee rows={rows} disclosure={disclosed()} publishing={publishing} />
          <PublishForm disclosed={disclosed} />
        </>
      )}
    </>
  );
}
