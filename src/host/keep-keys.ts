/** What happens in a field and carries its letters along. */
const TELLING = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate'],
  ...['compositionend', 'copy', 'cut', 'paste'],
];

/** Keeps what is typed into our fields from the page: its shortcuts see only the element, its trackers each letter. */
export function keepKeys(root: ShadowRoot, gone: AbortSignal): void {
  for (const type of TELLING) {
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
