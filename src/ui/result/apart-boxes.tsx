import { ofProduct } from '../../assessment/product-status.ts';
import { basisOf } from '../../exchange/basis.ts';
import { adverts } from '../../kept/adverts.ts';
import { useVisit } from '../visit.ts';
import { signsInWords } from './signs-in-words.ts';

/** What the rules say of the product, and what answers and claims show: two things, apart. */
export function ApartBoxes() {
  const visit = useVisit();
  const { session, pack, words } = visit;
  const assessment = session.assessment.value;
  const { answered, applicable, level } = assessment;
  const { response } = session.walk.value;
  const { status, rules, setsLevel } = ofProduct(pack, response, assessment);
  const basis = basisOf(assessment, adverts.get(response.pack));
  return (
    <dl class="apart">
      {(status || rules.length > 0) && (
        <div class="panel">
          <dt>{words.say('apart.product')}</dt>
          <dd>
            {status ? status.text : words.say('apart.rule', { count: rules.length })}
            <small>
              {setsLevel
                ? words.say('apart.alone', {
                    level: words.say(`word.${level.low}`),
                  })
                : status?.detail}
            </small>
          </dd>
        </div>
      )}
      <div class="panel">
        <dt>{words.say(`apart.${basis}`)}</dt>
        <dd>
          {signsInWords(visit, assessment, basis)}
          <small>
            {applicable > answered
              ? words.say('apart.open', { count: applicable - answered })
              : words.say('apart.all')}
          </small>
        </dd>
      </div>
    </dl>
  );
}
