import type { Response } from '../../response/types.ts';
import type { Sentences } from '../read-questions.ts';
import type { Change } from './changes.ts';

/** What a method page shows beside the pack itself. */
export interface MethodExtras {
  /** The widget's own sentences in the language of the pack, `method.*` among them. */
  readonly sentences: Sentences;
  /** Style sheet that is put into the page. */
  readonly css: string;
  /** The worked case that the arithmetic is shown on. */
  readonly example?: Response;
  /** What changed between versions, newest first. */
  readonly changes: readonly Change[];
  /** What the claim scanner cannot do, in sentences. */
  readonly scannerLimits: readonly string[];
  /** How near each source is to what it tells of, by its id: P, S or W. */
  readonly tiers?: Readonly<Record<string, string>>;
}
