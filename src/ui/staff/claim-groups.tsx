import type { Claim } from '../../pack/types.ts';
import { useClaimMarks } from '../claim-marks.ts';
import { Button } from '../parts/button.tsx';
import { ListBox } from '../parts/list-box.tsx';
import { More } from '../parts/more.tsx';
import { ALL, useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';
import { Earlier } from './earlier.tsx';
import { moveOnEnter } from './move-on-enter.ts';

/** So many of a category are drawn where there are more claims than in any shipped set. */
const FEW = 8;

/** What the clinic says of itself: claims to question, by category. */
export function ClaimGroups() {
  const { pack, words } = useVisit();
  const titles = new Map((pack.categories ?? []).map(({ id, title }) => [id, title]));
  const ids = [...new Set([...titles.keys(), ...pack.claims.map(claim => claim.category)])];
  return (
    <form class="stack" autocomplete="off" onSubmit={event => event.preventDefault()} onKeyDown={moveOnEnter}>
      <div class="stack tight">
        <h3 class="h-l">{words.say('staff.claims')}</h3>
        <p class="measure">{words.say('staff.claims.help')}</p>
      </div>
      {ids.map(id => (
        <ClaimGroup
          key={id}
          title={titles.get(id) ?? id}
          claims={pack.claims.filter(claim => claim.category === id)}
        />
      ))}
    </form>
  );
}

function ClaimGroup({ title, claims }: { title: string; claims: readonly Claim[] }) {
  const { pack, words } = useVisit();
  const marks = useClaimMarks();
  const open = marks.open(claims.map(({ id }) => id));
  const { goal } = useDesk();
  const place = claims.findIndex(({ id }) => id === goal.value);
  const { some, ...rest } = useSome(claims, place, pack.claims.length <= ALL ? ALL : FEW);
  if (claims.length === 0) return null;
  return (
    <div class="stack tight">
      <div class="row">
        <h4 class="h-m">{title}</h4>
        {open.length > 0 && (
          <Button
            kind="plain"
            label={words.say('staff.claims.noneOf', { group: title })}
            press={() => marks.mark(open, 'not-heard')}
          >
            {words.say('staff.claims.none')}
          </Button>
        )}
      </div>
      <Earlier rest={rest} of={title} />
      <ul class="claims">
        {some.map(claim => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
      <More rest={rest} of={title} />
    </div>
  );
}

const MARKS = ['heard', 'not-heard'] as const;

function ClaimRow({ claim: { id, label, ask } }: { claim: Claim }) {
  const { words } = useVisit();
  const { goal } = useDesk();
  const marks = useClaimMarks();
  const mark = marks.of(id);
  return (
    <li class={mark === 'heard' ? 'panel gap' : 'panel'}>
      <div>
        {mark === 'heard' && <span class="flagged">{words.say('staff.gap')}</span>}
        <p>{words.say('quoted', { text: label })}</p>
        {mark === 'heard' && <p class="small soft">{words.say('staff.claims.prove', { question: ask })}</p>}
      </div>
      <ListBox
        isOpen={!mark}
        column="claim"
        isGoal={goal.value === id}
        label={words.say('staff.claims.legend', { claim: label })}
        none={words.say('staff.claims.open')}
        options={[words.say('staff.claims.heard'), words.say('staff.claims.notHeard')]}
        chosen={mark ? MARKS.indexOf(mark) : -1}
        choose={place => marks.mark([id], MARKS[place])}
      />
    </li>
  );
}
