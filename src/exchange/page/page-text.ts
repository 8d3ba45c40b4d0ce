import type { OnePage, PageList } from './one-page.ts';

/** The one page as plain text. */
export function pageText({
  title,
  about,
  levelText,
  range,
  because,
  boxes,
  found,
  ask,
  promised,
  foot,
}: OnePage): string {
  const list = ({ title: heading, lines, replies, more }: PageList, mark: (index: number) => string) => {
    const written = lines.flatMap((line, index) => [`${mark(index)} ${line}`, replies?.[index] ?? []].flat());
    return lines.length === 0 ? [] : [[heading, ...written, more ?? []].flat().join('\n')];
  };
  const numbered = (index: number) => `${index + 1}.`;
  return `${[
    `${title}\n${about}`,
    [levelText, range, because].filter(Boolean).join('\n'),
    ...(boxes.length > 0
      ? [boxes.map(({ term, text, detail }) => `${term}: ${text} (${detail})`).join('\n')]
      : []),
    ...list(found, numbered),
    ...list(ask, numbered),
    ...list(promised, () => '[ ]'),
    foot,
  ].join('\n\n')}\n`;
}
