import { useVisit } from '../visit.ts';

const LINES = ['now.wait', 'now.show', 'now.paid'] as const;

/** What a visitor can do today where the level is serious or worse, for “serious” alone is no help. */
export function NowList() {
  const { session, words } = useVisit();
  const { low } = session.assessment.value.level;
  if (session.walk.value.response.audience !== 'patient' || low === 'few' || low === 'some') return null;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('now.title')}</h3>
      <ul class="stack dashes">
        {LINES.map(key => (
          <li key={key}>{words.say(key)}</li>
        ))}
      </ul>
    </section>
  );
}
