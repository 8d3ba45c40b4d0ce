import { useEffect, useState } from 'preact/hooks';
import { type PictureLanguage, readPicture } from './read-picture.ts';

interface PictureFieldProps {
  readonly picture: Blob | undefined;
  readonly choose: (picture: Blob) => void;
  /** Gets the text that was read, for the visitor to correct. */
  readonly read: (text: string) => void;
}

type State =
  | { readonly name: 'idle' | 'read' | 'empty' | 'failed' }
  | { readonly name: 'busy'; readonly with: 'fetching' | 'reading'; readonly share: number };

const LANGUAGES: readonly (readonly [id: PictureLanguage, name: string])[] = [
  ['eng', 'English'],
  ['spa', 'Spanish'],
  ['ara', 'Arabic'],
];

/** A screenshot or photo whose text is read on the device. Nothing is fetched for it before one is chosen. */
export function PictureField({ picture, choose, read }: PictureFieldProps) {
  const [language, setLanguage] = useState<PictureLanguage>(ofBrowser());
  const [state, setState] = useState<State>({ name: 'idle' });
  useEffect(() => {
    if (!picture) return;
    let isGone = false;
    const hear = (busy: 'fetching' | 'reading', share: number) => {
      if (!isGone) setState({ name: 'busy', with: busy, share });
    };
    readPicture(picture, language === 'eng' ? ['eng'] : [language, 'eng'], hear).then(
      text => {
        if (isGone) return;
        setState({ name: text === '' ? 'empty' : 'read' });
        if (text !== '') read(text);
      },
      () => {
        if (!isGone) setState({ name: 'failed' });
      },
    );
    return () => {
      isGone = true;
    };
  }, [picture, language]);
  return (
    <div class="picture">
      <label class="field">
        Or a screenshot or photo of it
        <input
          type="file"
          accept="image/*"
          aria-label="A screenshot or a photo of the advert"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) choose(file);
          }}
        />
      </label>
      {picture && (
        <label class="field">
          Language in the picture
          <select
            value={language}
            onChange={event => setLanguage(event.currentTarget.value as PictureLanguage)}
          >
            {LANGUAGES.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="hint" role="status">
        {state.name === 'idle' && 'Reading it needs about 6 MB, once.'}
        {state.name === 'busy' && state.with === 'fetching' && 'Fetching what reads pictures…'}
        {state.name === 'busy' && state.with === 'reading' && `Reading: ${Math.round(state.share * 100)} %`}
        {state.name === 'read' && 'Read. Correct the words above before you look for phrases.'}
        {state.name === 'empty' &&
          'No words found in the picture. Try a larger part of it, or type them above.'}
        {state.name === 'failed' && 'The picture could not be read here. Type or paste the words above.'}
      </p>
    </div>
  );
}

function ofBrowser(): PictureLanguage {
  const [lang] = navigator.language.split('-');
  return lang === 'es' ? 'spa' : lang === 'ar' ? 'ara' : 'eng';
}
