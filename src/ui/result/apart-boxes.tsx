import { ofProduct, signsIn } from '../../assessment/product-status.ts';
import { useVisit } from '../visit.ts';

/** What the rules say of the product, and what their answers show: two things, apart. */
export function ApartBoxes() {
  const { session, pack, words } = useVisit();
  const assessment = session.assessment.value;
  const { answered, applicable, findings, level } = assessment;
  const { status, rules, setsLevel } = ofProduct(pack, session.walk.value.response, assessment);
  const found = signsIn(pack, findings);
  // What was heard or read is no answer: it would be counted among them.
  const isHeard = findings.some(({ kind }) => kind === 'claim');
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
        <dt>{words.say('apart.answers')}</dt>
        <dd>
          {answered === 0 && found === 0
            ? words.say('apart.none')
            : found === 0
              ? words.say('apart.clear', { asked: words.number(answered) })
              : words.say(isHeard ? 'apart.signs' : 'apart.found', {
                  count: found,
                  asked: words.number(answered),
                })}
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
