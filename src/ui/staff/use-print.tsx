import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../../exchange/report/types.ts';
import { layPaper, type Paper } from '../take-away/paper.tsx';
import { useVisit } from '../visit.ts';

/** Prints a report from a document of its own, so that nothing of the page around us is on the paper. */
export function usePrint() {
  const { pack, emit } = useVisit();
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<Paper | undefined>(undefined);
  useEffect(() => () => last.current?.remove(), []);
  /** `false` where the browser would not. */
  async function print(report: Report): Promise<boolean> {
    last.current?.remove();
    const content = { report, bar: undefined, lang: pack.lang };
    last.current = place.current ? await layPaper(place.current, content) : undefined;
    emit('vetting-export', { kind: 'print' });
    return (await last.current?.print()) ?? false;
  }
  return { print, place: <div ref={place} class="paper" /> };
}
