import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Model, readModel } from '../../claims/learned/model.ts';
import { modelInScript } from '../../claims/learned/model-in-script.ts';
import { languagesOfRules } from '../../claims/rules-of.ts';
import { scanInSlices } from '../../claims/scan-in-slices.ts';
import { type Told, toldInSlices } from '../../claims/told.ts';
import type { ClaimMatch } from '../../claims/types.ts';
import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import { inSlices } from './find-claims.ts';
import { FoundList } from './found-list.tsx';
import { IllNote, type IllWords } from './ill-note.tsx';
import { PictureField } from './picture-field.tsx';
import { takeShared } from './shared-with-us.ts';

/** Names of the files of learned models, by language; the build fills it in. */
declare const __LEARNED__: Readonly<Record<string, string>>;

/** Sets of questions that the page knows. */
export interface AdvertData {
  readonly packs: readonly {
    readonly id: string;
    readonly name: string;
  }[];
  readonly ill: IllWords;
}

interface Result {
  /** What was read, and for which set of questions. */
  readonly text: string;
  readonly id: string;
  readonly pack: Pack;
  readonly matches: readonly ClaimMatch[];
  readonly told: readonly Told[];
}

function Advert({ data }: { readonly data: AdvertData }) {
  const [text, setText] = useState('');
  const [id, setId] = useState(data.packs[0]?.id ?? '');
  const [picture, setPicture] = useState<Blob>();
  const [state, setState] = useState<'writing' | 'looking' | 'failed'>('writing');
  const [result, setResult] = useState<Result>();
  // Read again, it is asked again whose words they are.
  const [reads, setReads] = useState(0);
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
      const pack = await fetchPack(id);
      const learned = new Map(await Promise.all(languagesOfRules(pack).map(learnedFor)));
      const scan = scanInSlices(pack, text, lang => learned.get(lang));
      const matches = await inSlices(scan, nextFrame);
      const told = await inSlices(toldInSlices(pack, text), nextFrame);
      setResult({ text, id, pack, matches, told });
      setReads(reads + 1);
      setState('writing');
    } catch {
      setState('failed');
    }
  };
  // What was found is seen at once, and not the form that it stands below.
  useEffect(() => {
    const found = document.getElementById('found');
    if (reads === 0 || !found) return;
    found.focus();
    found.scrollIntoView();
  }, [reads]);
  // What was found in another text, or for other questions, would be read as found in this one.
  const isOfThis = result?.text === text && result.id === id;
  return (
    <>
      <label class="field">
        The words of the advert
        <textarea
          rows={5}
          value={text}
          autocomplete="off"
          spellcheck={false}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <PictureField picture={picture} choose={setPicture} read={setText} />
      <fieldset class="about">
        <legend>What is it about?</legend>
        {data.packs.map(pack => (
          <label key={pack.id}>
            <input type="radio" name="about" checked={pack.id === id} onChange={() => setId(pack.id)} />{' '}
            {pack.name}
          </label>
        ))}
      </fieldset>
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
        {isOfThis && <IllNote text={result.text} pack={result.pack} words={data.ill} />}
        {isOfThis && <FoundList key={reads} {...result} />}
      </div>
    </>
  );
}

async function fetchPack(id: string): Promise<Pack> {
  const answer = await fetch(`dist/questions/${id}.en.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  // A file of this site's own build, which has checked it.
  return (await answer.json()) as Pack;
}

const learnedFor = async (lang: string) => [lang, await fetchLearned(lang)] as const;

async function fetchLearned(lang: string): Promise<Model | undefined> {
  const file = own(__LEARNED__, lang);
  if (file === undefined) return undefined;
  const answer = await fetch(`dist/questions/${file}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return readModel(modelInScript(await answer.text()));
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
