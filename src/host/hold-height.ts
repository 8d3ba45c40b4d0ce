/**
 * Keeps a view as high as it is until the next press is over: a lower screen would pull up what follows on the
 * page, perhaps long after the press that led here.
 */
export function holdHeight(view: HTMLElement, gone: AbortSignal): void {
  view.style.minBlockSize = `${view.offsetHeight}px`;
  const release = () => {
    view.style.minBlockSize = '';
  };
  for (const type of ['click', 'keydown']) {
    view.addEventListener(type, release, { once: true, signal: gone });
  }
}
