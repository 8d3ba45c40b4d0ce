import { Fault } from './fault.ts';

/** Longest wait for a file before the visitor is told. */
const patience = 15_000;

/** Largest file that is read, in characters. */
const largest = 5_000_000;

/** Without cookies, without the page's address, and from nowhere but where it was asked for. */
const QUIETLY: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' };

/** The text of what was asked for in the same way already; nothing where it did not come, or is not that. */
export type Early = Promise<string | void> | undefined;

/**
 * Fetches a JSON file. Where it is what was asked for `early`, that is read.
 * @throws {Fault} `pack-load`, whatever went wrong.
 */
export async function fetchJson(href: string, gone: AbortSignal, early?: Early): Promise<unknown> {
  return parseJson(await fetchText(href, gone, early), href);
}

/**
 * Fetches a file without cookies, without the page's address, and from nowhere but where it was asked for.
 * @throws {Fault} `pack-load`, whatever went wrong.
 */
export async function fetchText(href: string, gone: AbortSignal, early?: Early): Promise<string> {
  const stop = new AbortController();
  const given = new Promise<never>((_, reject) => {
    stop.signal.onabort = reject;
  });
  const give = () => stop.abort();
  const timer = setTimeout(give, patience);
  gone.addEventListener('abort', give);
  try {
    const text = (await Promise.race([early, given])) ?? (await ask(href, stop.signal, given));
    if (text.length > largest) throw new Fault('pack-load', `${href} is over 5 MB`);
    return text;
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (stop.signal.aborted) throw new Fault('pack-load', `${href} took too long`, true);
    // From elsewhere, a missing header looks the same as a missing line; a page opened as a file has neither.
    const isOffline = !navigator.onLine || href.startsWith(`${location.origin}/`);
    throw new Fault(
      'pack-load',
      `${href} did not come (elsewhere it needs CORS headers; no redirect is followed)`,
      isOffline,
    );
  } finally {
    clearTimeout(timer);
    gone.removeEventListener('abort', give);
  }
}

/** Whether a server gives an address as a page. Some call every file plain text, of which browsers show the source. */
export function isPage(href: string, gone: AbortSignal): Promise<boolean> {
  return fetch(href, { ...QUIETLY, method: 'HEAD', signal: gone }).then(
    ({ ok, headers }) => ok && /^text\/html/.test(headers.get('content-type') ?? ''),
    // No line, or a policy of the page's: then nothing can be led there.
    () => false,
  );
}

async function ask(href: string, signal: AbortSignal, given: Promise<never>): Promise<string> {
  const answer = await fetch(href, {
    ...QUIETLY,
    signal,
  });
  if (!answer.ok) throw new Fault('pack-load', `${href} answered ${answer.status}`);
  return Promise.race([answer.text(), given]);
}

function parseJson(text: string, href: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Where it is wrong; what browsers quote beside that is no business of the console's.
    const [where = ''] = /line \d+ column \d+|position \d+/.exec(String(error)) ?? [];
    throw new Fault('pack-load', `${href} is not JSON${where && ` at ${where}`}`);
  }
}
