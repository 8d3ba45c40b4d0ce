import { CopyButton } from '../copy-button.tsx';
import type { Choices } from './choices.ts';
import { type Build, snippetsOf } from './snippets.ts';

/** The choices as code, in every form. */
export function SnippetList({ choices, build }: { readonly choices: Choices; readonly build: Build }) {
  return (
    <section aria-label="Code">
      {snippetsOf(choices, build).map(({ id, title, when, policy, code }) => (
        <div key={id} class="snippet">
          <h2>{title}</h2>
          <p class="quiet">{when}</p>
          <pre tabindex={0}>
            <code>{code}</code>
          </pre>
          {policy && <p class="hint">{policy}</p>}
          <CopyButton text={code} name={title} />
        </div>
      ))}
    </section>
  );
}
