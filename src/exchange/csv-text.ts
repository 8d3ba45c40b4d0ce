/** Tells programs that the text is UTF-8. */
const MARK = '\uFEFF';

/** Rows as RFC 4180 text that no spreadsheet takes for formulas. */
export function toCsvText(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map(row => `${row.map(cell => quoted(withoutFormulas(cell))).join(',')}\r\n`).join('');
}

/**
 * The cell with an apostrophe before whatever a spreadsheet would work out: at its start, after spaces or
 * what cannot be seen, after a line break, and after the marks at which other countries' spreadsheets part cells.
 */
export function withoutFormulas(cell: string): string {
  const guarded = cell.replace(/(^|[\r\n\t;])((?:(?![\r\n\t])[\s\p{C}])*)(?=[=+\-@＝＋－＠])/gu, "$1$2'");
  return /^[\t\r\n]/.test(guarded) ? `'${guarded}` : guarded;
}

function quoted(cell: string): string {
  return /[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
