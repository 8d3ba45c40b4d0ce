import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import type { Phrases } from '../phrases.ts';
import type { Report, ReportFor, ReportSection } from './types.ts';

/** The lines above and below what a report says, which are the same for each kind of report. */
export function framed(
  pack: Pack,
  { say, date }: Phrases,
  { provider, day }: ReportFor,
  { title, sections }: Pick<Report, 'title' | 'sections'>,
): Report {
  const { about, reviewed, nextReview, panels } = pack;
  return {
    title,
    facts: [
      ...(provider === null ? [] : [say('take.about', { provider })]),
      pack.title,
      say('take.written', { date: date(day), version: pack.version }),
      ...(day > nextReview ? [say('result.outdated', { date: date(reviewed) })] : []),
    ],
    sections: sections.filter(({ lead, parts }) => lead.length > 0 || parts.length > 0),
    closing: [
      [say('result.fixed'), ...(panels?.always ?? []).map(({ text }) => text)].join(' '),
      say('about.dates', { reviewed: date(reviewed), next: date(nextReview) }),
      `${say('about.authors')}: ${about.authors}`,
      `${say('about.funding')}: ${about.funding}`,
    ],
  };
}

/** Publisher and year of each source, as they stand beside a sentence. */
export function namedSources(pack: Pack, { say }: Phrases, ids: readonly string[]): string {
  const names = ids.flatMap(id => {
    const source = own(pack.sources, id);
    const year = /^\d{4}/.exec(source?.date ?? '')?.[0];
    if (!source) return [];
    return [say(year ? 'source.dated' : 'source.undated', { publisher: source.publisher, year: year ?? '' })];
  });
  return names.join(' · ');
}

/** The addresses of sources, in full, each once. */
export function sourceSection(pack: Pack, { say }: Phrases, ids: readonly string[]): ReportSection {
  const entries = [...new Set(ids)].flatMap(id => {
    const source = own(pack.sources, id);
    if (!source) return [];
    const dated = source.date === 'n.d.' ? source.publisher : `${source.publisher}, ${source.date}`;
    const address = source.url === undefined ? '' : ` ${source.url}`;
    return [{ title: `${dated}. ${source.title}.${address}` }];
  });
  return { title: say('take.sources'), lead: [], parts: entries.length > 0 ? [{ entries }] : [] };
}
