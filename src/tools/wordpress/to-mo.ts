/** Translations as a gettext .mo file (gettext manual, “The Format of GNU MO Files”): sorted, no hash table. */
export function toMo(translations: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const header = 'Content-Type: text/plain; charset=UTF-8\n';
  const pairs = Object.entries({ '': header, ...translations })
    .map(([from, to]) => [encoder.encode(from), encoder.encode(to)] as const)
    .sort(([a], [b]) => Buffer.compare(a, b));
  const tables = 28 + pairs.length * 16;
  const texts = [...pairs.map(([from]) => from), ...pairs.map(([, to]) => to)];
  const bytes = new Uint8Array(tables + texts.reduce((sum, text) => sum + text.length + 1, 0));
  const view = new DataView(bytes.buffer);
  const words = [0x950412de, 0, pairs.length, 28, 28 + pairs.length * 8, 0, tables];
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true);
  let at = tables;
  for (const [index, text] of texts.entries()) {
    view.setUint32(28 + index * 8, text.length, true);
    view.setUint32(32 + index * 8, at, true);
    bytes.set(text, at);
    at += text.length + 1;
  }
  return bytes;
}
