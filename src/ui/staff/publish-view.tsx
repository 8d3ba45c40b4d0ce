import { useVisit } from '../visit.ts';
import { PublishForm } from './publish-form.tsx';
import { StaysHere } from './stays-here.tsx';
import { useAudit } from './use-audit.ts';
import { useDisclosed } from './use-disclosed.ts';
import { VisitorsSee } from './visitors-see.tsx';

/** What is published and what is not, side by side at the same size, before a file is saved. */
export function PublishView() {
  const { words } = useVisit();
  const rows = useAudit().parts.flatMap(part => part.rows);
  const publishing = useDisclosed();
  const { disclosed } = publishing;
  return (
    <>
      <div class="stack tight">
        <h2 class="h-xl" tabIndex={-1}>
          {words.say('staff.publish')}
        </h2>
        <p class="lead measure">{words.say('staff.publish.lead')}</p>
      </div>
      <section class="stack tight measure">
        <h3 class="h-l">{words.say('staff.publish.means')}</h3>
        <ul class="stack tight dashes">
          {['anyone', 'where', 'says', 'old'].map(line => (
            <li key={line}>{words.say(`staff.publish.means.${line}`)}</li>
          ))}
        </ul>
      </section>
      <PublishForm disclosed={disclosed}>
        <div class="two halves">
          <VisitorsSee rows={rows} disclosure={disclosed()} publishing={publishing} />
          <StaysHere rows={rows} />
        </div>
      </PublishForm>
    </>
  );
}
