import { watchNodes } from './watch-nodes.ts';

/** Tells when any part of the page comes to speak another language. */
export function followLanguage(changed: () => void, gone: AbortSignal): void {
  const end = watchNodes(document.documentElement, { subtree: true, attributeFilter: ['lang'] }, changed);
  gone.addEventListener('abort', end);
}
