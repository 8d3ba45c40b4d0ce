import { useState } from 'preact/hooks';
import { at, type Draft, listAt, type Place, pathOf, textAt } from './draft.ts';
import { type Desk, Remarks } from './fields.tsx';
import { emptySource, type OwnSource, ownJudgement } from './own-source.ts';
import { SourceForm } from './source-form.tsx';

/** What a statement rests on: ticked from the sources that the pack has, or named here. */
export function SourcesField({ desk, place }: { readonly desk: Desk; readonly place: Place }) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const known = (at(desk.draft, ['sources']) ?? {}) as Record<string, Draft>;
  const cited = listAt(desk.draft, place) as unknown as readonly string[];
  const toggle = (id: string) =>
    desk.change(place, cited.includes(id) ? cited.filter(one => one !== id) : [...cited, id]);
  const add = ({ id, source }: OwnSource) => {
    desk.change(['sources', id], source);
    desk.change(place, [...cited, id]);
    setAdded([...added, id]);
  };
  return (
    <fieldset class="field">
      <legend>Sources that say so</legend>
      <div class="ticks" id={pathOf(place)} tabIndex={-1}>
        {Object.entries(known).map(([id, source]) => (
          <label key={id}>
            <input type="checkbox" checked={cited.includes(id)} onChange={() => toggle(id)} />{' '}
            {textAt(source, ['publisher']) || 'Nobody named yet'},{' '}
            {textAt(source, ['title']) || 'no title yet'}
          </label>
        ))}
      </div>
      {added
        .filter(id => known[id] !== undefined && cited.includes(id))
        .map(id => (
          <div key={id} class="entry">
            <SourceForm desk={desk} place={['sources', id]} />
          </div>
        ))}
      <p class="acts">
        <button type="button" class="btn second" onClick={() => add(emptySource(desk.draft))}>
          Name a source of yours
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => add(ownJudgement(desk.draft, new Date().toLocaleDateString('sv')))}
        >
          It is our own judgment
        </button>
      </p>
      <Remarks desk={desk} place={place} />
    </fieldset>
  );
}
