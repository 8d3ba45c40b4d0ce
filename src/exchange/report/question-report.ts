import { askingOrder } from '../../assessment/asking-order.ts';
import { assessOnce } from '../../assessment/assess-once.ts';
import type { Item, Pack } from '../../pack/types.ts';
import { applicableItems } from '../../response/applicable.ts';
import type { Response } from '../../response/types.ts';
import { splitPromised, voiceOf } from '../answer-states.ts';
import type { Phrases } from '../phrases.ts';
import { framed } from './frame.ts';
import type { Report, ReportFor } from './types.ts';

const known = new WeakMap<Response, readonly [pack: Pack, open: readonly Item[]]>();

/**
 * Questions that are still open, promised ones among them, in the order in which the result asks them. Worked out once
 * for each response: each is tried for it, and all that can be taken away begins with them.
 */
export function openQuestions(pack: Pack, response: Response): readonly Item[] {
  const found = known.get(response);
  if (found?.[0] === pack) return found[1];
  const open = findOpen(pack, response);
  known.set(response, [pack, open]);
  return open;
}

function findOpen(pack: Pack, response: Response): readonly Item[] {
  const applying = new Map(applicableItems(pack, response).map(item => [item.id, item]));
  const assessment = assessOnce(pack, response);
  const open = assessment.nextQuestions.filter(({ kind }) => kind === 'item');
  return askingOrder(pack, response, assessment, open).flatMap(({ id }) => applying.get(id) ?? []);
}

/** The questions to ask on paper: what a clear answer sounds like, what to ask to see, and room to tick. */
export function toQuestionReport(
  pack: Pack,
  response: Response,
  items: readonly Item[],
  phrases: Phrases,
  about: ReportFor,
): Report {
  const { say } = phrases;
  const voice = voiceOf(response);
  const toTick = ({ prompt, good, proof, options }: Item) => ({
    title: prompt[voice],
    rows: [
      { term: say('item.good'), text: good },
      { term: say('found.see'), text: proof },
    ],
    boxes: options.map(({ label }) => label[voice]),
  });
  const { promised, asked } = splitPromised(response, items);
  const section = (title: string, some: readonly Item[]) =>
    some.length > 0 ? [{ title, lead: [], parts: [{ entries: some.map(toTick) }] }] : [];
  return framed(pack, phrases, about, {
    title: say('take.questions'),
    sections: [
      ...section(say('take.promised'), promised),
      ...section(say('take.ask', { count: asked.length }), asked),
    ],
  });
}
