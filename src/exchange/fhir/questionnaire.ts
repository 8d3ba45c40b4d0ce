import { own } from '../../pack/own.ts';
import type { Item, Pack } from '../../pack/types.ts';
import { conditionsOf, optionsOf } from './enable-when.ts';
import { canonicalOf, EXTENSIONS, fhirText, linkIdsOf, systemOf } from './names.ts';
import type { EnableWhen, Extension, Questionnaire, QuestionnaireItem } from './types.ts';

/** The questions of a pack as a FHIR R4 Questionnaire. */
export function toQuestionnaire(pack: Pack, voice: 'patient' | 'staff' = 'patient'): Questionnaire {
  const ids = linkIdsOf(pack);
  const categories = new Map((pack.categories ?? []).map(({ id, title }) => [id, title]));
  for (const { category } of pack.claims) if (!categories.has(category)) categories.set(category, category);
  const inDomain = new Map(pack.domains.map(({ id }) => [id, [] as QuestionnaireItem[]]));
  for (const item of pack.items)
    inDomain.get(item.domain)?.push(wrapped(pack, item, toItem(pack, item, voice)));
  const inCategory = new Map([...categories.keys()].map(id => [id, [] as QuestionnaireItem[]]));
  for (const { id, label, category, sources } of pack.claims)
    inCategory.get(category)?.push({
      ...({ linkId: ids.claim(id), text: label, type: 'boolean' } as const),
      ...sourced(pack, sources),
    });
  const group = (linkId: string, text: string, item: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
    item.length > 0 ? [{ linkId, text, type: 'group', item }] : [];
  return {
    resourceType: 'Questionnaire',
    language: pack.lang,
    url: canonicalOf(pack),
    version: pack.version,
    name: `ProviderVetting_${pack.id.replace(/\W/g, '_')}`.slice(0, 255),
    title: pack.title,
    status: 'active',
    date: pack.reviewed,
    publisher: fhirText(pack.about.authors) || pack.title,
    purpose: pack.decision,
    lastReviewDate: pack.reviewed,
    effectivePeriod: { end: pack.nextReview },
    item: [
      ...group(ids.group('context'), pack.decision, contextItems(pack)),
      ...pack.domains.flatMap(domain =>
        group(ids.group(`domain/${domain.id}`), domain.title, inDomain.get(domain.id) ?? []),
      ),
      ...group(
        ids.group('claims'),
        pack.title,
        [...categories].flatMap(([id, title]) => group(ids.category(id), title, inCategory.get(id) ?? [])),
      ),
    ],
  };
}

function contextItems(pack: Pack): readonly QuestionnaireItem[] {
  return pack.context.map(({ id, prompt, options }) => ({
    linkId: linkIdsOf(pack).context(id),
    text: prompt,
    type: 'choice',
    answerOption: optionsOf(pack, id).map(code => {
      const label = options.find(option => option.id === code)?.label;
      return {
        valueCoding: { system: systemOf(pack, 'context', id), code, ...(label ? { display: label } : {}) },
      };
    }),
  }));
}

function toItem(
  pack: Pack,
  { id, prompt, options, sources }: Item,
  voice: 'patient' | 'staff',
): QuestionnaireItem {
  return {
    linkId: id,
    text: prompt[voice],
    type: 'choice',
    answerOption: options.map(option => ({
      valueCoding: {
        extension: [{ url: EXTENSIONS.ordinal, valueDecimal: option.concern }],
        system: systemOf(pack, 'item', id),
        code: option.id,
        display: option.label[voice],
      },
    })),
    ...sourced(pack, sources),
  };
}

/**
 * FHIR joins conditions by `any` or by `all`. Where of each of several lists one must hold, every list but the
 * last opens a group around the question.
 */
function wrapped(pack: Pack, item: Item, question: QuestionnaireItem): QuestionnaireItem {
  const conditions = conditionsOf(pack, item);
  const singles = conditions.flatMap(ways => (ways.length === 1 ? ways : []));
  if (singles.length === conditions.length) return { ...question, ...enabled(singles, 'all') };
  const [last = [], ...others] = [...conditions].reverse();
  let inner: QuestionnaireItem = { ...question, ...enabled(last, 'any') };
  for (const [depth, ways] of others.entries()) {
    const linkId = linkIdsOf(pack).group(`when/${depth}/${item.id}`);
    inner = { linkId, type: 'group', ...enabled(ways, 'any'), item: [inner] };
  }
  return inner;
}

function enabled(ways: readonly EnableWhen[], enableBehavior: 'any' | 'all'): Partial<QuestionnaireItem> {
  if (ways.length === 0) return {};
  return { enableWhen: ways, ...(ways.length > 1 ? { enableBehavior } : {}) };
}

function sourced(pack: Pack, ids: readonly string[]): { readonly extension?: readonly Extension[] } {
  const extension = ids.flatMap(id => {
    const source = own(pack.sources, id);
    if (!source) return [];
    const display = `${source.publisher}: ${source.title} (${source.date})`;
    return [
      {
        url: EXTENSIONS.source,
        valueRelatedArtifact: {
          ...({ type: 'citation', display } as const),
          ...(source.url === undefined ? {} : { url: source.url }),
        },
      },
    ];
  });
  return extension.length > 0 ? { extension } : {};
}
