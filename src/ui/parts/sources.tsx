import { own } from '../../pack/own.ts';
import { useVisit } from '../visit.ts';

/** Links to the sources of a statement: publisher and year, the whole title for those who hear or hover it. */
export function Sources({ ids, lead = false }: { ids: readonly string[]; lead?: boolean }) {
  const { pack, words } = useVisit();
  const links = ids.flatMap((id, index) => {
    const source = own(pack.sources, id);
    if (!source) return [];
    const year = /^\d{4}/.exec(source.date)?.[0];
    return [
      index > 0 && ' · ',
      <a key={id} href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
        <bdi>
          {words.say(year ? 'source.dated' : 'source.undated', {
            publisher: source.publisher,
            year: year ?? '',
          })}
        </bdi>
      </a>,
    ];
  });
  return (
    <span class="small soft">
      {lead && `${words.say('source.lead', { count: links.length / 2 })} `}
      {links}
    </span>
  );
}
