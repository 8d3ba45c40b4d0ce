import type { Pack } from '../pack/types.ts';
import { contextTruth, viewContext } from '../pack/when.ts';
import type { Response } from './types.ts';

/** Whether the visitor has had the treatment: help comes first then, and nobody is told that one can wait or leave. */
export function isTreated(pack: Pack, response: Response): boolean {
  const first = pack.panels?.harm?.first;
  return first !== undefined && contextTruth(first.context, viewContext(pack, response)) === 'yes';
}
