import { own } from '../../pack/own.ts';
import type { Item } from '../../pack/types.ts';
import { useVisit } from '../visit.ts';
import { ClinicSays } from './clinic-says.tsx';
import { useDisclosure } from './use-disclosure.ts';

/** In a patient's walk on a page that names a disclosure: what the clinic publishes about this question, if anything. */
export function BesideItem({ item }: { item: Item }) {
  const { words } = useVisit();
  const clinic = useDisclosure();
  if (clinic.state !== 'given' || !own(clinic.disclosure.answers, item.id)) return null;
  return (
    <div class="sunk stack tight">
      <p class="small soft">
        <strong>{words.say('provider.says')}</strong>
      </p>
      <ClinicSays clinic={clinic} item={item} />
      <p class="small soft">
        {words.say('provider.lead', { date: words.date(clinic.disclosure.published) })}
      </p>
    </div>
  );
}
