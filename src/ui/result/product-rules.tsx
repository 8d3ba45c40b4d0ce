import { ofProduct } from '../../assessment/product-status.ts';
import { Sources } from '../parts/sources.tsx';
import { useVisit } from '../visit.ts';

/** What is so whatever a clinic answers, and what to ask if they say otherwise. */
export function ProductRules() {
  const { session, pack, words } = useVisit();
  const { status, rules } = ofProduct(pack, session.walk.value.response, session.assessment.value);
  if (!status && rules.length === 0) return null;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('product.title')}</h3>
      <p class="small soft">{words.say('product.from')}</p>
      {status && <h4 class="h-m">{status.found}</h4>}
      {rules.map(({ id, reason, sources }) => (
        <p key={id}>
          {reason} <Sources ids={sources} />
        </p>
      ))}
      {status && (
        <>
          <div class="follow">
            <p class="small soft">{words.say('product.otherwise')}</p>
            <p>
              <q class="ask">{status.followUp}</q>
            </p>
          </div>
          <p>
            <Sources ids={status.sources} />
          </p>
        </>
      )}
    </section>
  );
}
