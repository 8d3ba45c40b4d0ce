import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import { applicableItems, liveResponse } from '../../response/applicable.ts';
import { sureContext } from '../../response/ask-again.ts';
import type { Answer, Response } from '../../response/types.ts';
import { ABSENT, EXTENSIONS, fhirText, linkIdsOf } from './names.ts';
import { toQuestionnaire } from './questionnaire.ts';
import type {
  Coding,
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseItem,
} from './types.ts';

/** What is held under one `linkId`. */
type Held = Pick<ResponseItem, 'answer' | 'extension'>;

/**
 * What was said, as a FHIR R4 QuestionnaireResponse. Five states stay apart: answered; `no-answer`, an option of
 * every item, which is also marked as declined; promised, and not asked, items without an answer; and does not
 * apply, no item at all.
 */
export function toQuestionnaireResponse(pack: Pack, response: Response): QuestionnaireResponse {
  const kept = liveResponse(pack, response);
  const live = { ...kept, context: sureContext(kept) };
  const questions = toQuestionnaire(pack, live.audience === 'staff' ? 'staff' : 'patient');
  const held = holdings(pack, live, questions);
  const open = [...held.values()].some(({ answer }) => !answer);
  const authored = toTime(live.updated);
  const created = toTime(live.created);
  const provider = fhirText(live.provider ?? '');
  return {
    resourceType: 'QuestionnaireResponse',
    language: pack.lang,
    questionnaire: `${questions.url}|${questions.version}`,
    status: open ? 'in-progress' : 'completed',
    ...(authored ? { authored } : {}),
    extension: [
      { url: EXTENSIONS.audience, valueCode: live.audience },
      ...(provider.trim() ? [{ url: EXTENSIONS.provider, valueString: provider }] : []),
      ...(created ? [{ url: EXTENSIONS.created, valueDateTime: created }] : []),
    ],
    item: questions.item.flatMap(item => fill(item, held)),
  };
}

/** By `linkId`, every question that applies, answered or not. */
function holdings(pack: Pack, live: Response, questions: Questionnaire): ReadonlyMap<string, Held> {
  const ids = linkIdsOf(pack);
  const codings = codingsOf(questions);
  const coded = (linkId: string, code: string | undefined): Held => {
    const valueCoding = codings.get(linkId)?.find(coding => coding.code === code);
    return valueCoding ? { answer: [{ valueCoding }] } : {};
  };
  return new Map<string, Held>([
    ...pack.context.map(({ id }): [string, Held] => [
      ids.context(id),
      coded(ids.context(id), own(live.context, id)),
    ]),
    ...applicableItems(pack, live).map(({ id, options }): [string, Held] => {
      const answer = own(live.answers, id);
      const found = options.find(option => option.id === answer?.option)?.found;
      return [
        id,
        { ...coded(id, answer?.option), ...beside(answer, live.audience === 'staff' ? '' : found) },
      ];
    }),
    ...pack.claims.map(({ id }): [string, Held] => {
      const mark = own(live.claims, id);
      return [ids.claim(id), mark ? { answer: [{ valueBoolean: mark === 'heard' }] } : {}];
    }),
  ]);
}

/** The answers that each question allows. */
function codingsOf(questions: Questionnaire): ReadonlyMap<string, readonly Coding[]> {
  const codings = new Map<string, readonly Coding[]>();
  const open: QuestionnaireItem[] = [...questions.item];
  for (let next = open.pop(); next; next = open.pop()) {
    const plain = next.answerOption?.map(({ valueCoding: { extension: _, ...coding } }) => coding);
    if (plain) codings.set(next.linkId, plain);
    open.push(...(next.item ?? []));
  }
  return codings;
}

function fill(
  { linkId, text, type, item = [] }: QuestionnaireItem,
  held: ReadonlyMap<string, Held>,
): ResponseItem[] {
  const named = { linkId, ...(text === undefined ? {} : { text }) };
  if (type !== 'group') {
    const found = held.get(linkId);
    return found ? [{ ...named, ...found }] : [];
  }
  const inner = item.flatMap(one => fill(one, held));
  return inner.length > 0 ? [{ ...named, item: inner }] : [];
}

/** What was written beside an answer, and the sentence in which it is a warning sign. */
function beside(answer: Answer | undefined, found = ''): Held {
  if (!answer) return {};
  const absence = ABSENT.get(answer.option);
  const texts = (['note', 'evidence', 'owner'] as const).flatMap((key): Extension[] => {
    const valueString = fhirText(answer[key] ?? '');
    return valueString.trim() ? [{ url: EXTENSIONS[key], valueString }] : [];
  });
  const extension: readonly Extension[] = [
    ...(absence === undefined ? [] : [{ url: EXTENSIONS.absent, valueCode: absence }]),
    ...(found ? [{ url: EXTENSIONS.finding, valueString: fhirText(found) }] : []),
    ...texts,
    ...(answer.due ? [{ url: EXTENSIONS.due, valueDate: answer.due }] : []),
  ];
  return extension.length > 0 ? { extension } : {};
}

function toTime(time: string | undefined): string | undefined {
  const date = new Date(time ?? '');
  return Number.isNaN(date.getTime()) || !/^\d{4}-/.test(date.toISOString()) ? undefined : date.toISOString();
}
