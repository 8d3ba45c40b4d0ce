import type { ComponentChildren } from 'preact';
import { toFileName } from '../../exchange/file-name.ts';
import { usePaper } from '../paper/use-paper.tsx';
import { Button } from '../parts/button.tsx';
import { saveFile } from './device.ts';
import { type ExportKind, useTake } from './take.ts';
import type { Outcome } from './way.tsx';

/** Prints, and where the browser will not, gives the same as a file and as a text. */
export function usePrint() {
  const { words, pack, about, onExport } = useTake();
  const { print: printPaper, place } = usePaper();
  async function print(
    kind: ExportKind,
    content: { readonly title: string; readonly body: ComponentChildren; readonly text: string },
  ): Promise<Outcome> {
    onExport(kind);
    const { paper, isPrinted } = await printPaper({ ...content, lang: pack.lang });
    if (isPrinted) return {};
    const save = () => {
      const name = toFileName(kind, about().provider ?? pack.id, about().day, 'html');
      if (paper) saveFile(name, 'text/html', paper.html);
    };
    return {
      said: words.say('take.print.fallback'),
      text: content.text,
      more: paper && (
        <p>
          <Button kind="second" press={save}>
            {words.say('take.print.page')}
          </Button>
        </p>
      ),
    };
  }
  return { print, place };
}
