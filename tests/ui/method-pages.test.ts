import { Window } from 'happy-dom';
import { afterEach, expect, test, vi } from 'vitest';
import { methodFiles } from '../../src/tools/method/method-files.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { readPage } from '../../src/ui/method/read-page.ts';

afterEach(() => vi.unstubAllGlobals());

const TAGS = ['section', 'article', 'ul', 'li', 'tr', 'td', 'th', 'tbody', 'dt', 'dd', 'p', 'a[href]'];

test('every page that the build writes is read whole, as a browser would', () => {
  const { document } = new Window();
  vi.stubGlobal('document', document);
  for (const [name, text] of methodFiles('.', readQuestions('questions'))) {
    const read = readPage(text);
    const body = document.createElement('div');
    body.innerHTML = text.slice(text.indexOf('<main>') + '<main>'.length, text.indexOf('</main>'));
    const letters = (from: { textContent: string | null }) => from.textContent?.replace(/\s+/g, '');
    expect(letters(read), name).toBe(letters(body));
    for (const tag of TAGS)
      expect(read.querySelectorAll(tag).length, `${name} ${tag}`).toBe(body.querySelectorAll(tag).length);
    expect(read.querySelectorAll('h2')).toHaveLength(1);
    expect(read.querySelectorAll('h3').length, name).toBe(body.querySelectorAll('h2').length);
  }
});
