import { useEffect, useRef } from 'preact/hooks';
import { toFileName } from '../../exchange/file-name.ts';
import { toReportText } from '../../exchange/report/report-text.ts';
import type { Report } from '../../exchange/report/types.ts';
import { Button } from '../parts/button.tsx';
import { saveFile } from './device.ts';
import { layPaper, type Paper } from './paper.tsx';
import type { SheetBar } from './sheet.tsx';
import { type ExportKind, useTake } from './take.ts';
import type { Outcome } from './way.tsx';

/** Prints reports from a place of their own, which is gone when the panel is. */
export function usePaper() {
  const { words, pack, about, onExport } = useTake();
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<Paper | undefined>(undefined);
  useEffect(() => () => last.current?.remove(), []);

  async function print(kind: ExportKind, report: Report, bar?: SheetBar): Promise<Outcome> {
    last.current?.remove();
    last.current = place.current
      ? await layPaper(place.current, { report, bar, lang: pack.lang })
      : undefined;
    const paper = last.current;
    onExport(kind);
    if (await paper?.print()) return {};
    const save = () => {
      const name = toFileName(kind, about().provider ?? pack.id, about().day, 'html');
      if (paper) saveFile(name, 'text/html', paper.html);
    };
    return {
      said: words.say('take.print.fallback'),
      text: toReportText(report),
      more: paper && (
        <p>
          <Button kind="second" press={save}>
            {words.say('take.print.page')}
          </Button>
        </p>
      ),
    };
  }

  return { print, place: <div ref={place} class="paper" /> };
}
