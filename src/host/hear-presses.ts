/** An invoker, as browsers have it since 2025; where they have none, none of this happens. */
type Invoker = HTMLButtonElement & { command: string; commandForElement: Element };
type Invocation = Event & { readonly source: Element };

/**
 * Hears a press on a button of ours also where the page keeps clicks from all that it holds, for an overlay or a counter
 * of its own. Such a page still has links followed, unless it cancels the click: so our buttons follow too, by the one
 * thing that browsers do after a click that nobody cancelled. As properties, for the view is taken over more than once.
 */
export function hearPresses(view: HTMLElement): void {
  view.onclick =
    view.onpointerdown =
    view.onkeydown =
      (event: Event) => {
        // By its path, for a press may have drawn anew, or a translator taken away, what was pressed within the button.
        for (const one of event.composedPath() as Invoker[]) {
          // What lies around it is the page's.
          if ((one as Element) === view) return;
          if (one.localName !== 'button') continue;
          // A click that came so far needs no other.
          one.command = event.type === 'click' ? '' : '--press';
          one.commandForElement = view;
        }
      };
  view.oncommand = event =>
    // Within our root alone: the page had its own. It is no click of a mouse, after which browsers would do something.
    (event as Invocation).source.dispatchEvent(new CustomEvent('click', { bubbles: true }));
}
