import type { Assessment, Finding } from '../../assessment/types.ts';
import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';
import { voiceOf } from '../answer-states.ts';
import type { Phrases } from '../phrases.ts';
import { namedSources } from './frame.ts';
import type { ReportEntry, ReportSection } from './types.ts';

/** What was found, worst first, each with why it matters and what to ask. */
export function findingSection(
  pack: Pack,
  response: Response,
  { findings, answered, applicable }: Assessment,
  phrases: Phrases,
): ReportSection {
  const { say } = phrases;
  const entries = findings.flatMap(finding => entryOf(pack, response, finding, phrases) ?? []);
  const none = say('found.none', { asked: answered, count: applicable - answered });
  return {
    title: say('found.title'),
    lead: entries.length > 0 ? [] : [none],
    parts: entries.length > 0 ? [{ entries }] : [],
  };
}

function entryOf(
  pack: Pack,
  response: Response,
  finding: Finding,
  phrases: Phrases,
): ReportEntry | undefined {
  const { say } = phrases;
  const mark = say(`severity.${finding.severity}`);
  const source = (ids: readonly string[]) => ({
    term: say('found.source'),
    text: namedSources(pack, phrases, ids),
  });
  const claim = finding.kind === 'claim' ? pack.claims.find(({ id }) => id === finding.id) : undefined;
  if (claim) {
    return {
      mark,
      title: say('found.heard', { claim: claim.label }),
      rows: [
        { term: say('found.why'), text: claim.why },
        { term: say('found.ask'), text: claim.ask },
        source(claim.sources),
      ],
    };
  }
  const item = finding.kind === 'item' ? pack.items.find(({ id }) => id === finding.id) : undefined;
  if (!item) return undefined;
  const voice = voiceOf(response);
  const chosen = own(response.answers, item.id)?.option;
  const said = item.options.find(({ id }) => id === chosen)?.label[voice] ?? '';
  return {
    mark,
    title: item.short ?? item.prompt[voice],
    rows: [
      { term: say('found.said'), text: chosen === 'no-answer' ? `${said}\n${say('found.notYes')}` : said },
      { term: say('found.why'), text: item.why },
      { term: say('found.ask'), text: item.prompt[voice] },
      { term: say('found.see'), text: item.proof },
      source(item.sources),
    ],
  };
}
