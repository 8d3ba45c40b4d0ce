import { useState } from 'preact/hooks';
import type { AuditRow } from '../../audits/audit-rows.ts';
import type { Disclosure } from '../../exchange/disclosure.ts';
import { own } from '../../pack/own.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { More } from '../parts/more.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { ReplyField } from './reply-field.tsx';
import type { Publishing } from './use-disclosed.ts';

/** All that anyone can read in the file: for whom, for which plan, answers as visitors know them, and our own words. */
export function VisitorsSee(props: {
  rows: readonly AuditRow[];
  disclosure: Disclosure;
  publishing: Publishing;
}) {
  const { session, pack, words } = useVisit();
  const { rows, disclosure, publishing } = props;
  const { replies, isLeftOut, leaveOut } = publishing;
  const { provider, published, context } = disclosure;
  const marked = pack.claims.filter(({ id }) => own(session.walk.value.response.claims, id) !== undefined);
  const isTold = ({ item: { id } }: AuditRow) =>
    own(session.walk.value.response.answers, id) !== undefined || isLeftOut('answers', id);
  // What is worded on the screen stays where it is while one types.
  const [worded] = useState(() => new Set(Object.keys(replies)));
  const isShown = (row: AuditRow) => worded.has(row.item.id) || isTold(row);
  const { some, ...rest } = useSome(rows.filter(isShown));
  const others = useSome(rows.filter(row => !isShown(row)));
  const given = Object.values(disclosure.answers).flatMap(({ option }) => option ?? []);
  const counted = given.filter(option => option !== 'no-answer');
  const cannot = given.length - counted.length;
  const claims = useSome(marked);
  const plan = pack.context.flatMap(({ id, prompt, options }) => {
    const label = options.find(option => option.id === own(context, id))?.label;
    return label === undefined ? [] : [{ id, prompt, label }];
  });
  return (
    <section class="panel stack">
      <h3 class="h-l">{words.say('staff.publish.seen')}</h3>
      <p dir="auto">
        {provider ? words.say('staff.publish.clinic', { provider }) : words.say('staff.publish.noClinic')}
      </p>
      <p class="small soft">
        {words.say('staff.publish.dated', { date: words.date(published), version: pack.version })}
      </p>
      {plan.length > 0 && (
        <dl class="stack tight">
          {plan.map(({ id, prompt, label }) => (
            <div key={id}>
              <dt class="small soft">{prompt}</dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{words.say('staff.publish.counted', { asked: counted.length, count: rows.length })}</p>
      {cannot > 0 && <p>{words.say('staff.publish.cannot', { count: cannot })}</p>}
      <p class="small soft">{words.say('staff.publish.ownClaim')}</p>
      <ul class="rows">
        {some.map(({ item }) => {
          const answer = own(disclosure.answers, item.id);
          const option = item.options.find(({ id }) => id === answer?.option);
          const isLeft = isLeftOut('answers', item.id);
          return (
            <li key={item.id} class="seen">
              <div>
                <p>
                  <strong>{item.prompt.patient}</strong>
                </p>
                <p>
                  {option
                    ? words.say('staff.publish.chose', {
                        question: item.prompt.staff,
                        answer: option.label.staff,
                      })
                    : words.say('staff.publish.noAnswer')}
                </p>
              </div>
              {!isLeft && (
                <ReplyField
                  id={item.id}
                  question={item.short ?? item.prompt.patient}
                  text={own(replies, item.id) ?? ''}
                />
              )}
              {(option || answer?.reply || isLeft) && (
                <LeaveOut
                  title={item.short ?? item.prompt.patient}
                  isLeft={isLeft}
                  press={() => leaveOut('answers', item.id, !isLeft)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <More rest={rest} of={words.say('staff.publish.seen')} />
      {others.some.length > 0 && (
        <div class="folds">
          <Fold summary={words.say('staff.publish.others', { count: others.some.length + others.left })}>
            <p>{words.say('staff.publish.othersLead')}</p>
            <ul class="rows">
              {others.some.map(({ item }) => (
                <li key={item.id} class="seen">
                  <div>
                    <strong>{item.prompt.patient}</strong>
                  </div>
                  <ReplyField
                    id={item.id}
                    question={item.short ?? item.prompt.patient}
                    text={own(replies, item.id) ?? ''}
                  />
                </li>
              ))}
            </ul>
            <More rest={others} of={words.say('staff.publish.seen')} />
          </Fold>
        </div>
      )}
      <ul class="rows">
        {claims.some.map(({ id, label }) => {
          const mark = own(disclosure.claims, id);
          const isLeft = isLeftOut('claims', id);
          return (
            <li key={id} class="seen">
              <div>
                {words.say('quoted', { text: label })}{' '}
                {words.say(
                  mark === undefined
                    ? 'staff.publish.noAnswer'
                    : `staff.publish.${mark === 'heard' ? 'claimOwn' : 'claimNot'}`,
                )}
              </div>
              <LeaveOut title={label} isLeft={isLeft} press={() => leaveOut('claims', id, !isLeft)} />
            </li>
          );
        })}
      </ul>
      <More rest={claims} of={words.say('staff.claims')} />
    </section>
  );
}

/** Takes one row out of the file, and says what visitors make of that. */
function LeaveOut({ title, isLeft, press }: { title: string; isLeft: boolean; press: () => void }) {
  const { words } = useVisit();
  return (
    <>
      <Button
        kind="plain"
        label={words.say('staff.publish.rowWhich', {
          does: words.say(isLeft ? 'staff.publish.putBack' : 'staff.publish.leave'),
          question: title,
        })}
        press={press}
      >
        {words.say(isLeft ? 'staff.publish.putBack' : 'staff.publish.leave')}
      </Button>
      <p class="small soft" role="status">
        {isLeft && words.say('staff.publish.isLeft')}
      </p>
    </>
  );
}
