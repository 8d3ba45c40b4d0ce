import { grouped } from '../../pack/grouped.ts';
import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import type { ClaimMark, Response } from '../../response/types.ts';
import { type AnswerState, type StatedItem, statedItems, voiceOf } from '../answer-states.ts';
import type { Phrases } from '../phrases.ts';
import type { ReportEntry, ReportPart, ReportSection } from './types.ts';

/** Questions that nobody has answered yet, part by part, with every answer to tick. */
export function openSection(pack: Pack, response: Response, phrases: Phrases): ReportSection {
  return toTick(pack, response, phrases, 'not-asked', 'take.open');
}

/** Questions that they promised to find out about, likewise. */
export function promisedSection(pack: Pack, response: Response, phrases: Phrases): ReportSection {
  return toTick(pack, response, phrases, 'promised', 'take.promised');
}

function toTick(
  pack: Pack,
  response: Response,
  { say }: Phrases,
  wanted: AnswerState,
  title: string,
): ReportSection {
  const voice = voiceOf(response);
  const parts = byDomain(pack, response, ({ item, state, answer }) => {
    if (state !== wanted) return undefined;
    return {
      title: item.prompt[voice],
      rows: [{ term: say('found.see'), text: item.proof }, ...noted(answer?.note, say('take.note'))],
      boxes: item.options.map(({ label }) => label[voice]),
    };
  });
  return {
    title: say(title),
    lead: parts.length > 0 ? [say('take.openLead')] : [],
    parts,
  };
}

/** What was noted: plan, answers part by part, and claims that were looked for. */
export function answerSection(pack: Pack, response: Response, { say }: Phrases): ReportSection {
  const voice = voiceOf(response);
  const plan = pack.context.flatMap(({ id, prompt, options }) => {
    const label = options.find(option => option.id === own(response.context, id))?.label;
    return label === undefined ? [] : [{ title: prompt, rows: [{ term: say('found.said'), text: label }] }];
  });
  const answered = byDomain(pack, response, ({ item, option, answer }) => {
    if (!option) return undefined;
    const said = { term: say('found.said'), text: option.label[voice] };
    return {
      title: item.prompt[voice],
      rows: [said, ...noted(answer?.note, say('take.note'))],
    };
  });
  const marked = (mark: ClaimMark) =>
    pack.claims.filter(({ id }) => own(response.claims, id) === mark).map(({ label }) => ({ title: label }));
  return {
    title: say('review.title'),
    lead: [],
    parts: [
      ...titled(say('review.plan'), plan),
      ...answered,
      ...titled(say('take.heard'), marked('heard')),
      ...titled(say('take.notHeard'), marked('not-heard')),
    ],
  };
}

/** Claims that nobody has looked for yet, to tick when they are heard. */
export function openClaimSection(pack: Pack, response: Response, { say }: Phrases): ReportSection {
  const open = pack.claims.filter(({ id }) => own(response.claims, id) === undefined);
  const titles = new Map((pack.categories ?? []).map(({ id, title }) => [id, title]));
  const parts = [...grouped(open, ({ category }) => category)].map(([category, claims]) => ({
    title: titles.get(category) ?? category,
    entries: claims.map(({ label }) => ({ title: say('quoted', { text: label }) })),
  }));
  const lead = parts.length > 0 ? [`${say('claims.examples')} ${say('take.listenLead')}`] : [];
  return { title: say('take.listen'), lead, parts, ticked: true };
}

function byDomain(
  pack: Pack,
  response: Response,
  write: (stated: StatedItem) => ReportEntry | undefined,
): readonly ReportPart[] {
  const stated = grouped(statedItems(pack, response), ({ item }) => item.domain);
  return pack.domains.flatMap(({ id, title }) =>
    titled(
      title,
      (stated.get(id) ?? []).flatMap(one => write(one) ?? []),
    ),
  );
}

function titled(title: string, entries: readonly ReportEntry[]): readonly ReportPart[] {
  return entries.length > 0 ? [{ title, entries }] : [];
}

function noted(note: string | undefined, term: string): readonly { term: string; text: string }[] {
  return note ? [{ term, text: note }] : [];
}
