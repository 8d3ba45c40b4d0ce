import type { Opened } from '../../assessment/opened-by.ts';
import type { Told } from '../../claims/told.ts';
import type { Pack } from '../../pack/types.ts';
import { Sources } from './sources.tsx';

/**
 * What the text tells of the treatment beside any claim, in its own words: the rule that this alone meets, or else why the
 * question matters that it opens.
 */
export function ToldNote(props: {
  readonly pack: Pack;
  readonly opened: Opened & Told;
  readonly goes: boolean;
  readonly choose: (goes: boolean) => void;
}) {
  const { pack } = props;
  const { question, option, excerpt, floors, items } = props.opened;
  const answer = pack.context.find(({ id }) => id === question)?.options.find(({ id }) => id === option);
  const [floor] = floors;
  const opens = pack.items.find(({ id }) => id === items[0]);
  const count = items.length;
  return (
    <section class="note">
      <h2>It speaks of this: “{answer?.label}”</h2>
      <p class="hint" dir="auto">
        “{excerpt}”
      </p>
      <p>
        {floor && <b>This alone makes it: {pack.interface?.[`level.${floor.level}`]}. </b>}
        {floor?.reason ?? opens?.why} <Sources ids={(floor ?? opens)?.sources ?? []} sources={pack.sources} />
      </p>
      {count > 0 && (
        <p>
          With that, {count} {count === 1 ? 'question matters' : 'questions matter'} more.{' '}
          <a href="#questions">Ask the first of them</a>
        </p>
      )}
      <label>
        <input
          type="checkbox"
          checked={props.goes}
          onChange={event => props.choose(event.currentTarget.checked)}
        />{' '}
        Take this along
      </label>
    </section>
  );
}
