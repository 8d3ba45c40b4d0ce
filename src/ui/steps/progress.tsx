import { own } from '../../pack/own.ts';
import { useVisit } from '../visit.ts';

/** Where one is: the part, how far along in words, and one short bar a part as wide as it has questions. */
export function Progress({ part, place }: { part: string; place: string }) {
  const { session, pack } = useVisit();
  const { response } = session.walk.value;
  const marked = pack.claims.filter(claim => own(response.claims, claim.id) !== undefined).length;
  const categories = new Set(pack.claims.map(claim => claim.category)).size;
  const bars = session.assessment.value.domains.map(({ id, answered, applicable }) => ({
    id,
    width: applicable,
    filled: applicable > 0 ? (100 * answered) / applicable : 0,
  }));
  if (categories > 0) bars.push({ id: '', width: categories, filled: (100 * marked) / pack.claims.length });
  return (
    <div class="stack">
      <p class="eyebrow ends">
        {part && <span>{part}</span>}
        {place && <span class="num">{place}</span>}
      </p>
      <div class="parts" aria-hidden="true">
        {bars
          .filter(({ width }) => width > 0)
          .map(({ id, width, filled }) => (
            <i key={id} style={{ '--n': width }}>
              <b style={{ '--f': filled }} />
            </i>
          ))}
      </div>
    </div>
  );
}
