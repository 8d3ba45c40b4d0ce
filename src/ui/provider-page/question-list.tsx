import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contradiction } from '../../audits/contradictions.ts';
import { claimCategories } from '../../machine/steps.ts';
import type { Step } from '../../machine/types.ts';
import { own } from '../../pack/own.ts';
import { applicableItems } from '../../response/applicable.ts';
import { focusInView } from '../focus/focus-in-view.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { ClaimGroup } from './claim-group.tsx';
import { ItemCard } from './item-card.tsx';
import type { Clinic } from './use-disclosure.ts';

interface Part {
  readonly kind: 'item' | 'claims';
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  readonly count: number;
  readonly content: ComponentChildren;
}

/**
 * Every question of the pack, part by part and in its order, then every claim. Each part is folded until it is
 * wanted. Nothing that a page can set leaves one out or moves it.
 * @param goal The question or group that the visitor was led to from elsewhere: it takes focus.
 */
export function QuestionList(props: {
  clinic: Clinic;
  contradictions: readonly Contradiction[];
  goal: Step | undefined;
}) {
  const { goal } = props;
  const rows = useRef(new Map<string, HTMLElement>());
  const keep = (step: Step, element: HTMLElement | null) => {
    if (element) rows.current.set(`${step.kind}:${step.id}`, element);
  };
  const parts = useParts(props, keep);
  const [first] = useState(() => parts.find(({ answered, count }) => answered < count) ?? parts[0]);
  // Later than the layout, for the screen around it moves focus to its heading first.
  useEffect(() => {
    const row = goal && rows.current.get(`${goal.kind}:${goal.id}`);
    if (row) unfold(row.closest('details'), row);
  }, [goal]);
  return (
    <div class="folds">
      {parts.map((part, place) => (
        <details key={`${part.kind}:${part.id}`} open={part.kind === first?.kind && part.id === first.id}>
          <PartSummary
            part={part}
            heading={element => part.kind === 'claims' && keep({ kind: 'claims', id: part.id }, element)}
          />
          <div class="stack">
            {part.content}
            <NextPart part={parts[place + 1]} />
          </div>
        </details>
      ))}
    </div>
  );
}

function PartSummary({ part, heading }: { part: Part; heading: (element: HTMLElement | null) => unknown }) {
  const { words } = useVisit();
  const { kind, title, answered, count } = part;
  return (
    <summary ref={element => void heading(element)}>
      <h3 class="h-m">{title}</h3>
      <span class="small soft num">
        {words.say(kind === 'item' ? 'domains.asked' : 'provider.marked', { asked: answered, count })}
      </span>
    </summary>
  );
}

function NextPart({ part }: { part: Part | undefined }) {
  const { words } = useVisit();
  if (!part) return null;
  return (
    <p>
      <Button
        kind="plain"
        press={event => {
          const next = event.currentTarget.closest('details')?.nextElementSibling;
          if (next instanceof HTMLDetailsElement) unfold(next, next.querySelector('summary'));
        }}
      >
        {part.kind === 'item'
          ? words.say('provider.next', { count: part.count })
          : words.say('provider.nextClaims', { title: part.title })}
      </Button>
    </p>
  );
}

function unfold(fold: HTMLDetailsElement | null, focus: HTMLElement | null) {
  if (fold) fold.open = true;
  if (focus) focusInView(focus);
}

function useParts(
  { clinic, contradictions }: { clinic: Clinic; contradictions: readonly Contradiction[] },
  keep: (step: Step, element: HTMLElement | null) => void,
): readonly Part[] {
  const { session, pack } = useVisit();
  const { response } = session.walk.value;
  const applying = applicableItems(pack, response);
  const results = session.assessment.value.domains;
  const differing = new Set(contradictions.map(({ kind, id }) => `${kind}:${id}`));
  const ofDomain = pack.domains.flatMap(({ id, title }): Part[] => {
    const items = applying.filter(item => item.domain === id);
    if (items.length === 0) return [];
    const content = (
      <ul class="cards">
        {items.map(item => (
          <ItemCard
            key={item.id}
            item={item}
            clinic={clinic}
            differs={differing.has(`item:${item.id}`)}
            heading={element => keep({ kind: 'item', id: item.id }, element)}
          />
        ))}
      </ul>
    );
    const answered = results.find(result => result.id === id)?.answered ?? 0;
    return [{ kind: 'item', id, title, answered, count: items.length, content }];
  });
  const ofCategory = claimCategories(pack).map((id): Part => {
    const claims = pack.claims.filter(({ category }) => category === id);
    const heard = claims.filter(claim => own(response.claims, claim.id) !== undefined).length;
    const ids = new Set(claims.map(claim => claim.id).filter(one => differing.has(`claim:${one}`)));
    return {
      ...{ kind: 'claims', id, answered: heard, count: claims.length },
      title: pack.categories?.find(category => category.id === id)?.title ?? id,
      content: <ClaimGroup claims={claims} clinic={clinic} differing={ids} />,
    };
  });
  return [...ofDomain, ...ofCategory];
}
