import type { KeptWalk } from '../kept/walk.ts';
import { DOORS, type Door, type MountOptions, type Settings } from './app-seam.ts';

/** How the app is opened. */
export interface Opening {
  /** Whose answers; the page's own provider where it is left out. */
  readonly provider?: string | null;
  /** The door of the first screen that was taken. */
  readonly door?: Door | undefined;
  /** A walk to go on with, kept or not. */
  readonly held?: KeptWalk | undefined;
  /** A response that the page brings. */
  readonly response?: unknown;
  /** Whether it opens for a link in the page's address, and not for a press. */
  readonly isLinked?: boolean;
}

/** The door at a place of the first screen. Others than patients come to the start, but by the second of staff's doors. */
export function doorAt(audience: Settings['audience'], place: number): Door | undefined {
  return audience === 'patient' ? DOORS[place] : place === 1 ? 'saved' : undefined;
}

/** What the app is told of how it is opened. Focus goes to it where a visitor's own act opened it. */
export function openingOptions({
  isLinked = false,
  provider,
  held,
  door,
}: Opening): Pick<MountOptions, 'resume' | 'isLinked' | 'focus' | 'provider' | 'held' | 'door'> {
  return { resume: true, isLinked, focus: !isLinked, provider, held, door };
}
