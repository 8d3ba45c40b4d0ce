import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';

/** A PDF in words. */
export interface ReadPdf {
  readonly lang: string;
  readonly tagged: boolean;
  /** Of each page, its size in points and its text without any white space. */
  readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string }[];
  /** Which of these texts are not on paper. */
  missing(texts: readonly string[]): readonly string[];
}

/** Reads a PDF file. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const proxy = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { info } = (await proxy.getMetadata()) as unknown as {
    info: Record<string, unknown>;
  };
  const { text } = await extractText(proxy, { mergePages: false });
  const pages = await Promise.all(
    text.map(async (words, index) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = (await proxy.getPage(index + 1)).view;
      return { width: right - left, height: bottom - top, text: words.replace(/\s+/g, '') };
    }),
  );
  const all = pages.map(page => page.text).join('');
  const drawn = lettersOf(text.join(' '));
  return {
    lang: String(info.Language),
    tagged: (await proxy.getMarkInfo())?.Marked === true,
    pages,
    missing(texts) {
      const times = new Map<string, number>();
      for (const word of unmarkedWords(texts.filter(isRightToLeft).join(' ')))
        times.set(word, (times.get(word) ?? 0) + 1);
      const lacking = [...times].filter(([word, count]) => timesDrawn(drawn, word) < count);
      const cut = texts.filter(one => !isRightToLeft(one) && !all.includes(one.replace(/\s+/g, '')));
      return [...cut, ...lacking.map(([word, count]) => `${word} ×${count}`)];
    },
  };
}

function isRightToLeft(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** Words without marks above their letters: a PDF draws these apart from the word, or beside the next. */
function unmarkedWords(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter(word => !/\p{M}/u.test(word))
    .map(word => lettersOf(word).join(''))
    .filter(Boolean);
}

/** As many letters of its neighbours as some fonts draw in the midst of a word. */
const STRAY = 3;

/**
 * How often an Arabic word is drawn. A PDF holds letters in the order in which they are drawn, columns and marks of
 * punctuation among them, so this looks for the letters of the word close together, in any order.
 */
function timesDrawn(drawn: readonly string[], word: string): number {
  const lacking = new Map<string, number>();
  for (const letter of word) lacking.set(letter, (lacking.get(letter) ?? 0) + 1);
  let open = word.length;
  let times = 0;
  const width = word.length + STRAY;
  const move = (letter: string | undefined, by: 1 | -1) => {
    const before = letter === undefined ? undefined : lacking.get(letter);
    if (letter === undefined || before === undefined) return;
    lacking.set(letter, before - by);
    if (by === 1 ? before > 0 : before >= 0) open -= by;
  };
  let start = 0;
  for (const [at, letter] of drawn.entries()) {
    move(letter, 1);
    while (at - start >= width) move(drawn[start++], -1);
    if (open > 0) continue;
    times++;
    while (start <= at) move(drawn[start++], -1);
  }
  return times;
}

/** Arabic letters as they are typed, not in the shapes in which they are drawn. */
function lettersOf(word: string): string[] {
  return [...word.normalize('NFKC')].filter(one => /\p{L}/u.test(one) && isRightToLeft(one));
}
