import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../pack/types.ts';
import { type Found, findClaims } from './find-claims.ts';
import { FoundList } from './found-list.tsx';
import { PictureField } from './picture-field.tsx';
import { takeShared } from './shared-with-us.ts';

/** Sets of questions that the page knows, each with the languages that its rules read. */
export interface AdvertData {
  readonly packs: readonly {
    readonly id: string;
    readonly name: string;
    readonly langs: readonly string[];
  }[];
}

interface Result {
  readonly pack: Pack;
  readonly langs: readonly string[];
  readonly found: readonly Found[];
}

function Advert({ data }: { readonly data: AdvertData }) {
  const [text, setText] = useState('');
  const [id, setId] = useState(data.packs[0]?.id ?? '');
  const [picture, setPicture] = useState<Blob>();
  const [state, setState] = useState<'writing' | 'looking' | 'failed'>('writing');
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('shared')) return;
    history.replaceState(null, '', location.pathname);
    void takeShared().then(shared => {
      setText(shared.text);
      setPicture(shared.picture);
    });
  }, []);
  const look = async () => {
    setState('looking');
    try {
      const langs = data.packs.find(pack => pack.id === id)?.langs ?? [];
      const packs = await Promise.all(langs.map(lang => fetchPack(id, lang)));
      const [pack] = packs;
      if (pack) setResult({ pack, langs, found: await findClaims(packs, text, nextFrame) });
      setState('writing');
      document.getElementById('found')?.focus();
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <label class="field">
        What is it about?
        <select value={id} onChange={event => setId(event.currentTarget.value)}>
          {data.packs.map(pack => (
            <option key={pack.id} value={pack.id}>
              {pack.name}
            </option>
          ))}
        </select>
      </label>
      <PictureField picture={picture} choose={setPicture} read={setText} />
      <label class="field">
        The words of the advert or message
        <textarea
          rows={7}
          value={text}
          autocomplete="off"
          spellcheck={false}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <p>
        <button
          type="button"
          class="btn"
          aria-disabled={text.trim() === '' || state === 'looking'}
          onClick={() => text.trim() !== '' && state !== 'looking' && look()}
        >
          {state === 'looking' ? 'Looking…' : 'Look for phrases'}
        </button>
      </p>
      {state === 'failed' && (
        <p role="alert">We could not fetch the questions. Your text is still here: try again.</p>
      )}
      <div id="found" tabIndex={-1}>
        {result && <FoundList {...result} />}
      </div>
    </>
  );
}

async function fetchPack(id: string, lang: string): Promise<Pack> {
  const answer = await fetch(`dist/questions/${id}.${lang}.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  // A file of this site's own build, which has checked it.
  return (await answer.json()) as Pack;
}

function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => resolve()));
}

const place = document.getElementById('advert');
const data = document.getElementById('advert-data')?.textContent;
if (place && data) {
  place.replaceChildren();
  render(<Advert data={JSON.parse(data) as AdvertData} />, place);
}
// Where it is refused, as in some private windows, the page works while there is a connection.
navigator.serviceWorker?.register('advert-worker.js').catch(() => {});
