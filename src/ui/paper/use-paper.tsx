import { useEffect, useRef } from 'preact/hooks';
import { layPaper, type Paper, type PaperContent } from './paper.tsx';

/** What came of printing: the paper, for another way out, and whether the browser printed it. */
export interface Printing {
  readonly paper: Paper | undefined;
  readonly isPrinted: boolean;
}

/** Prints from a place of its own, which is gone when the screen is; nothing of the page around us is on the paper. */
export function usePaper() {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<Paper | undefined>(undefined);
  useEffect(() => () => last.current?.remove(), []);
  async function print(content: PaperContent): Promise<Printing> {
    last.current?.remove();
    const paper = place.current ? await layPaper(place.current, content) : undefined;
    last.current = paper;
    return { paper, isPrinted: (await paper?.print()) ?? false };
  }
  return { print, place: <div ref={place} class="paper" /> };
}
