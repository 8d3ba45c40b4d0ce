import type { Report, ReportEntry, ReportSection } from './types.ts';

const BOX = '[ ]';

/** A report as plain text, for the clipboard, a message, or a browser that will not print. */
export function toReportText({ title, facts, sections, closing }: Report): string {
  const head = [`${title}\n${'='.repeat(Math.min(60, title.length))}`, facts.join('\n')];
  return `${[...head, ...sections.map(toSectionText), closing.join('\n')].join('\n\n')}\n`;
}

function toSectionText({ title, lead, parts, ticked }: ReportSection): string {
  const head = [title, '-'.repeat(Math.min(60, title.length)), ...lead].join('\n');
  const bodies = parts.map(part => {
    const entries = part.entries.map((entry, index) =>
      toEntryText(entry, ticked ? `${BOX} ` : `${index + 1}. `),
    );
    const dense = part.entries.every(({ rows, boxes }) => !rows && !boxes);
    return [...(part.title ? [part.title] : []), entries.join(dense ? '\n' : '\n\n')].join('\n');
  });
  return [head, ...bodies].join('\n\n');
}

function toEntryText({ mark, title, rows = [], boxes = [] }: ReportEntry, bullet: string): string {
  const lines = [...rows.map(({ term, text }) => `${term}: ${text}`), ...boxes.map(box => `${BOX} ${box}`)];
  return [
    `${bullet}${mark ? `${mark}: ` : ''}${title}`,
    ...lines.map(line => `   ${line.replace(/\s*\n/g, '\n   ')}`),
  ].join('\n');
}
