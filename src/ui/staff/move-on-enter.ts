/**
 * Enter goes on to the same field of the next row, as in a table for sums. In a text it starts a new line, and goes on
 * with Ctrl or Command held. Not while a word is still being put together, and once however long the key is held.
 */
export function moveOnEnter(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !(target instanceof HTMLElement))
    return;
  const { column } = target.dataset;
  const isText = target instanceof HTMLTextAreaElement;
  if (column === undefined || (isText && !event.ctrlKey && !event.metaKey)) return;
  event.preventDefault();
  if (event.repeat) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-column]')].filter(
    control => control.dataset.column === column,
  );
  const next = all[all.indexOf(target) + 1];
  next?.focus();
  if (next instanceof HTMLTextAreaElement) next.select();
}
