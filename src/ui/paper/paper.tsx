import { type ComponentChildren, render } from 'preact';
import sheetStyles from './sheet.css?inline';

/** How long a printed sheet stays: some phones draw the preview only after they said that printing is over. */
const STAY = 1_000;

/** Longest wait for an empty frame, and for printing to begin. */
const PATIENCE = 500;

/** A document of its own, inside the shadow root: the page around us is neither printed nor changed. */
export interface Paper {
  /** Opens the print dialogue. `false` where the browser would not. */
  print(): Promise<boolean>;
  /** The same as a file that any browser prints. */
  readonly html: string;
  /** Takes the document out of the page. */
  remove(): void;
}

/** What goes on paper. */
export interface PaperContent {
  readonly title: string;
  readonly lang: string;
  readonly body: ComponentChildren;
}

/** Lays a sheet into a container. `undefined` where the page lets no frame in. */
export function layPaper(container: HTMLElement, content: PaperContent): Promise<Paper | undefined> {
  return new Promise(resolve => {
    const frame = document.createElement('iframe');
    frame.title = content.title;
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    // Not `display: none`, for that would print nothing.
    const hidden = { position: 'absolute', inlineSize: '1px', blockSize: '1px', opacity: '0', border: '0' };
    Object.assign(frame.style, hidden, { pointerEvents: 'none' });
    // An empty frame may replace its document until it has loaded; where that is not told, it is never.
    const filled = () => resolve(fill(frame, content));
    const patience = setTimeout(filled, PATIENCE);
    frame.addEventListener(
      'load',
      () => {
        clearTimeout(patience);
        filled();
      },
      { once: true },
    );
    container.append(frame);
  });
}

function fill(frame: HTMLIFrameElement, { title, lang, body }: PaperContent): Paper | undefined {
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const remove = () => frame.remove();
  try {
    if (!page || !view) throw new Error('no frame');
    // A style sheet belongs to the document that made it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(sheetStyles);
    page.adoptedStyleSheets = [sheet];
    page.title = title;
    page.documentElement.lang = lang;
    page.documentElement.dir = getComputedStyle(frame).direction;
    render(body, page.body);
  } catch {
    remove();
    return undefined;
  }
  return {
    print: () =>
      new Promise(resolve => {
        // A browser that may not print says nothing at all.
        setTimeout(() => resolve(false), PATIENCE);
        view.addEventListener('beforeprint', () => resolve(true));
        view.addEventListener('afterprint', () => setTimeout(remove, STAY));
        try {
          view.print();
        } catch {
          resolve(false);
        }
      }),
    get html() {
      const head = `<head><meta charset="utf-8"><style>${sheetStyles}</style>`;
      return `<!doctype html>\n${page.documentElement.outerHTML.replace('<head>', () => head)}\n`;
    },
    remove,
  };
}
