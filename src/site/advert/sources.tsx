import { own } from '../../pack/own.ts';
import { OWN_JUDGEMENT, type Pack } from '../../pack/types.ts';

/** Where what is said of a claim comes from. */
export function Sources(props: { readonly ids: readonly string[]; readonly sources: Pack['sources'] }) {
  return (
    <small>
      {props.ids.flatMap(id => {
        const source = own(props.sources, id);
        if (!source) return [];
        const year = /^\d{4}/.exec(source.date)?.[0];
        const name =
          id === OWN_JUDGEMENT ? 'Our own judgment' : [source.publisher, year].filter(Boolean).join(', ');
        return [
          source.url === undefined ? (
            <span key={id}>{name}. </span>
          ) : (
            <span key={id}>
              <a href={source.url} rel="noopener noreferrer">
                {name}
              </a>
              .{' '}
            </span>
          ),
        ];
      })}
    </small>
  );
}
