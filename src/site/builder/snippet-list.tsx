import { CopyButton } from '../copy-button.tsx';
import { PLACEHOLDER, type Snippet } from './snippets.ts';

/** As much as a box of code shows without scrolling. */
const WHOLE = 700;

interface SnippetListProps {
  readonly snippets: readonly Snippet[];
  /** The form of the code that is shown. */
  readonly form: string;
  readonly choose: (form: string) => void;
  /** Leads to where the folder of the widget's files is given. */
  readonly toFolder: () => void;
}

/** The choices as code, in one of its forms. */
export function SnippetList({ snippets, form, choose, toFolder }: SnippetListProps) {
  const shown = snippets.find(({ id }) => id === form) ?? snippets[0];
  if (!shown) return null;
  const { id, title, when, policy, code } = shown;
  return (
    <section id="code" aria-label="Code" tabIndex={-1}>
      <fieldset class="tabs" aria-label="Form of the code">
        {snippets.map(one => (
          <button
            key={one.id}
            type="button"
            aria-pressed={one.id === shown.id}
            onClick={() => choose(one.id)}
          >
            {one.title}
          </button>
        ))}
      </fieldset>
      <div key={id} class="snippet">
        <h2 id={`code-${id}`}>{title}</h2>
        <p class="quiet">{when}</p>
        <pre tabindex={0}>
          <code>{code}</code>
        </pre>
        <p class="acts">
          <CopyButton text={code} name={title} />
        </p>
        {code.length > WHOLE && (
          <p class="hint">
            {(code.length / 1000).toFixed(1)} kB in all: the box scrolls, and “Copy” takes all of it.
          </p>
        )}
        {code.includes(PLACEHOLDER) && (
          <p class="note">
            Before it works: {PLACEHOLDER} stands for the server on which you put the folder dist/.{' '}
            <button type="button" class="plain" onClick={toFolder}>
              Write its address, and it is in the code
            </button>
          </p>
        )}
        {policy && <p class="hint">{policy}</p>}
      </div>
    </section>
  );
}
