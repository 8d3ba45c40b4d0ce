import { entries, type Loose, strings, words } from '../../pack/loose.ts';
import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';

/** What an entry says on its sources' word, first found first. */
const SAYING = [
  'reason',
  'text',
  'why',
  'what',
  'benefit',
  'harm',
  'effort',
  'range',
  'note',
  'found',
  'detail',
];

/** Each source of a pack with its notes and every sentence that rests on it, to be walked by a reviewer. */
export function sourceReport(pack: Pack, notes: unknown): string {
  const resting = new Map<string, string[]>();
  for (const { path, said, sources } of citingIn(pack, ''))
    for (const id of sources) resting.set(id, [...(resting.get(id) ?? []), `    ${path}: ${said}`]);
  const listed = Object.entries(pack.sources).map(([id, source]) => {
    const note = asRecord(own(asRecord(notes), id));
    const about = `${id} [${words(note.tier)}] ${source.publisher}. ${source.title}. ${source.date}`;
    const address = 'url' in source && source.url ? `\n  ${source.url}` : '';
    return `${about}${address}\n  carries: ${words(note.supports)}\n${(resting.get(id) ?? []).join('\n')}`;
  });
  return `${pack.id} ${pack.version}: ${listed.length} sources\n\n${listed.join('\n\n')}\n`;
}

interface Citing {
  readonly path: string;
  readonly said: string;
  readonly sources: readonly string[];
}

function citingIn(value: unknown, path: string): readonly Citing[] {
  if (Array.isArray(value)) return entries(value).flatMap(one => citingIn(one, at(path, words(one.id))));
  if (!isRecord(value)) return [];
  const inside = Object.entries(value)
    .filter(([key]) => key !== 'sources')
    .flatMap(([key, one]) => citingIn(one, at(path, key)));
  const sources = strings(value.sources);
  return sources.length > 0 ? [{ path, said: saidBy(value), sources }, ...inside] : inside;
}

function saidBy(entry: Loose): string {
  return SAYING.flatMap(key => words(entry[key]) || []).join(' ');
}
