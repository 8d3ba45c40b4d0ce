import { ofProduct } from '../../assessment/product-status.ts';
import { Fold } from '../parts/fold.tsx';
import { Sources } from '../parts/sources.tsx';
import { useVisit } from '../visit.ts';

/**
 * What is so whatever a clinic answers, and what to ask if they say otherwise. Folded where answers set the level: the
 * head says then what the product is, and the rest is its reasons.
 */
export function ProductRules() {
  const { session, pack, words } = useVisit();
  const { status, rules, setsLevel } = ofProduct(pack, session.walk.value.response, session.assessment.value);
  if (!status && rules.length === 0) return null;
  const reasons = (
    <>
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
    </>
  );
  if (status && !setsLevel)
    return (
      <div class="folds">
        <Fold summary={words.say('product.title')}>{reasons}</Fold>
      </div>
    );
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('product.title')}</h3>
      {reasons}
    </section>
  );
}
