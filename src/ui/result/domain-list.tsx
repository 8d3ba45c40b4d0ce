import { BarKey } from '../parts/bar-key.tsx';
import { Fold } from '../parts/fold.tsx';
import { ThinBar } from '../parts/thin-bar.tsx';
import { useVisit } from '../visit.ts';

/** Each part of the questionnaire with its own thin bar. A part has a score, not a level. */
export function DomainList() {
  const { session, pack, words } = useVisit();
  return (
    <Fold summary={words.say('domains.title')}>
      <ul class="rows">
        {session.assessment.value.domains
          .filter(({ applicable }) => applicable > 0)
          .map(({ id, score, answered, applicable }) => (
            <li key={id} class="stack tight">
              <p class="lab">
                <span>{pack.domains.find(domain => domain.id === id)?.title}</span>
                <span class="small soft num">
                  {words.say('domains.asked', { asked: answered, count: applicable })}
                </span>
              </p>
              <ThinBar {...score} />
            </li>
          ))}
      </ul>
      <BarKey known="domains.known" />
    </Fold>
  );
}
