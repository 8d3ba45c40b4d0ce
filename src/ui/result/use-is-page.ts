import { useEffect, useState } from 'preact/hooks';
import { useVisit } from '../visit.ts';

/** Whether the server gives the page of the method as a page. Some call every file plain text: a link would show its source. */
export function useIsPage(): boolean {
  const { methodHref, isMethodPage } = useVisit();
  const [isPage, setIsPage] = useState(false);
  useEffect(() => {
    if (methodHref) isMethodPage?.().then(setIsPage);
  }, [methodHref]);
  return isPage;
}
