import type { ComponentChildren } from 'preact';
import type { DomainResult } from '../../assessment/types.ts';
import {
  type Both,
  type Comparison,
  type DomainDifference,
  isAskedAtOne,
  type Told,
} from '../../audits/compare-providers.ts';
import type { ClaimMark } from '../../response/types.ts';
import { Fold } from '../parts/fold.tsx';
import { ThinBar } from '../parts/thin-bar.tsx';
import { useVisit } from '../visit.ts';
import { Who } from './set-head.tsx';

/** Only what differs, in the pack's order: plans, parts with their questions, and claims. */
export function Differences({ comparison }: { comparison: Comparison }) {
  const { pack, words } = useVisit();
  const { context, domains, claims } = comparison;
  const labelOf = (question: string, option: string | undefined) =>
    pack.context.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.label ??
    words.say('review.notAsked');
  const markOf = (mark: ClaimMark | undefined) =>
    words.say(
      mark === undefined ? 'compare.unmarked' : mark === 'heard' ? 'claims.heard' : 'claims.notHeard',
    );
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('compare.differ')}</h3>
      {context.length + domains.length + claims.length === 0 && <p>{words.say('compare.same')}</p>}
      <ul class="rows">
        {context.length > 0 && (
          <li class="stack">
            <h4 class="h-m">{words.say('review.plan')}</h4>
            <p class="small soft">{words.say('compare.plans')}</p>
            {context.map(({ id, a, b }) => (
              <Pair key={id} title={pack.context.find(one => one.id === id)?.prompt ?? ''}>
                {{ a: labelOf(id, a), b: labelOf(id, b) }}
              </Pair>
            ))}
          </li>
        )}
        {domains.map(domain => (
          <DomainRow key={domain.id} domain={domain} />
        ))}
        {claims.length > 0 && (
          <li class="stack">
            <h4 class="h-m">{words.say('claims.part')}</h4>
            <Fold summary={words.say('compare.claims', { count: claims.length })}>
              {claims.map(({ id, a, b }) => (
                <Pair
                  key={id}
                  title={words.say('quoted', { text: pack.claims.find(one => one.id === id)?.label ?? '' })}
                >
                  {{ a: markOf(a), b: markOf(b) }}
                </Pair>
              ))}
            </Fold>
          </li>
        )}
      </ul>
    </section>
  );
}

/** One part: both bars on one scale, then what was answered differently, apart from what only one of them was asked. */
function DomainRow({ domain: { id, result, items } }: { domain: DomainDifference }) {
  const { pack, words } = useVisit();
  const itemOf = (one: string) => pack.items.find(item => item.id === one);
  const toldOf = (one: string, told: Told) => {
    if (told.state === 'not-applicable') return words.say('compare.notApplicable');
    if (told.state === 'not-asked') return words.say('review.notAsked');
    if (told.state === 'promised') return words.say('review.promised');
    return itemOf(one)?.options.find(option => option.id === told.option)?.label.patient ?? '';
  };
  const groups = [
    ['compare.questions', items.filter(one => !isAskedAtOne(one))],
    ['compare.askedOne', items.filter(isAskedAtOne)],
  ] as const;
  return (
    <li class="stack">
      <div class="cmp">
        <h4 class="h-m">{pack.domains.find(domain => domain.id === id)?.title}</h4>
        <PartScore who="A" result={result.a} />
        <PartScore who="B" result={result.b} />
      </div>
      {groups.map(
        ([summary, some]) =>
          some.length > 0 && (
            <Fold key={summary} summary={words.say(summary, { count: some.length })}>
              {some.map(one => (
                <Pair key={one.id} title={itemOf(one.id)?.prompt.patient ?? ''}>
                  {{ a: toldOf(one.id, one.a), b: toldOf(one.id, one.b) }}
                </Pair>
              ))}
            </Fold>
          ),
      )}
    </li>
  );
}

function PartScore({ who, result }: { who: 'A' | 'B'; result: DomainResult }) {
  const { words } = useVisit();
  const { score, answered, applicable } = result;
  return (
    <div class="stack tight">
      <p class="small soft num">
        {who} · {words.say('domains.asked', { asked: answered, count: applicable })}
      </p>
      <ThinBar {...score} />
      <p class="sr">
        {words.say('compare.part', {
          low: words.say(shareOf(score.low)),
          high: words.say(shareOf(score.high)),
        })}
      </p>
    </div>
  );
}

/** How full a bar is, as the eye takes it: no figure stands beside it either. */
function shareOf(score: number) {
  const step = score <= 0 ? 0 : score < 13 ? 1 : score < 38 ? 2 : score < 63 ? 3 : score < 100 ? 4 : 5;
  return `compare.share.${step}` as const;
}

/** A question with what each clinic said. */
function Pair({ title, children: { a, b } }: { title: string; children: Both<ComponentChildren> }) {
  return (
    <div class="stack tight">
      <p dir="auto">
        <strong>{title}</strong>
      </p>
      <dl class="both">
        <div>
          <dt>
            <Who who="A" />
          </dt>
          <dd dir="auto">{a}</dd>
        </div>
        <div>
          <dt>
            <Who who="B" />
          </dt>
          <dd dir="auto">{b}</dd>
        </div>
      </dl>
    </div>
  );
}
