/** What tools that record visits leave out, by their documentation: classes and attributes. */
const CLASSES = ['ph-no-capture', 'rr-block', 'fs-exclude', 'sentry-block'];
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
  'data-heap-redact-text': 'true',
  'data-hj-suppress': '',
  'data-openreplay-obscured': '',
  'data-private': '',
  'data-sentry-block': '',
};

/** Asks tools on the page that record visits to leave the widget out. They may not listen. */
export function keepFromRecorders(container: Element): void {
  // Inside alone: the element's own classes are the page's, and what draws the page sets them anew.
  container.classList.add(...CLASSES);
  const root = container.getRootNode();
  for (const element of [container, ...(root instanceof ShadowRoot ? [root.host] : [])])
    for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
}
