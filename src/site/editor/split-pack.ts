import { at, type Draft, listAt, textAt } from './draft.ts';

/** The files of a folder under `questions/`: what every language shares apart from the sentences. */
export function splitPack(draft: Draft, today: string): ReadonlyMap<string, unknown> {
  const { format: _, lang, title, decision, about, sources, interface: __, panels, ...facts } = draft;
  const logic = {
    ...facts,
    context: listAt(draft, ['context']).map(({ prompt: _p, help: _h, ask: _a, options, ...question }) => ({
      ...question,
      options: listAt({ options }, ['options']).map(({ id }) => id),
    })),
    domains: idsOf(draft, 'domains'),
    items: listAt(draft, ['items']).map(item => ({
      ...without(item, ['short', 'prompt', 'why', 'good', 'worrying', 'proof', 'fix']),
      options: listAt(item, ['options']).map(({ id, concern }) => ({ id, concern })),
    })),
    categories: idsOf(draft, 'categories'),
    claims: listAt(draft, ['claims']).map(claim =>
      without(claim, ['label', 'short', 'also', 'why', 'ask', 'match']),
    ),
    floors: listAt(draft, ['floors']).map(floor => without(floor, ['reason'])),
    ...(panels === undefined ? {} : { panels }),
  };
  const wording = {
    lang,
    title,
    decision,
    about,
    context: byId(listAt(draft, ['context']), question => ({
      ...only(question, ['prompt', 'help', 'ask']),
      options: byId(listAt(question, ['options']), option => option.label),
    })),
    domains: byId(listAt(draft, ['domains']), domain => domain.title),
    items: byId(listAt(draft, ['items']), item => ({
      ...only(item, ['short', 'prompt', 'why', 'good', 'worrying', 'proof', 'fix']),
      options: byId(listAt(item, ['options']), option => ({
        ...(at(option, ['label']) as object),
        ...only(option, ['found', 'followUp']),
      })),
    })),
    categories: byId(listAt(draft, ['categories']), category => category.title),
    claims: byId(listAt(draft, ['claims']), claim => only(claim, ['label', 'short', 'also', 'why', 'ask'])),
    floors: byId(listAt(draft, ['floors']), floor => floor.reason),
  };
  return new Map<string, unknown>([
    ['pack.json', logic],
    [`${textAt(draft, ['lang']) || 'en'}.json`, wording],
    ['sources.json', sources],
    ['cases.json', []],
    ['CHANGES.json', [{ version: draft.version, date: today, changes: ['First version.'] }]],
  ]);
}

function idsOf(draft: Draft, key: string): readonly unknown[] {
  return listAt(draft, [key]).map(({ id }) => id);
}

function byId(list: readonly Draft[], value: (one: Draft) => unknown): Draft {
  return Object.fromEntries(list.map(one => [String(one.id), value(one)]));
}

function only(one: Draft, keys: readonly string[]): Draft {
  return Object.fromEntries(keys.filter(key => one[key] !== undefined).map(key => [key, one[key]]));
}

function without(one: Draft, keys: readonly string[]): Draft {
  return Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key)));
}
