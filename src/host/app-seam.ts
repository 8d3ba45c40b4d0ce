import type { Undo } from '../kept/erase.ts';
import type { KeptWalk } from '../kept/walk.ts';
import type { Pack } from '../pack/types.ts';
import type { Audience } from '../response/types.ts';

/** What the attributes of an element ask for, after every value was checked. */
export interface Settings {
  readonly pack: string;
  readonly packSrc: string | null;
  readonly audience: Audience;
  /** The language chosen for this widget, one the build ships unless the pack is the host's own. */
  readonly lang: string;
  readonly provider: string | null;
  readonly disclosureSrc: string | null;
  readonly browseHref: string | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly remember: 'session' | 'off';
  readonly load: 'visible' | 'eager';
  /** Folder of the widget's files, where an attribute names one. */
  readonly base: string | null;
}

/** What a first screen offers, in its order: an advert to read, a visit soon, what they said, help after the treatment. */
export const DOORS = ['advert', 'soon', 'note', 'had'] as const;

/** One of them; or, of the two that staff are offered, the second: a list that was saved. */
export type Door = (typeof DOORS)[number] | 'saved';

/** Names of the events an element sends. `vetting-ready` is sent by the host alone. */
export type VettingEvent =
  | 'vetting-start'
  | 'vetting-progress'
  | 'vetting-complete'
  | 'vetting-export'
  | 'vetting-error';

/** What became of the answers that were shown, and the way to have them back. */
export interface Gone {
  readonly undo: Undo;
  /** They were erased, unless this says otherwise. */
  readonly said?: string | undefined;
}

/** All that the app knows of the page it is on. */
export interface MountOptions {
  /** Inside the shadow root, below the element that carries theme, language and direction. */
  container: HTMLElement;
  pack: Pack;
  /** Puts in place what the pack's file left out: what explains a result, what staff read, sources. Fetched once. */
  complete: () => Promise<void>;
  /** Sentences of the widget when the pack brought none, else null. */
  interfaceStrings: unknown;
  /** The language of those, and of the sentences of parts that are fetched later. */
  interfaceLang: string;
  settings: Settings;
  /** The session's storage where it can be used and may be, else null. */
  storage: Storage | null;
  /** Whom the answers are about: another provider that stored answers name, or null for nobody. Else the page's own. */
  provider?: string | null | undefined;
  /** Every place on this device that may hold something of ours; null where it may not be used. */
  stores: { readonly local: Storage | null; readonly session: Storage | null };
  now: () => Date;
  /** Calls back once what the visitor did has been painted; without it, nothing is put off. */
  afterPaint?: (painted: () => void) => void;
  /** Whether to continue stored answers about that provider; otherwise they are erased. */
  resume: boolean;
  /** A walk to go on with instead: one that an app had when it was taken down. */
  held?: KeptWalk | undefined;
  /** The door of the first screen that was taken, if any. */
  door?: Door | undefined;
  /** Whether to move focus to the first heading once it is drawn. */
  focus: boolean;
  emit: (type: VettingEvent, detail: unknown) => void;
  /** Takes up a style sheet for the shadow root, in whatever document that is by then. Returns a way to put it off. */
  wear: (styles: string) => () => void;
  /** Takes away the answers that are shown or, with `everything`, all that visitors left in this browser, in every tab. */
  forget: (everything?: boolean) => Undo;
  /** Shows the first screen again, and for a while a way to have back what is gone from it. */
  leave: (gone?: Gone) => void;
  /** Whether the page's address holds answers, to be shown before anything else. */
  isLinked: boolean;
  /** How the result is worked out; empty where the pack is the host's own. */
  methodHref: string;
  /** Whether a browser that is led there shows a page, and not its source; `false` too where nobody knows. */
  isMethodPage?: (() => Promise<boolean>) | undefined;
  /** The widget's sentences in a part that is fetched only when it is needed. */
  loadSentences: (part: string) => Promise<unknown>;
  /** A file that lies beside the packs, as text. */
  loadText: (file: string) => Promise<string>;
  /** The provider's published answers, unread; null where the page names none. */
  loadDisclosure: (() => Promise<unknown>) | null;
}

/** A pack with the sentences to say it in. */
export type PackInWords = Pick<MountOptions, 'pack' | 'interfaceStrings' | 'interfaceLang'>;

/** A running app. */
export interface MountedApp {
  dispose(): void;
  readonly response: unknown;
  setResponse(value: unknown): void;
  readonly assessment: unknown;
  /** The walk as it stands. */
  held(): KeptWalk;
  /** Whether the tab still holds what the app knows. */
  isCurrent(): boolean;
  /** Keeps the walk there from now on. */
  keepIn(storage: Storage): void;
  /** Stops keeping, forgets what is kept. */
  forget(): void;
  /** Shows the answers that the page's address holds by now. */
  openLink(): void;
  /** Draws again what these settings say; they differ from those before in how the app looks and where it leads. */
  redraw(settings: Settings): void;
}

/** Tells what a self-audit holds that clinic staff can go on with, and takes it away. */
export type KeptAudit = typeof import('../kept/erase-audit.ts') & typeof import('../kept/kept-clinics.ts');

/** What the second flight brings. */
export interface AppModule {
  mount(options: MountOptions): MountedApp;
  /**
   * Reads a pack file. Only one that came from beside our own script is taken as it is.
   * @throws {PackError} with every fault, if the pack cannot be used.
   */
  readPack(data: unknown, isOurs: boolean): Promise<Pack>;
  /** For a link in this fragment, tells whether it was made for a pack; one that cannot be read is for none. */
  linkIn(fragment: string): Promise<((pack: string) => boolean) | undefined>;
  /** What a self-audit holds that staff can go on with, and how it is taken away; that comes with their part. */
  keptAudit(): Promise<KeptAudit>;
  /** Fills “who made this and who paid” on the first screen. */
  about(options: PackInWords, container: HTMLElement): Promise<void>;
  readonly styles: string;
  readonly version: string;
}
