import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusInView } from '../focus/focus-in-view.ts';
import { Button } from '../parts/button.tsx';
import { type LaterPart, useVisit, type Visit } from '../visit.ts';
import methodStyles from './method.css?inline';
import { readPage } from './read-page.ts';

/** How a result is worked out: the page that tells it, in the widget, whatever a server says that its file is. */
export async function load({ loadText, methodHref }: Visit): Promise<LaterPart> {
  const page = readPage(await loadText(methodHref.slice(methodHref.lastIndexOf('/') + 1)));
  const title = page.querySelector<HTMLElement>('h2');
  if (!title) throw new Error('no title');
  title.tabIndex = -1;
  title.className = 'h-xl';
  page.addEventListener('click', event => followWithin(page, event));
  return { styles: methodStyles, View: () => <Page page={page} /> };
}

function Page({ page }: { page: HTMLElement }) {
  const { words, panel } = useVisit();
  const place = useRef<HTMLDivElement>(null);
  // What was read is drawn here, and only here: it does not change.
  useLayoutEffect(() => place.current?.append(page), []);
  return (
    <div class="screen wide">
      <div ref={place} />
      <div class="acts">
        <Button
          kind="second"
          press={() => {
            panel.value = undefined;
          }}
        >
          {words.say('step.back')}
        </Button>
      </div>
    </div>
  );
}

/** The address belongs to the page around us, and leads into no widget: links within the page are followed here. */
function followWithin(page: HTMLElement, event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  const to = page.querySelector<HTMLElement>(`[id="${link.getAttribute('href')?.slice(1)}"]`);
  if (!to) return;
  to.tabIndex = -1;
  focusInView(to);
}
