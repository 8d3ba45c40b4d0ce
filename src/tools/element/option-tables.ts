import { CSS_PARTS, CSS_PROPERTIES, EVENTS, OPTIONS } from './element-options.ts';

/** The tables of README and guide, by the name that stands in their marks. */
export const TABLES: Readonly<Record<string, () => string>> = {
  attributes: () =>
    table(
      ['attribute', 'values', 'if absent', 'meaning'],
      OPTIONS.map(({ attribute, values, kind, ifAbsent, meaning }) => [
        `\`${attribute}\``,
        values ? values.map(value => `\`${value}\``).join(', ') : (kind ?? ''),
        ifAbsent,
        meaning,
      ]),
    ),
  events: () =>
    table(
      ['event', '`detail`', 'when'],
      EVENTS.map(({ name, detail, meaning }) => [`\`${name}\``, `\`${detail}\``, meaning]),
    ),
  looks: () =>
    table(
      ['name', 'what'],
      [
        ...CSS_PROPERTIES.map(([name, meaning]) => [`\`${name}\``, meaning]),
        ...CSS_PARTS.map(([name, meaning]) => [`\`::part(${name})\``, meaning]),
      ],
    ),
};

/** Puts the tables between their marks, such as `<!-- table: attributes -->` and `<!-- /table -->`. */
export function withTables(text: string): string {
  return text.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(\n<!-- \/table -->)/g,
    (whole, start: string, name: string, end: string) => {
      const made = TABLES[name]?.();
      return made === undefined ? whole : `${start}\n${made}${end}`;
    },
  );
}

/** Columns as wide as their widest cell, as the formatter writes them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map(row => row.map(cell => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[], fill = ' ') =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [first = [], ...others] = cells;
  return [
    line(first),
    line(
      first.map(() => ''),
      '-',
    ),
    ...others.map(row => line(row)),
    '',
  ].join('\n');
}
