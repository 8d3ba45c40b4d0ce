import { entries, type Loose, strings, words } from './loose.ts';
import { asRecord, isRecord } from './values.ts';

/** What is written under `questions/` for one pack in one language. */
export interface PackParts {
  /** `pack.json`: ids, conditions, weights and source ids. */
  readonly logic: unknown;
  /** `<lang>.json`: every sentence, keyed by the ids of the logic. */
  readonly wording: unknown;
  /** `sources.json`: dated evidence, of which only what is cited is shipped. */
  readonly sources: unknown;
  /** `interface/<lang>.json`: the widget's own sentences. */
  readonly interface: unknown;
  /** Languages in which the rules that come with the scanner find the claims. */
  readonly scanned?: readonly string[];
}

/**
 * Joins logic and wording into one pack file. Guesses nothing: what has no wording stays without it,
 * and `parsePack` names it.
 */
export function mergePack(parts: PackParts): unknown {
  const logic = asRecord(parts.logic);
  const wording = asRecord(parts.wording);
  const { context, domains, items, claims, floors, categories, panels, ...facts } = logic;
  const texts = (key: string) => asRecord(wording[key]);
  const pack: Loose = {
    format: 'provider-vetting/pack@1',
    ...facts,
    lang: wording.lang,
    title: wording.title,
    decision: wording.decision,
    about: wording.about,
    context: entries(context).map(question => {
      const said = asRecord(texts('context')[idOf(question)]);
      const labels = asRecord(said.options);
      const options = strings(question.options).map(id => ({ id, label: labels[id] }));
      return { ...question, ...said, options };
    }),
    domains: strings(domains).map(id => ({ id, title: texts('domains')[id] })),
    items: entries(items).map(item => {
      const { options: labels, ...said } = asRecord(texts('items')[idOf(item)]);
      const options = entries(item.options).map(option => ({
        ...option,
        ...optionWords(asRecord(labels)[idOf(option)]),
      }));
      return { ...item, ...said, options };
    }),
    categories: strings(categories).map(id => ({ id, title: texts('categories')[id] })),
    claims: entries(claims).map(claim => ({
      ...claim,
      ...asRecord(texts('claims')[idOf(claim)]),
    })),
    floors: entries(floors).map(floor => ({ ...floor, reason: texts('floors')[idOf(floor)] })),
    ...(parts.scanned && parts.scanned.length > 0 ? { scan: { languages: parts.scanned } } : {}),
    ...(panels === undefined ? {} : { panels: withWords(panels, wording.panels) }),
    interface: parts.interface,
  };
  return { ...pack, sources: citedIn(pack, asRecord(parts.sources), texts('sources')) };
}

/** An option's label in both voices, and what the result says of it where there is such wording. */
function optionWords(wording: unknown): Loose {
  if (!isRecord(wording)) return { label: wording };
  const { found, followUp, ...label } = wording;
  return {
    label,
    ...(found === undefined ? {} : { found }),
    ...(followUp === undefined ? {} : { followUp }),
  };
}

/** Wording lies beside the logic: under the same key, or under the id of a list's entry. */
function withWords(logic: unknown, wording: unknown): unknown {
  if (Array.isArray(logic)) {
    return logic.map(one => withWords(one, asRecord(wording)[idOf(asRecord(one))]));
  }
  if (!isRecord(logic)) return logic;
  const said = typeof wording === 'string' ? { text: wording } : asRecord(wording);
  if (logic.numbers !== undefined && said.text !== undefined)
    return { ...logic, ...callsOf(logic.numbers, said), text: said.text };
  if (typeof wording === 'string') return { ...logic, text: wording };
  const joined = Object.entries(logic).map(([key, value]) => [key, withWords(value, said[key])]);
  return { ...said, ...Object.fromEntries(joined) };
}

/**
 * Numbers to call, in the order in which the sentence beside them names them: readers of a language have theirs first.
 * Where each is called, in the same order.
 */
function callsOf(given: unknown, said: Loose): Loose {
  const sentence = words(said.text);
  const numbers = strings(given).toSorted((a, b) => sentence.indexOf(a) - sentence.indexOf(b));
  const where = asRecord(said.where);
  return { numbers, ...(said.where === undefined ? {} : { where: numbers.map(number => where[number]) }) };
}

/** The sources that the pack cites, in the words of its language where it has some, without the notes for reviewers. */
function citedIn(pack: unknown, sources: Loose, texts: Loose): Loose {
  const cited = new Set<string>();
  const open: unknown[] = [pack];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value);
    else if (isRecord(value)) {
      for (const id of strings(value.sources)) cited.add(id);
      open.push(...Object.values(value));
    }
  }
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([id]) => cited.has(id))
      .map(([id, source]) => {
        const { publisher, title, date, url } = { ...asRecord(source), ...asRecord(texts[id]) };
        return [id, { publisher, title, date, ...(url === undefined ? {} : { url }) }];
      }),
  );
}

function idOf(entry: Loose): string {
  return words(entry.id);
}
