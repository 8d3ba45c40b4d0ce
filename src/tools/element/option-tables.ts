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

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
