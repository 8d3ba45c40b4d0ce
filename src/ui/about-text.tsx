import type { Pack } from '../pack/types.ts';
import type { Words } from './words.ts';

/** Who made a pack, who paid, how it is kept up, and when it was last checked. */
export function AboutText({ pack, words }: { pack: Pack; words: Words }) {
  return (
    <div class="stack">
      <dl class="stack">
        {(['authors', 'funding', 'interests', 'updatePolicy', 'method'] as const).map(key => (
          <div key={key}>
            <dt class="small soft">{words.say(`about.${key}`)}</dt>
            <dd>{pack.about[key]}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">
        {words.say('about.dates', { reviewed: words.date(pack.reviewed), next: words.date(pack.nextReview) })}
      </p>
    </div>
  );
}
