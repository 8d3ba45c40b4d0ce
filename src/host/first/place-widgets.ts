import { attributeNames } from './attribute-names.ts';

/** A tag of ours with its widget, whichever copy of the script placed it. */
type Tag = HTMLScriptElement & { widget?: Element };
/** A widget with the tag that it stands for. */
type Placed = Element & { tag?: Tag };

/**
 * The script tags that brought this script. One that runs and asks for a widget speaks for itself, beside the copy that
 * a consent manager or optimiser may have kept of it. Else, where they have moved, joined or rewritten the tags, what
 * tells them is our file name, whatever version or mark stands in it or behind it; the running one is first.
 */
export function findTags(): Tag[] {
  const running = document.currentScript as HTMLScriptElement | null;
  if (running?.hasAttribute('data-pack')) return [running];
  return [running, ...document.scripts].filter(
    (tag): tag is HTMLScriptElement =>
      // A script in an image has no such property.
      tag?.noModule === false && /^[^?#]+\/provider-vetting[^/]*\.js\b/.test(tag.src),
  );
}

/**
 * Puts a widget directly after each tag that asks for one. Markup is run again, moved, restored and saved with all
 * that was placed in it: a widget that says the same and stands for no tag of this page is the tag's own.
 */
export function placeWidgets(tags: readonly Tag[]): void {
  for (const tag of tags) {
    const asked = (name: string) => tag.getAttribute(`data-${name}`);
    // Nothing in the head is drawn, so such a tag gets its widget at the end of what the page is about.
    const isInHead = tag.closest('head');
    if (!tag.hasAttribute('data-pack') || (isInHead && document.readyState === 'loading')) continue;
    let widget = [...document.querySelectorAll<Placed>('provider-vetting')].find(
      one => !one.tag?.isConnected && attributeNames.every(name => one.getAttribute(name) === asked(name)),
    );
    // The page had it in its markup, but was not read so far when this script ran.
    if (widget) tag.widget?.remove();
    else if (!tag.widget) {
      widget = document.createElement('provider-vetting');
      for (const name of attributeNames) {
        const value = asked(name);
        if (value !== null) widget.setAttribute(name, value);
      }
      if (isInHead) (document.querySelector('main') ?? document.body).append(widget);
      else tag.after(widget);
    }
    if (!widget) continue;
    tag.widget = widget;
    widget.tag = tag;
  }
}
