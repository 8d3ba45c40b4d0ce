import { checkFloors } from './check-floors.ts';
import { checkOptions } from './check-options.ts';
import { checkTrees } from './check-trees.ts';
import { duplicates, entries, type Loose, strings, words } from './loose.ts';
import type { Issue } from './pack-error.ts';
import { asRecord, at, isRecord } from './values.ts';

/**
 * Faults that a shape cannot show: references to nothing, ids used twice, bands and concerns out of order,
 * parents that loop. Reads the file loosely, so that these are named along with faults of shape.
 */
export function checkReferences(pack: Loose, report: (issue: Issue) => void, mostItems: number): void {
  for (const key of ['context', 'domains', 'items', 'claims', 'floors', 'categories'])
    duplicates(pack[key], key, report);
  entries(pack.context).forEach((question, index) => {
    const path = at('context', index);
    duplicates(question.options, at(path, 'options'), report);
    const options = new Set(entries(question.options).map(option => words(option.id)));
    entries(question.askAgain).forEach(({ option, may }, place) => {
      const here = at(at(path, 'askAgain'), place);
      for (const [key, ids] of [
        ['option', strings([option])],
        ['may', strings(may)],
      ] as const) {
        for (const id of ids)
          if (!options.has(id)) report({ path: at(here, key), message: `there is no answer ${id}` });
      }
    });
  });
  const known = (value: unknown) => new Set(entries(value).map(entry => words(entry.id)));
  const domains = known(pack.domains);
  const categories = pack.categories === undefined ? undefined : known(pack.categories);

  entries(pack.items).forEach((item, index) => {
    if (index === mostItems) report({ path: 'items', message: `must not be more than ${index}` });
    const path = at('items', index);
    const domain = words(item.domain);
    if (domain && !domains.has(domain))
      report({ path: at(path, 'domain'), message: `there is no domain ${domain}` });
    checkOptions(item, path, report);
  });
  entries(pack.claims).forEach((claim, index) => {
    // All of them stand on one screen, which must not hold the page.
    if (index === 1000) report({ path: 'claims', message: `must not be more than ${index}` });
    const category = words(claim.category);
    if (category && categories && !categories.has(category)) {
      report({ path: at(at('claims', index), 'category'), message: `there is no category ${category}` });
    }
  });
  checkPriorities(isRecord(pack.panels) ? pack.panels.priorities : undefined, domains, report);
  checkTrees(entries(pack.items), report);
  checkFloors(pack, report);
  checkConditions(pack, report);
  checkSources(pack, report);
  checkBands(pack.bands, report);
}

/** What may matter most to a visitor names domains that there are. */
function checkPriorities(
  priorities: unknown,
  domains: ReadonlySet<string>,
  report: (issue: Issue) => void,
): void {
  const path = 'panels.priorities';
  duplicates(priorities, path, report);
  entries(priorities).forEach((priority, index) => {
    for (const domain of strings(priority.domains)) {
      if (!domains.has(domain))
        report({ path: at(at(path, index), 'domains'), message: `there is no domain ${domain}` });
    }
  });
}

/** Every context condition, wherever it stands, names questions and answers that there are. */
function checkConditions(pack: Loose, report: (issue: Issue) => void): void {
  const questions = new Map(
    entries(pack.context).map(question => [
      words(question.id),
      new Set([...entries(question.options).map(option => words(option.id)), 'unsure']),
    ]),
  );
  walk(pack, (condition, where) => {
    if (!isRecord(condition.context)) return;
    for (const id of Object.keys(condition.context)) {
      const options = questions.get(id);
      const here = at(at(where, 'context'), id);
      if (!options) report({ path: here, message: `there is no context question ${id}` });
      for (const option of strings(condition.context[id])) {
        if (options && !options.has(option)) report({ path: here, message: `${id} has no answer ${option}` });
      }
    }
  });
}

function checkSources(pack: Loose, report: (issue: Issue) => void): void {
  const sources = asRecord(pack.sources);
  walk(pack, (entry, where) => {
    for (const id of strings(entry.sources)) {
      if (!Object.hasOwn(sources, id))
        report({ path: at(where, 'sources'), message: `there is no source ${id}` });
    }
  });
}

/** Visits every object that lies in a value, without recursion: files may be nested deeply. */
function walk(root: unknown, visit: (entry: Loose, path: string) => void): void {
  const open: [unknown, string][] = [[root, '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, where] = next;
    if (Array.isArray(value)) {
      value.forEach((one, index) => {
        open.push([one, at(where, index)]);
      });
    } else if (isRecord(value)) {
      visit(value, where);
      for (const key of Object.keys(value)) {
        if (!READ_WHOLE.has(key) && (where || !OPAQUE.has(key))) open.push([value[key], at(where, key)]);
      }
    }
  }
}

/** A claim's `match` is the scanner's to read; the keys of a context condition are ids, even one named `sources`. */
const READ_WHOLE = new Set(['match', 'context']);

/** Keys of the file that hold no conditions or citations. */
const OPAQUE = new Set(['sources', 'interface', 'scan', 'about', 'bands']);

function checkBands(bands: unknown, report: (issue: Issue) => void): void {
  if (!isRecord(bands)) return;
  const { some, serious, stop } = bands;
  if (!(Number(some) < Number(serious) && Number(serious) < Number(stop))) {
    report({ path: 'bands', message: 'must rise: some below serious below stop' });
  }
}
