/** What keeps a text from being JSON, with line and column, in words; undefined where nothing does. */
export function faultOfJson(text: string): string | undefined {
  const own = text.replace(/^\uFEFF/, '');
  try {
    JSON.parse(own);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    if (own.trim() === '') return 'The file is empty.';
    if (Number.isNaN(position)) return `The file is not JSON: ${message}`;
    const before = own.slice(0, position).split('\n');
    const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const curly = /[“”]/.test(own.slice(Math.max(0, position - 1), position + 1));
    const why = curly
      ? 'curly quotation marks stand where straight ones belong'
      : 'a comma, quotation mark or bracket is missing or too many';
    return `The file is not JSON at ${where}: ${why}.`;
  }
}
