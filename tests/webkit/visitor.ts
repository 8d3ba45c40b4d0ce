import { expect } from 'vitest';
import type { WebKitPage } from './webdriver.ts';

/** How long something may take to appear, in milliseconds. */
const PATIENCE = 15_000;

/** What a visitor sees of a widget, and does with it, on whatever page. */
export function visitorOf(page: WebKitPage) {
  /** Presses the first control whose words are so, once it is there. */
  const press = (words: RegExp, place = 0) => act(page, 'press', words.source, place);
  const see = (words: RegExp, place = 0) => act(page, 'see', words.source, place);
  return {
    press,
    see,
    /** Chooses the answer at that place. */
    choose: (answer = 0) => act(page, 'choose', '', 0, answer),
    /** Goes in by the door for notes, and past how it would be given, to the first question. */
    async start(place = 0) {
      await press(DOOR, place);
      await act(page, 'first question', '', place);
    },
    /** What is read, once it is there. */
    text: (place = 0) => act(page, 'text', '', place),
    heading: (place = 0) => act(page, 'heading', '', place),
    chosen: (place = 0) => act(page, 'chosen', '', place),
    storedKeys: () => page.run(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)].sort()),
  };
}

export const DOOR = /^(Note what they said|Start the self-audit|See what this clinic says)/;
export const ONWARD = /^(Next question|Next|Add the .*|Go on)$/;

type Deed = 'press' | 'see' | 'choose' | 'first question' | 'text' | 'heading' | 'chosen';

async function act(page: WebKitPage, deed: Deed, words: string, place: number, answer = 0): Promise<string> {
  const told = await page.run(inPage, deed, words, place, answer, PATIENCE);
  expect(told, `${deed} ${words}`).not.toBeNull();
  return told ?? '';
}

/** Does it in the page, as soon as it can be done: `null` where it could not be in time. */
async function inPage(deed: string, words: string, place: number, answer: number, patience: number) {
  const page = globalThis.document;
  const read = (name: 'querySelectorAll') => Reflect.get(Document.prototype, name);
  const hosts: ArrayLike<Element> = Reflect.apply(read('querySelectorAll'), page, ['provider-vetting']);
  const tidy = (one: Element | null | undefined) =>
    (one instanceof HTMLElement ? one.innerText : '').replace(/\s+/g, ' ').trim();
  const isShown = (one: Element) => one.getClientRects().length > 0;
  const wanted = new RegExp(words);
  const look = (): string | undefined => {
    const root = hosts[place]?.shadowRoot;
    if (!root) return undefined;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter(isShown);
    const view = root.querySelector('section');
    if (deed === 'text') return tidy(view) || undefined;
    if (deed === 'heading') return tidy(all('h2')[0]) || undefined;
    if (deed === 'chosen') {
      const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      return radios.length > 0 ? `${radios.findIndex(one => one.checked)}` : undefined;
    }
    if (deed === 'see') return wanted.test(tidy(view)) ? tidy(view) : undefined;
    if (deed === 'choose') {
      const radio = root.querySelectorAll<HTMLInputElement>('input[type=radio]')[answer];
      radio?.click();
      return radio?.checked ? 'chosen' : undefined;
    }
    if (deed === 'first question') {
      all('.picks button')[0]?.click();
      return root.querySelector('input[type=radio]') ? 'there' : undefined;
    }
    const found = all('button, summary, label').find(one => wanted.test(tidy(one)));
    found?.click();
    return found && tidy(found);
  };
  const end = performance.now() + patience;
  for (;;) {
    const told = look();
    if (told !== undefined) return told;
    if (performance.now() > end) return null;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
