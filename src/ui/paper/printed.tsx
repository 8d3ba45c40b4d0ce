import { render } from 'preact';
import { toReport } from '../../exchange/report/report.ts';
import { adverts } from '../../kept/adverts.ts';
import { ownDay } from '../../pack/own-day.ts';
import type { Visit } from '../visit.ts';
import type { Words } from '../words.ts';
import sheetStyles from './sheet.css?inline';
import { Sheet, sheetBar } from './sheet.tsx';

export const styles: string = sheetStyles;

/**
 * Whoever prints the page prints the report in the widget's place, black on white and whole, until the visit is over.
 * Before anything was answered the screen is printed as it stands.
 */
export function printInPlace(visit: Visit, words: Words): void {
  const { session, pack, container, now, gone } = visit;
  const paper = document.createElement('div');
  paper.className = 'printed';
  const show = () => {
    const { response } = session.walk.value;
    const assessment = session.assessment.value;
    if (assessment.answered === 0 && assessment.findings.length === 0) return;
    const report = toReport(pack, response, words, {
      provider: visit.provider,
      day: ownDay(now()),
      advert: adverts.get(response.pack),
    });
    render(<Sheet report={report} bar={sheetBar(assessment, pack.bands, words)} />, paper);
    container.parentElement?.append(paper);
  };
  const hide = () => {
    paper.remove();
    render(null, paper);
  };
  addEventListener('beforeprint', show, { signal: gone });
  addEventListener('afterprint', hide, { signal: gone });
  // No more than that: where the page broke the library, taking the report apart would fail in the page's sight.
  gone.addEventListener('abort', () => paper.remove(), { once: true });
}
