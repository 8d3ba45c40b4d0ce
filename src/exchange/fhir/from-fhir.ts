import type { Pack } from '../../pack/types.ts';
import { isRecord } from '../../pack/values.ts';
import { type ParsedResponse, parseResponse } from '../../response/parse.ts';
import { ABSENT, canonicalOf, EXTENSIONS, linkIdsOf } from './names.ts';
import { answerIn, extensionsIn, itemsIn, type Loose, responseIn } from './read-items.ts';

const ABSENT_OPTIONS: ReadonlyMap<unknown, string> = new Map(
  [...ABSENT].map(([option, code]) => [code, option]),
);
const TEXTS = ['note', 'evidence', 'owner', 'due'] as const;

/**
 * Reads what `toFhirFile` or `toQuestionnaireResponse` wrote. As `parseResponse` does, it never throws and names
 * what it drops: `format` or `pack` alone where the whole cannot be read.
 */
export function readFhir(pack: Pack, data: unknown): ParsedResponse {
  const resource = responseIn(data);
  if (!resource) return parseResponse(pack, undefined);
  const ids = linkIdsOf(pack);
  const items = itemsIn(resource);
  const about = extensionsIn(resource);
  const [address, version] =
    typeof resource.questionnaire === 'string' ? resource.questionnaire.split('|') : [];
  const isOurs = address === canonicalOf(pack);

  function readEach<T>(
    list: readonly { readonly id: string }[],
    linkIdOf: (id: string) => string,
    read: (item: Loose) => T | undefined,
  ): Record<string, T> {
    const entries = list.flatMap(({ id }): [string, T][] => {
      const item = items.get(linkIdOf(id));
      const one = item && read(item);
      items.delete(linkIdOf(id));
      return one === undefined ? [] : [[id, one]];
    });
    return Object.fromEntries(entries);
  }

  const { response, dropped } = parseResponse(pack, {
    format: 'provider-vetting/response@1',
    pack: { id: isOurs ? pack.id : undefined, version },
    audience: about.get(EXTENSIONS.audience),
    provider: about.get(EXTENSIONS.provider),
    created: about.get(EXTENSIONS.created),
    updated: resource.authored,
    context: readEach(pack.context, ids.context, codeIn),
    answers: readEach(pack.items, id => id, readAnswer),
    claims: readEach(pack.claims, ids.claim, readMark),
  });
  // What is left and has an answer belongs to a question that this pack does not ask.
  const foreign = [...items].filter(([, item]) => answerIn(item)).map(([linkId]) => linkId);
  return { response, dropped: [...dropped, ...foreign] };
}

function codeIn(item: Loose): unknown {
  const coding = answerIn(item)?.valueCoding;
  return isRecord(coding) ? coding.code : undefined;
}

function readAnswer(item: Loose): unknown {
  const beside = extensionsIn(item);
  const option = codeIn(item) ?? ABSENT_OPTIONS.get(beside.get(EXTENSIONS.absent));
  const texts = TEXTS.filter(key => beside.has(EXTENSIONS[key])).map(key => [
    key,
    beside.get(EXTENSIONS[key]),
  ]);
  return option === undefined && texts.length === 0 ? undefined : { option, ...Object.fromEntries(texts) };
}

function readMark(item: Loose): unknown {
  const heard = answerIn(item)?.valueBoolean;
  return typeof heard === 'boolean' ? (heard ? 'heard' : 'not-heard') : heard;
}
