import { claimCategories, contextSteps, walkSteps } from '../machine/steps.ts';
import type { Step } from '../machine/types.ts';
import { canScan } from '../pack/can-scan.ts';
import { own } from '../pack/own.ts';
import { effectiveAnswers } from '../response/applicable.ts';
import { isPromised } from '../response/open-options.ts';
import { inARow } from './in-a-row.ts';
import { Button } from './parts/button.tsx';
import { More } from './parts/more.tsx';
import { Title } from './parts/title.tsx';
import { useSome } from './parts/use-some.ts';
import { useVisit } from './visit.ts';

interface Row {
  readonly step: Step;
  readonly question: string;
  readonly answer: string | undefined;
}

/** Every answer, part by part, what is not known first, each with a way to change it. */
export function ReviewScreen() {
  const { session, pack, words, panel } = useVisit();
  const { answered, applicable } = session.assessment.value;
  return (
    <div class="screen">
      <div class="stack">
        <Title>{words.say('review.title')}</Title>
        <p>{words.say('review.lead', { asked: answered, count: applicable })}</p>
        <div class="acts">
          <Button kind="main" press={() => session.send({ type: 'result.opened' })}>
            {words.say('review.result')}
          </Button>
          {session.can({ type: 'walk.resumed' }) && (
            <Button kind="second" press={() => session.send({ type: 'walk.resumed' })}>
              {words.say('review.resume')}
            </Button>
          )}
          {canScan(pack) && (
            <Button
              kind="plain"
              press={() => {
                panel.value = 'scan';
              }}
            >
              {words.say('claims.paste')}
            </Button>
          )}
        </div>
      </div>
      {useRows().map(({ title, rows }) => (
        <ReviewPart key={title} title={title} rows={rows} />
      ))}
    </div>
  );
}

function ReviewPart({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { some, ...rest } = useSome(rows);
  return (
    <section class="stack">
      <h3 class="h-l">{title}</h3>
      <ul class="rows">
        {some.map(row => (
          <ReviewRow key={`${row.step.kind}:${row.step.id}`} {...row} />
        ))}
      </ul>
      <More rest={rest} of={title} />
    </section>
  );
}

function ReviewRow({ step, question, answer }: Row) {
  const { session, words } = useVisit();
  const name = words.say('review.changeWhich', { question });
  return (
    <li class={answer === undefined ? 'row open' : 'row'}>
      <div class="stack tight">
        <p>
          <strong>{question}</strong>
        </p>
        <p class="soft" dir="auto">
          {answer ?? words.say('review.notAsked')}
        </p>
      </div>
      <Button kind="plain" label={name} press={() => session.send({ type: 'step.chosen', step })}>
        {words.say(answer === undefined ? 'review.fill' : 'review.change')}
      </Button>
    </li>
  );
}

function useRows(): readonly { title: string; rows: readonly Row[] }[] {
  const { session, pack, words } = useVisit();
  const { response } = session.walk.value;
  const answers = effectiveAnswers(pack, response);
  const steps = walkSteps(pack, response);
  const items = new Map(pack.items.map(item => [item.id, item]));
  const itemRow = (step: Step): Row => {
    const item = items.get(step.id);
    const option = item?.options.find(one => one.id === answers.get(step.id)?.option);
    const answer = isPromised(response, step.id) ? words.say('review.promised') : option?.label.patient;
    return { step, question: item?.short ?? item?.prompt.patient ?? '', answer };
  };
  const claimsRow = (step: Step): Row => {
    const claims = pack.claims.filter(claim => claim.category === step.id);
    const heard = claims.filter(claim => own(response.claims, claim.id) === 'heard');
    const open = claims.some(claim => own(response.claims, claim.id) === undefined);
    const quotes = inARow(
      words,
      heard.map(claim => words.say('quoted', { text: claim.label })),
    );
    return {
      step,
      question: pack.categories?.find(({ id }) => id === step.id)?.title ?? step.id,
      answer:
        heard.length > 0
          ? words.say('review.heard', { claims: quotes })
          : open
            ? undefined
            : words.say('review.none'),
    };
  };
  const unknownFirst = (rows: readonly Row[]) =>
    rows.toSorted((a, b) => Number(a.answer !== undefined) - Number(b.answer !== undefined));
  const ofDomain = (domain: string) =>
    steps.filter(({ kind, id }) => kind === 'item' && items.get(id)?.domain === domain);
  return [
    {
      title: words.say('review.plan'),
      rows: contextSteps(pack).flatMap((step): Row[] => {
        const question = pack.context.find(one => one.id === step.id);
        const chosen = question?.options.find(option => option.id === own(response.context, step.id));
        return question ? [{ step, question: question.prompt, answer: chosen?.label }] : [];
      }),
    },
    ...pack.domains.map(({ id, title }) => ({ title, rows: unknownFirst(ofDomain(id).map(itemRow)) })),
    {
      title: words.say('claims.part'),
      rows: unknownFirst(claimCategories(pack).map(id => claimsRow({ kind: 'claims', id }))),
    },
  ].filter(({ rows }) => rows.length > 0);
}
