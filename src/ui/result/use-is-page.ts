import { useEffect, useState } from 'preact/hooks';

/** Whether a server gives an address as a page. Some call every file plain text, and a link would show its source. */
export function useIsPage(href: string): boolean {
  const [isPage, setIsPage] = useState(false);
  useEffect(() => {
    if (!href) return;
    // The page's connection may be gone, or its policy refuse it: then it is no page that can be led to.
    fetch(href, {
      method: 'HEAD',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    }).then(
      ({ ok, headers }) => setIsPage(ok && /^text\/html/.test(headers.get('content-type') ?? '')),
      () => {},
    );
  }, [href]);
  return isPage;
}
