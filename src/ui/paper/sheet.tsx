import type { Assessment } from '../../assessment/types.ts';
import type { Phrases } from '../../exchange/phrases.ts';
import type { Report, ReportEntry, ReportSection } from '../../exchange/report/types.ts';
import { LEVELS } from '../../pack/levels.ts';
import type { Bands } from '../../pack/types.ts';
import { rangeEnds } from '../result/range-ends.ts';

/** How far the range reaches, in percent of the bar, and the words under its steps. */
export interface SheetBar {
  readonly low: number;
  readonly high: number;
  readonly words: readonly string[];
  /** How its words run, for a drawing that no page gives a direction. */
  readonly dir?: 'ltr' | 'rtl';
}

/** The range of an assessment, to draw on paper. */
export function sheetBar(assessment: Assessment, bands: Bands, { say }: Phrases): SheetBar {
  return { ...rangeEnds(assessment, bands), words: LEVELS.map(level => say(`word.${level}`)) };
}

/** A report on paper: nothing folded away, nothing said by colour. */
export function Sheet({ report, bar }: { report: Report; bar: SheetBar | undefined }) {
  return (
    <main class="sheet">
      <h1>{report.title}</h1>
      {report.facts.map(fact => (
        <p key={fact} dir="auto">
          {fact}
        </p>
      ))}
      {bar && <Bar {...bar} />}
      {report.sections.map(section => (
        <Section key={section.title} {...section} />
      ))}
      <footer>
        {report.closing.map(line => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </footer>
    </main>
  );
}

/** The words above and below say the same: the drawing is hidden from those who hear the page. */
export function Bar({ low, high, words }: SheetBar) {
  return (
    <div class="steps" aria-hidden="true" style={{ '--lo': low, '--hi': high }}>
      {words.map(word => (
        <div key={word} class="pstep">
          <i class="reach" />
          <i class="shown" />
        </div>
      ))}
      {words.map(word => (
        <span key={word}>{word}</span>
      ))}
    </div>
  );
}

function Section({ title, lead, parts, ticked }: ReportSection) {
  return (
    <section>
      <h2>{title}</h2>
      {lead.map(line => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {parts.map((part, index) => (
        <div key={part.title ?? index}>
          {part.title && <h3>{part.title}</h3>}
          {part.entries.map(entry => (
            <Entry key={entry.title} entry={entry} ticked={ticked ?? false} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Entry({ entry, ticked }: { entry: ReportEntry; ticked: boolean }) {
  const { mark, title, rows = [], boxes } = entry;
  if (ticked) return <p class="tickbox">{title}</p>;
  return (
    <div class={rows.length > 0 || boxes ? 'entry' : 'entry brief'}>
      <h4 dir="auto">{mark ? `${mark}: ${title}` : title}</h4>
      {rows.length > 0 && (
        <dl>
          {rows.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {boxes && (
        <>
          <ul>
            {boxes.map(box => (
              <li key={box} class="tickbox">
                {box}
              </li>
            ))}
          </ul>
          <p class="ruled" />
        </>
      )}
    </div>
  );
}
