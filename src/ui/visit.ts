import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimMatch } from '../claims/types.ts';
import type { Differing } from '../exchange/page/letter.ts';
import type { Manner } from '../exchange/page/manner.ts';
import type { Item, Pack, Voice } from '../pack/types.ts';
import type { Session } from '../session/session.ts';
import { redrawOnChange } from '../signals/redraw.ts';
import type { Signal } from '../signals/signals.ts';
import type { Words } from './words.ts';

/** What can be opened in place of a screen, and left again. */
export type PanelName = 'take-away' | 'shared-link' | 'scan' | 'compare' | 'method';

/** What the panel to take along shows: the ways out, the cards for the room, or a message to the clinic. */
export type TakeView = 'ways' | 'cards' | 'letter' | 'keep';

/** A screen that is fetched when it is first needed, with the styles that only it needs. */
export interface LaterPart<Props = object> {
  readonly View: ComponentType<Props>;
  readonly styles: string;
  /** How the result changed since answers were first kept: comes with the panel that keeps them. */
  readonly HistoryStrip?: ComponentType;
  /** Claims in any text: comes with the panel that reads adverts. */
  readonly findClaims?: (visit: Visit, text: string) => Promise<readonly ClaimMatch[]>;
  /** What was told otherwise than a clinic publishes it: comes with that clinic's page. */
  readonly fetchDiffering?: (visit: Visit) => Promise<readonly Differing[]>;
}

/** What is shown in the walk's place. */
export interface AfterWalkProps {
  /** Category of the claims, where the walk is at them. */
  readonly claims?: string | undefined;
}

/** Questions as cards for the room: which, in whose words, and the ways out. */
export interface CardsProps {
  readonly ids: readonly string[];
  readonly voice: Voice;
  /** The panel has these, too: a file of their own would be one more to wait for. */
  readonly mannerOf: (item: Item, option: string | undefined) => Manner;
  readonly optionsFor: (item: Item, manner: Manner) => readonly string[];
  /** Why the answer noted weighs on the result. */
  readonly reasonOf: (item: Item) => string | undefined;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A part of its own in place of a screen. */
export type PartName = PanelName | 'staff' | 'provider-page';

/** What is fetched when it is first needed. After a failure, each call tries anew. */
export interface LaterParts {
  readonly afterWalk: () => Promise<LaterPart<AfterWalkProps>>;
  readonly screen: (name: Exclude<PartName, 'method'>) => Promise<LaterPart>;
  /** How a result is worked out, with the page that tells it. */
  readonly method: (visit: Visit) => Promise<LaterPart>;
  readonly besideItem: () => Promise<ComponentType<{ item: Item }>>;
  readonly cards: () => Promise<LaterPart<CardsProps>>;
  readonly fhir: () => Promise<typeof import('../exchange/fhir/fhir-file.ts')>;
  /** Puts the report in the widget's place whenever the page is printed. */
  readonly printed: () => Promise<{
    readonly printInPlace: (visit: Visit, words: Words) => void;
    readonly styles: string;
  }>;
  readonly picture: () => Promise<typeof import('./paper/draw-page.ts')>;
}

/** What every screen needs: the session, the words, and the few things only the page around us can do. */
export interface Visit {
  readonly session: Session;
  readonly pack: Pack;
  /** Puts in place what the pack's file left out, before anything but the walk is shown. After a failure, tries anew. */
  readonly complete: () => Promise<void>;
  /** What all screens are drawn in. */
  readonly container: Element;
  readonly words: Words;
  /** What the page's attributes ask for. */
  readonly settings: { readonly packSrc: string | null; readonly provider: string | null };
  /** Whom the answers are about, where they name someone: not always the provider whose page this is. */
  readonly provider: string | null;
  readonly browseHref: string | null;
  /** The door of the first screen that led here, if any. */
  readonly door?: string | undefined;
  /** How the result is worked out; empty where there is no such page. */
  readonly methodHref: string;
  /** Whether a browser that is led there shows a page; `false` too where nobody knows. */
  readonly isMethodPage?: (() => Promise<boolean>) | undefined;
  /** Today, as an ISO day. */
  readonly today: string;
  readonly now: () => Date;
  /** The panel that is open in place of the screen. */
  readonly panel: Signal<PanelName | undefined>;
  /** Where the panel to take along opens. */
  readonly taking: Signal<TakeView>;
  /** Stands beside each question once it has been fetched: what the clinic publishes about it. */
  readonly beside: Signal<ComponentType<{ item: Item }> | undefined>;
  /** Every place on this device that may hold something of ours; null where it may not be used. */
  readonly stores: { readonly local: Storage | null; readonly session: Storage | null };
  /** Tells the page around us what kind of thing happened, never what was answered. */
  readonly emit: (type: 'vetting-export' | 'vetting-error', detail: unknown) => void;
  /** The widget's sentences in a part that is fetched only when it is needed. */
  readonly loadSentences: (part: string) => Promise<unknown>;
  /** A file that lies beside the packs, as text. */
  readonly loadText: (file: string) => Promise<string>;
  /** The provider's published answers, unread; null where the page names none. */
  readonly loadDisclosure: (() => Promise<unknown>) | null;
  readonly parts: LaterParts;
  /** Takes up the styles of a part that was fetched later. */
  readonly adopt: (styles: string) => void;
  /** Aborted once the visit is over. */
  readonly gone: AbortSignal;
  /** Goes back to the first screen. */
  readonly leave: () => void;
  /** The same, with these answers no longer in the tab: erased, unless it is `said` what became of them. */
  readonly startAgain: (said?: string) => void;
  /** Takes away all that visitors left in this browser, in every tab, and goes back to the first screen. */
  readonly eraseEverything: () => void;
}

/** Opens the panel to take along, at one of its views. */
export function openTake({ panel, taking }: Visit, view: TakeView): void {
  taking.value = view;
  panel.value = 'take-away';
}

redrawOnChange();

const VisitContext = createContext<Visit | undefined>(undefined);

export const VisitProvider = VisitContext.Provider;

/** The visit that a screen belongs to. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('no visit');
  return visit;
}
