import type { ContextCondition } from '../../pack/conditions.ts';
import { strings } from '../../pack/loose.ts';
import { at, isRecord } from '../../pack/values.ts';

/** One line of a panel: a statement, a price, a way on, a contact. */
export interface PanelLine {
  /** Where it stands, such as `panels.places.uk.rules.uk-skin`. */
  readonly path: string;
  /** Its texts by key: `text`, `benefit`, `harm` … */
  readonly texts: readonly (readonly [key: string, text: string])[];
  readonly when?: ContextCondition;
  readonly url?: string;
  readonly sources: readonly string[];
}

const NOT_SHOWN = new Set(['id', 'url']);

/** Every line of a pack's panels in order, whatever the panel: reviewers see all that was written. */
export function panelLines(value: unknown, path = 'panels'): readonly PanelLine[] {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) =>
      panelLines(one, at(path, isRecord(one) && typeof one.id === 'string' ? one.id : index)),
    );
  }
  if (!isRecord(value)) return [];
  const texts = Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' && !NOT_SHOWN.has(key) ? [[key, text] as const] : [],
  );
  const when = isRecord(value.when) && isRecord(value.when.context) ? value.when.context : undefined;
  const here: PanelLine = {
    path,
    texts,
    sources: strings(value.sources),
    ...(when ? { when: when as ContextCondition } : {}),
    ...(typeof value.url === 'string' ? { url: value.url } : {}),
  };
  const inside = Object.entries(value).flatMap(([key, one]) =>
    key === 'when' || key === 'sources' ? [] : panelLines(one, at(path, key)),
  );
  return texts.length > 0 ? [here, ...inside] : inside;
}
