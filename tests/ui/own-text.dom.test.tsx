import { render } from 'preact';
import { expect, test } from 'vitest';
import { keepOwnText } from '../../src/ui/own-text.ts';

const container = document.createElement('div');
keepOwnText(container);

/** A line with a text that stays beside one that may change, as most of our sentences are made. */
function draw(said: string, key = 'one'): Element {
  render(
    <p key={key} lang="en" data-of={said}>
      Question {said}
    </p>,
    container,
  );
  return container.querySelector('p') as Element;
}

const texts = (place: Node): Text[] =>
  [...place.childNodes].flatMap(node => (node instanceof Text ? [node] : texts(node)));

/** What highlighters, readers and typographers do: a text is parted, and some of it put into an element. */
const PARTERS: Readonly<Record<string, (text: Text) => void>> = {
  'a text that is parted': text => {
    text.splitText(text.data.length >> 1);
  },
  'a word that is marked': text => {
    const word = text.splitText(2);
    word.splitText(1);
    const mark = document.createElement('mark');
    word.replaceWith(mark);
    mark.append(word);
  },
  'a first letter in an element of its own': text => {
    text.splitText(1);
    const letter = document.createElement('b');
    text.replaceWith(letter);
    letter.append(text);
  },
};

for (const [name, part] of Object.entries(PARTERS)) {
  test(`${name} stays whole when it is drawn again, and changes as a whole`, () => {
    const line = draw('about the product', name);
    for (const text of texts(line)) part(text);
    expect(draw('about the product', name).textContent).toBe('Question about the product');
    expect(draw('who looks after me', name).textContent).toBe('Question who looks after me');
    expect(draw('no', name).textContent).toBe('Question no');
  });
}

test('a text that was translated where it stands is left so until what it says changes', () => {
  const line = draw('about the product', 'translated');
  for (const text of texts(line)) text.data = `ES ${text.data}`;
  expect(draw('about the product', 'translated').textContent).toBe('ES Question ES about the product');
  expect(draw('who looks after me', 'translated').textContent).toContain('who looks after me');
});
