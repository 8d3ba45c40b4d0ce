/** Tells programs that the text is UTF-8. */
const MARK = '\uFEFF';

/** What parts the cells of a row. */
export type Separator = ',' | ';';

/**
 * What spreadsheets of a language expect between cells: a semicolon where a comma is the decimal sign. A first line
 * `sep=;` would work anywhere, but then Excel no longer reads the text as UTF-8.
 */
export function separatorFor(lang: string): Separator {
  const parts = new Intl.NumberFormat(lang).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === '.' ? ',' : ';';
}

/** Rows as RFC 4180 text that no spreadsheet takes for formulas. */
export function toCsvText(rows: readonly (readonly string[])[], separator: Separator = ','): string {
  const cells = (row: readonly string[]) => row.map(cell => quoted(withoutFormulas(cell)));
  return MARK + rows.map(row => `${cells(row).join(separator)}\r\n`).join('');
}

/**
 * The cell with an apostrophe before whatever a spreadsheet would work out: at its start, after spaces or
 * what cannot be seen, after a line break, and after the marks at which other countries' spreadsheets part cells.
 */
export function withoutFormulas(cell: string): string {
  const guarded = cell.replace(
    /(^|[\r\n\t;؛|])((?:(?![\r\n\t])[\s\p{C}])*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫−])/gu,
    "$1$2'",
  );
  return /^[\t\r\n]/.test(guarded) ? `'${guarded}` : guarded;
}

function quoted(cell: string): string {
  return /[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
