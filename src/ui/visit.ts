import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pack } from '../pack/types.ts';
import type { Session } from '../session/session.ts';
import type { Words } from './words.ts';

/** What every screen needs: the session, the words, and the few things only the page around us can do. */
export interface Visit {
  readonly session: Session;
  readonly pack: Pack;
  readonly words: Words;
  /** The provider's name, where the page gave one. */
  readonly provider: string | null;
  readonly browseHref: string | null;
  /** Printable questions; empty where there are none. */
  readonly worksheetHref: string;
  /** How the result is worked out; empty where there is no such page. */
  readonly methodHref: string;
  /** Today, as an ISO day. */
  readonly today: string;
  /** Takes up the styles of a part that was fetched later. */
  readonly adopt: (styles: string) => void;
  /** Goes back to the first screen, with nothing kept. */
  readonly startAgain: () => void;
}

const VisitContext = createContext<Visit | undefined>(undefined);

export const VisitProvider = VisitContext.Provider;

/** The visit that a screen belongs to. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('no visit around this screen');
  return visit;
}
