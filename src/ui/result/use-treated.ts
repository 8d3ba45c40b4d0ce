import { contextTruth, viewContext } from '../../pack/when.ts';
import { useVisit } from '../visit.ts';

/** Whether the visitor has had the treatment: whoever has is not told that one can leave, or wait, or go elsewhere. */
export function useTreated(): boolean {
  const { session, pack } = useVisit();
  const first = pack.panels?.harm?.first;
  const view = viewContext(pack, session.walk.value.response.context);
  return first !== undefined && contextTruth(first.context, view) === 'yes';
}
