import type { Pack } from '../../pack/types.ts';
import type { Found } from './find-claims.ts';

interface FoundListProps {
  readonly pack: Pack;
  readonly langs: readonly string[];
  readonly found: readonly Found[];
}

/** What was found: what the text says first, then what it may only mention. */
export function FoundList({ pack, langs, found }: FoundListProps) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const read = new Intl.ListFormat('en').format(langs.map(lang => names.of(lang) ?? lang));
  const says = found.filter(one => one.says);
  const mentions = found.filter(one => !one.says);
  return (
    <>
      <h2>{found.length === 0 ? 'None of our listed phrases were found' : 'What to question in it'}</h2>
      <p class="quiet">
        Read as {read}, on this device.{' '}
        {found.length === 0 && 'A phrase that we do not list can still be wrong. '}
        Finding none does not make a clinic a good one.
      </p>
      {says.length > 0 && <Claims title="It says this" found={says} />}
      {mentions.length > 0 && <Claims title="It mentions this, maybe as a warning" found={mentions} />}
      <h2>Next</h2>
      <p>
        <a class="btn" href={`ask.html?pack=${pack.id}`}>
          Five questions to ask them
        </a>
      </p>
    </>
  );
}

function Claims({ title, found }: { readonly title: string; readonly found: readonly Found[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="rows">
        {found.map(({ claim, excerpts }) => (
          <li key={claim.id}>
            {excerpts.map(excerpt => (
              <p key={excerpt} class="quote">
                “{excerpt}”
              </p>
            ))}
            <p>{claim.why}</p>
            <p>
              <b>Ask:</b> “{claim.ask}”
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
