import { CopyButton } from '../copy-button.tsx';

/** A file that was handed to the browser to be saved. */
export interface Saved {
  readonly name: string;
  readonly faults: number;
}

/** What was saved, under which name, and what to do with it. */
export function SavedNote({
  saved,
  version,
}: {
  readonly saved: Saved | undefined;
  readonly version: string;
}) {
  const isFile = saved?.name.endsWith('.json') === true;
  const line = `<script async src="https://YOUR-SERVER/provider-vetting/${version}/provider-vetting.js"\n  data-pack-src="/${saved?.name}"></script>`;
  return (
    <>
      <div role="status">
        {saved && (
          <p class="note">
            Saved as “{saved.name}”; it is where your browser puts downloads.{' '}
            {saved.faults > 0 && 'Not all that is needed is filled in yet, so the widget would refuse it. '}
            {isFile
              ? 'To use it: put it on your server, beside your page, and put this line where the questions belong.'
              : 'It is for a change to this project: unpack it in the folder questions/.'}
          </p>
        )}
      </div>
      {isFile && (
        <>
          <pre tabindex={0}>
            <code>{line}</code>
          </pre>
          <p class="hint">
            In place of YOUR-SERVER goes the address where you serve the widget’s files, in place of the last
            part where you put this one. <a href="docs/host-guide.html">The guide</a>
          </p>
          <p class="acts">
            <CopyButton text={line} name="the line with your questions" />
          </p>
        </>
      )}
    </>
  );
}
