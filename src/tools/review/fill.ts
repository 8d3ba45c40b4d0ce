/** What a slot of a template is filled with. Nothing takes the row around the slot out. */
export type Filling = string | readonly Node[] | undefined;

/**
 * A copy of a template of the page. Each element with `data-slot` is filled by that name, as text or with nodes;
 * where there is nothing to fill in, the nearest `data-row` goes, or else the element.
 */
export function fill(templateId: string, slots: Readonly<Record<string, Filling>>): HTMLElement {
  const template = document.getElementById(templateId);
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`The page has no template ${templateId}`);
  const copy = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const places = [copy, ...copy.querySelectorAll<HTMLElement>('[data-slot]')];
  for (const place of places) {
    const name = place.dataset.slot;
    if (name === undefined) continue;
    const filling = slots[name];
    if (filling === undefined || filling.length === 0) (place.closest('[data-row]') ?? place).remove();
    else if (typeof filling === 'string') place.textContent = filling;
    else place.replaceChildren(...filling);
  }
  return copy;
}

/** A link within the page, or to a source. Only http(s) addresses get here: `parsePack` refuses others. */
export function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.textContent = text;
  anchor.href = href;
  if (!href.startsWith('#')) anchor.rel = 'noopener noreferrer';
  return anchor;
}
