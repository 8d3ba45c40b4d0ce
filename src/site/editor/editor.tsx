import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AsideList } from './aside-list.tsx';
import { blankPack } from './blanks.ts';
import { ChangedNote } from './changed-note.tsx';
import { checkDraft, type Remark } from './check-draft.ts';
import type { Draft, Place } from './draft.ts';
import { oneQuestion } from './one-question.ts';
import { OpenBar } from './open-bar.tsx';
import { OpenedHead } from './opened-head.tsx';
import { RemarkList } from './remark-list.tsx';
import { saveFolder, savePack } from './save-draft.ts';
import { type Saved, SavedNote } from './saved-note.tsx';
import { Tabs } from './tabs.tsx';
import { begin, bringBack, changed, replace, type Shelf, type Work, withNames } from './work.ts';

/** What the page brings: shipped packs to start from, and words that no pack should say. */
export interface EditorData {
  readonly packs: readonly { readonly file: string; readonly name: string }[];
  readonly bannedWords: unknown;
  readonly version: string;
}

const KEPT = 'provider-vetting-desk';
const today = () => new Date().toLocaleDateString('sv');

/** Opens where the author left off in this tab, else with an empty pack. */
function opening(): Shelf {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '') as Shelf;
  } catch {
    return { work: begin(blankPack(today())), aside: [] };
  }
}

function groupByPath(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) groups.set(remark.path, [...(groups.get(remark.path) ?? []), remark]);
  return groups;
}

function Editor({ data }: { readonly data: EditorData }) {
  const [shelf, setShelf] = useState<Shelf>(opening);
  const { work, aside } = shelf;
  const { draft } = work;
  const put = (next: (work: Work) => Work) => setShelf(before => ({ ...before, work: next(before.work) }));
  const [times, setTimes] = useState(0);
  const [saved, setSaved] = useState<Saved>();
  const lay = (next: (before: Shelf) => Shelf) => {
    setShelf(next);
    setSaved(undefined);
    setTimes(count => count + 1);
  };
  const open = (other: Draft, file?: string) =>
    lay(before => replace(before, begin(other, file === undefined ? { isShipped: true } : { file })));
  const frame = useRef<HTMLIFrameElement>(null);
  const [question, setQuestion] = useState<number>();
  const [isAlone, setAlone] = useState(false);
  const shipped = work.isShipped ? work.opened : undefined;
  const remarks = useMemo(() => checkDraft(draft, data.bannedWords, shipped), [draft]);
  const faults = remarks.filter(({ kind }) => kind !== 'warning');
  const byPath = useMemo(() => groupByPath(remarks), [remarks]);
  const previewed = isAlone && question !== undefined ? oneQuestion(draft, question) : draft;
  const [isShown, setShown] = useState(false);
  const show = () => {
    if (faults.length > 0) return;
    frame.current?.contentWindow?.postMessage({ pack: previewed }, location.origin);
    setShown(true);
  };
  useEffect(() => {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(shelf));
    } catch {
      // Saving as a file still works.
    }
    const soon = setTimeout(show, 400);
    return () => clearTimeout(soon);
  }, [shelf, isAlone, isAlone && question]);
  const change = (place: Place, value: unknown) => put(before => changed(before, place, value));
  const save = (write: (draft: Draft) => string) => {
    setSaved({ name: write(draft), faults: faults.length });
    put(before => ({ ...before, saved: draft }));
  };
  return (
    <>
      <OpenBar
        packs={data.packs}
        open={open}
        blank={() => lay(before => replace(before, begin(blankPack(today()))))}
      />
      <OpenedHead work={work} times={times} />
      <AsideList aside={aside} back={place => lay(before => bringBack(before, place))} />
      <ChangedNote work={work} keep={() => put(withNames)} />
      <div class="editor">
        <div>
          <Tabs desk={{ draft, change, remarks: byPath }} times={times} at={setQuestion} />
        </div>
        <div class="aside">
          <RemarkList remarks={remarks} />
          <p class="acts save">
            <button type="button" class="btn" onClick={() => save(savePack)}>
              Save as one file
            </button>
            <button type="button" class="btn second" onClick={() => save(one => saveFolder(one, today()))}>
              Save as a folder
            </button>
          </p>
          <SavedNote saved={saved} version={data.version} />
          <p class="hint">
            One file is for your own page; a folder is for a change to this project. Either may be saved
            unfinished, and the file opened again.
          </p>
          <h2>Preview</h2>
          {faults.length > 0 && (
            <p class="quiet">It appears, and follows what you write, once nothing is missing.</p>
          )}
          <label class="tick">
            <input type="checkbox" checked={isAlone} onChange={() => setAlone(!isAlone)} /> Only the question
            that is open
          </label>
          <iframe
            ref={frame}
            title="Preview of the questions"
            src="editor-preview.html"
            onLoad={show}
            class={isShown ? '' : 'empty'}
          />
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
