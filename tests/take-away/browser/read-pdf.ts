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

/**
 * How often an Arabic word is drawn. A PDF holds letters in the order in which they are drawn, columns and marks of
 * punctuation among them, so this looks for the letters of the word side by side, in any order.
 */
function timesDrawn(drawn: readonly string[], word: string): number {
  const weigh = (letter: string | undefined) => (letter?.codePointAt(0) ?? 0) ** 3;
  const wanted = lettersOf(word).reduce((sum, letter) => sum + weigh(letter), 0);
  let [held, times] = [0, 0];
  for (const [at, letter] of drawn.entries()) {
    held += weigh(letter) - (at < word.length ? 0 : weigh(drawn[at - word.length]));
    if (held === wanted) times++;
  }
  return times;
}

/** Arabic letters as they are typed, not in the shapes in which they are drawn. */
function lettersOf(word: string): string[] {
  return [...word.normalize('NFKC')].filter(one => /\p{L}/u.test(one) && isRightToLeft(one));
}
