/** What widgets tell one another. Version 1.0.0 told no more than that everything was erased, by an empty message. */
const UNDO = 'undo';

/** Tells the other widgets of this site, in this tab or another; the one that tells does not hear itself. */
export interface EraseSignal {
  erased(): void;
  undone(): void;
}

/** Listens for other widgets of this site that erase everything, or take that back. */
export function openEraseSignal(hear: EraseSignal, gone: AbortSignal): EraseSignal {
  try {
    const channel = new BroadcastChannel('provider-vetting:erase');
    channel.onmessage = ({ data }) => (data === UNDO ? hear.undone() : hear.erased());
    gone.addEventListener('abort', () => channel.close());
    return { erased: () => channel.postMessage(''), undone: () => channel.postMessage(UNDO) };
  } catch {
    // A sandboxed frame has no other tabs to tell.
    return { erased: () => {}, undone: () => {} };
  }
}
