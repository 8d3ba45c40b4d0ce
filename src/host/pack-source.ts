import type { Pack } from '../pack/types.ts';
import type { AppModule, Settings } from './app-seam.ts';
import type { Early } from './fetch-json.ts';
import { type FetchedPack, fetchPack, fetchWhole } from './fetch-pack.ts';

/** A pack that may be used, with the widget's own sentences where it brought none. */
export type ReadPack = FetchedPack & {
  readonly pack: Pack;
  /** Puts in place what its file left out. Fetched once for all who ask; what failed is fetched anew by the next call. */
  readonly complete: () => Promise<void>;
};

/**
 * The pack that the settings ask for: fetched and read once for all who ask. What failed is fetched anew by the next
 * call. `onRead` hears of the pack before anyone else.
 */
export function packSource(
  readPack: AppModule['readPack'],
  base: string,
  settings: Settings,
  gone: AbortSignal,
  onRead: (pack: Pack) => void,
  early?: Early,
): () => Promise<ReadPack> {
  async function read(): Promise<ReadPack> {
    const fetched = await fetchPack(base, settings, gone, early);
    const pack = await readPack(fetched.pack, fetched.isOurs);
    onRead(pack);
    return { ...fetched, pack, complete: once(() => fetchWhole(base, pack, gone)) };
  }
  return once(read);
}

/** The same for all who ask, unless it fails. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  return () => {
    coming ??= work().catch(error => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}
