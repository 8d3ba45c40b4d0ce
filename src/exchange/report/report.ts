import { assess } from '../../assessment/assess.ts';
import type { Pack } from '../../pack/types.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { isTreated } from '../../response/treated.ts';
import type { Response } from '../../response/types.ts';
import { statedItems } from '../answer-states.ts';
import type { Phrases } from '../phrases.ts';
import { answerSection, openClaimSection, openSection, promisedSection } from './answer-sections.ts';
import { findingSection } from './finding-section.ts';
import { framed, sourceSection } from './frame.ts';
import { levelSection } from './level-section.ts';
import type { Report, ReportFor, ReportSection } from './types.ts';

/** All that is known: level, findings with why and what to ask, answers, and what is open. */
export function toReport(pack: Pack, response: Response, phrases: Phrases, about: ReportFor): Report {
  const assessment = assess(pack, response);
  const open = statedItems(pack, response).filter(
    ({ state }) => state === 'not-asked' || state === 'promised',
  );
  const cited = [...assessment.findings, ...open.map(({ item }) => item)].flatMap(({ sources }) => sources);
  return framed(pack, phrases, about, {
    title: phrases.say('take.report'),
    sections: [
      levelSection(pack, response, assessment, phrases),
      ...harmSections(pack, response, phrases),
      findingSection(pack, response, assessment, phrases, about.advert),
      promisedSection(pack, response, phrases),
      openSection(pack, response, phrases),
      answerSection(pack, response, phrases),
      openClaimSection(pack, response, phrases),
      sourceSection(pack, phrases, cited),
    ],
  });
}

/** For someone already treated: when to get help comes before all that was noted. */
function harmSections(pack: Pack, response: Response, { say }: Phrases): readonly ReportSection[] {
  const harm = pack.panels?.harm;
  const view = viewContext(pack, response);
  if (!harm || !isTreated(pack, response)) return [];
  const lines = [...harm.urgent, ...harm.later, ...harm.keep]
    .filter(({ when }) => contextTruth(when?.context, view) === 'yes')
    .map(({ text }) => text);
  return [{ title: say('harm.title'), lead: lines, parts: [] }];
}
