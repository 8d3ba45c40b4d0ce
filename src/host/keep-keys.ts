/** Keeps what is typed into our fields from shortcuts of the page, which would see only the element. */
export function keepKeys(root: ShadowRoot, gone: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(
      type,
      event => {
        const [target] = event.composedPath();
        if (target instanceof HTMLElement && target.matches('textarea, select, input'))
          event.stopPropagation();
      },
      { signal: gone },
    );
  }
}
