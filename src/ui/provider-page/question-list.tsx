import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contradiction } from '../../audits/contradictions.ts';
import { claimCategories } from '../../machine/steps.ts';
import type { Step } from '../../machine/types.ts';
import { own } from '../../pack/own.ts';
import { applicableItems } from '../../response/applicable.ts';
import { ALL } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { ClaimGroup } from './claim-group.tsx';
import { ItemCard } from './item-card.tsx';
import { type Part, PartFold, unfold } from './part-fold.tsx';
import type { Clinic } from './use-disclosure.ts';

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
  const { clinic, contradictions, goal } = props;
  const { pack, words } = useVisit();
  const rows = useRef(new Map<string, HTMLElement>());
  const keep = (step: Step, element: HTMLElement | null) => {
    if (element) rows.current.set(`${step.kind}:${step.id}`, element);
  };
  const parts = useParts();
  const [first] = useState(() => parts.find(({ answered, ids }) => answered < ids.length) ?? parts[0]);
  const isShort = parts.flatMap(({ ids }) => ids).length <= ALL;
  const differing = new Set(contradictions.map(({ kind, id }) => `${kind}:${id}`));
  // Later than the layout, for the screen around it moves focus to its heading first.
  useEffect(() => {
    const row = goal && rows.current.get(`${goal.kind}:${goal.id}`);
    if (row) unfold(row.closest('details'), row);
  }, [goal]);
  const items = new Map(pack.items.map(item => [item.id, item]));
  const claims = new Map(pack.claims.map(claim => [claim.id, claim]));
  const draw = (part: Part, ids: readonly string[]) => (
    <>
      {cards(part, ids)}
      {clinic.state === 'given' && <p class="small soft">{words.say('provider.ownClaim')}</p>}
    </>
  );
  const cards = ({ kind, id, ids: all }: Part, ids: readonly string[]) =>
    kind === 'item' ? (
      <ul class="cards">
        {ids
          .flatMap(one => items.get(one) ?? [])
          .map(item => (
            <ItemCard
              key={item.id}
              item={item}
              clinic={clinic}
              differs={differing.has(`item:${item.id}`)}
              heading={element => keep({ kind: 'item', id: item.id }, element)}
            />
          ))}
      </ul>
    ) : (
      <ClaimGroup
        key={id}
        all={all}
        claims={ids.flatMap(one => claims.get(one) ?? [])}
        clinic={clinic}
        differing={differing}
      />
    );
  return (
    <div class="folds">
      {parts.map((part, place) => (
        <PartFold
          key={`${part.kind}:${part.id}`}
          part={part}
          next={parts[place + 1]}
          startsOpen={part.kind === first?.kind && part.id === first.id}
          isShort={isShort}
          goal={goal?.kind === 'item' && part.kind === 'item' ? part.ids.indexOf(goal.id) : -1}
          heading={element => part.kind === 'claims' && keep({ kind: 'claims', id: part.id }, element)}
          draw={ids => draw(part, ids)}
        />
      ))}
    </div>
  );
}

function useParts(): readonly Part[] {
  const { session, pack } = useVisit();
  const { response } = session.walk.value;
  const applying = applicableItems(pack, response);
  const results = session.assessment.value.domains;
  const ofDomain = pack.domains.flatMap(({ id, title }): Part[] => {
    const ids = applying.filter(item => item.domain === id).map(item => item.id);
    const answered = results.find(result => result.id === id)?.answered ?? 0;
    return ids.length === 0 ? [] : [{ kind: 'item', id, title, answered, ids }];
  });
  const ofCategory = claimCategories(pack).map((id): Part => {
    const ids = pack.claims.filter(({ category }) => category === id).map(claim => claim.id);
    const answered = ids.filter(one => own(response.claims, one) !== undefined).length;
    const title = pack.categories?.find(category => category.id === id)?.title ?? id;
    return { kind: 'claims', id, title, answered, ids };
  });
  return [...ofDomain, ...ofCategory];
}
