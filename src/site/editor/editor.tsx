import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { blankPack } from './blanks.ts';
import { checkDraft, type Remark } from './check-draft.ts';
import { type Draft, type Place, withAt } from './draft.ts';
import { OpenBar } from './open-bar.tsx';
import { RemarkList } from './remark-list.tsx';
import { saveFolder, savePack } from './save-draft.ts';
import { Tabs } from './tabs.tsx';

/** What the page brings: shipped packs to start from, and words that no pack should say. */
export interface EditorData {
  readonly packs: readonly { readonly file: string; readonly name: string }[];
  readonly bannedWords: unknown;
}

const KEPT = 'provider-vetting-editor';
const today = () => new Date().toLocaleDateString('sv');

/** Opens where the author left off in this tab, else with an empty pack. */
function opening(): Draft {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '') as Draft;
  } catch {
    return blankPack(today());
  }
}

function groupByPath(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) groups.set(remark.path, [...(groups.get(remark.path) ?? []), remark]);
  return groups;
}

function Editor({ data }: { readonly data: EditorData }) {
  const [draft, setDraft] = useState<Draft>(opening);
  const frame = useRef<HTMLIFrameElement>(null);
  const remarks = useMemo(() => checkDraft(draft, data.bannedWords), [draft]);
  const faults = remarks.filter(({ kind }) => kind === 'fault');
  const byPath = useMemo(() => groupByPath(remarks), [remarks]);
  const show = () => {
    if (faults.length === 0) frame.current?.contentWindow?.postMessage({ pack: draft }, location.origin);
  };
  useEffect(() => {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(draft));
    } catch {
      // Saving as a file still works.
    }
    const soon = setTimeout(show, 400);
    return () => clearTimeout(soon);
  }, [draft]);
  const change = (place: Place, value: unknown) => setDraft(before => withAt(before, place, value));
  return (
    <>
      <OpenBar packs={data.packs} open={setDraft} blank={() => setDraft(blankPack(today()))} />
      <div class="editor">
        <div>
          <Tabs desk={{ draft, change, remarks: byPath }} />
        </div>
        <div class="aside">
          <RemarkList remarks={remarks} />
          <p class="acts">
            <button type="button" class="btn" onClick={() => savePack(draft)}>
              Save as one file
            </button>
            <button type="button" class="btn second" onClick={() => saveFolder(draft, today())}>
              Save as a folder
            </button>
          </p>
          <p class="hint">
            The file runs with <code>pack-src</code>; the folder is for a change to this project. Both may be
            saved with faults left, and opened again.
          </p>
          <h2>Preview</h2>
          {faults.length > 0 && (
            <p class="quiet">It appears, and follows what you write, while there are no faults.</p>
          )}
          <iframe ref={frame} title="Preview of the questions" src="editor-preview.html" onLoad={show} />
        </div>
      </div>
    </>
  );
}

const place = document.getElementById('editor');
const text = document.getElementById('editor-data')?.textContent;
if (place && text) {
  place.replaceChildren();
  render(<Editor data={JSON.parse(text) as EditorData} />, place);
}
