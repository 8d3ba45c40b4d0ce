import { own } from '../../pack/own.ts';
import { useVisit } from '../visit.ts';

/** Links to the sources of a statement: publisher and year, the whole title for those who hear or hover it. */
export function Sources({ ids, lead = false }: { ids: readonly string[]; lead?: boolean }) {
  const { pack, words } = useVisit();
  const links = ids.flatMap((id, index) => {
    const source = own(pack.sources, id);
    if (!source) return [];
    const year = /^\d{4}/.exec(source.date)?.[0];
    const named = words.say(year ? 'source.dated' : 'source.undated', {
      publisher: source.publisher,
      year: year ?? '',
    });
    return [
      index > 0 && ' · ',
      source.url === undefined ? (
        // What rests on our own judgement has no page to open: its title says what it is.
        <bdi key={id}>{source.title}</bdi>
      ) : (
        <a key={id} href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
          <bdi>{named}</bdi>
        </a>
      ),
    ];
  });
  return (
    <span class="small soft">
      {lead && `${words.say('source.lead', { count: links.length / 2 })} `}
      {links}
    </span>
  );
}
