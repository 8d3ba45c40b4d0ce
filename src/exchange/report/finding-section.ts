import { findingWords, isRefused, signsOf } from '../../assessment/finding-words.ts';
import type { Assessment, Finding } from '../../assessment/types.ts';
import { byId } from '../../pack/by-id.ts';
import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';
import type { Phrases } from '../phrases.ts';
import { namedSources } from './frame.ts';
import type { ReportEntry, ReportSection } from './types.ts';

/** What was found, worst first: each in a sentence of its own, with why it matters and what to ask after that answer. */
export function findingSection(
  pack: Pack,
  response: Response,
  { findings, answered, applicable }: Assessment,
  phrases: Phrases,
  advert?: ReadonlyMap<string, string>,
): ReportSection {
  const { say } = phrases;
  const entries = signsOf(pack, findings).flatMap(
    finding => entryOf(pack, response, finding, phrases, advert?.get(finding.id)) ?? [],
  );
  const none = say('found.none', {
    asked: answered,
    count: applicable - answered,
  });
  return {
    title: say('found.said'),
    lead:
      entries.length === 0
        ? [none]
        : findings.some(finding => isRefused(response, finding))
          ? [say('found.notYes')]
          : [],
    parts: entries.length > 0 ? [{ entries }] : [],
  };
}

function entryOf(
  pack: Pack,
  response: Response,
  finding: Finding,
  phrases: Phrases,
  quoted: string | undefined,
): ReportEntry | undefined {
  const { say } = phrases;
  const mark = say(`severity.${finding.severity}`);
  const source = (ids: readonly string[]) => ({
    term: say('found.source'),
    text: namedSources(pack, phrases, ids),
  });
  const row = (term: string, text: string | undefined) => (text ? [{ term: say(term), text }] : []);
  const said = findingWords(pack, response, finding);
  if (!said) {
    const rule = byId(pack.floors, finding.id);
    const item = byId(pack.items, rule?.when.item?.id);
    return rule && { title: rule.reason, rows: [...row('found.see', item?.proof), source(finding.sources)] };
  }
  const { subject, answer, found, followUp, proof } = said;
  const title =
    finding.kind === 'claim'
      ? say('found.heard', { claim: subject })
      : (found ?? say('found.plain', { question: subject, answer }));
  return {
    mark,
    title,
    rows: [
      ...row('apart.advert', quoted && say('quoted', { text: quoted })),
      ...row('found.why', said.why),
      ...row('found.follow', followUp),
      ...row('found.see', proof),
      source(finding.sources),
    ],
  };
}
