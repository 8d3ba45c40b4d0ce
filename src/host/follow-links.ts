import type { AppModule, MountedApp } from './app-seam.ts';
import { toFault } from './fault.ts';
import { holdsLink, takesLink } from './link-taker.ts';
import type { Sitting } from './sitting.ts';

/** What answers in the page's address need of an element. */
interface Surroundings {
  readonly element: Element;
  readonly linkIn: AppModule['linkIn'];
  app(): MountedApp | undefined;
  sitting(): Sitting;
  /** Opens the app to show them. */
  start(): void;
  warn(message: string): void;
}

/**
 * Shows answers in the page's address at once, in the first widget for these questions: when they come there, and when
 * the function that this returns is called.
 */
export function followLinks(around: Surroundings, gone: AbortSignal): () => void {
  async function open(): Promise<void> {
    if (!holdsLink()) return;
    const { over } = around.sitting();
    try {
      const isFor = await around.linkIn(location.hash.slice(1));
      if (!isFor || over.aborted || !takesLink(around.element, isFor, open)) return;
      const app = around.app();
      if (app) app.openLink();
      else around.start();
    } catch (error) {
      if (!over.aborted) around.warn(toFault(error).message);
    }
  }
  addEventListener('hashchange', open, { signal: gone });
  return open;
}
