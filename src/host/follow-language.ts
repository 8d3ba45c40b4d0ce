/** Tells when any part of the page comes to speak another language. */
export function followLanguage(changed: () => void, gone: AbortSignal): void {
  const languages = new MutationObserver(changed);
  languages.observe(document.documentElement, { subtree: true, attributeFilter: ['lang'] });
  gone.addEventListener('abort', () => languages.disconnect());
}
