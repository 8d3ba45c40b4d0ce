import { join } from 'node:path/posix';
import { entries, type Loose, strings, words } from '../../pack/loose.ts';
import { SEVERITIES } from '../../pack/severity.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import type { AuthoredPack } from './authored.ts';
import type { Fault } from './fault.ts';
import { clashOf, conditionsAbove, contextAnswers, idleTestOf } from './reachable.ts';

type Report = (path: string, message: string) => void;

/** Parts of the logic that are well formed and yet can never do anything. */
export function checkLogic({ folder, logic }: AuthoredPack): readonly Fault[] {
  const faults: Fault[] = [];
  const file = join(folder, 'pack.json');
  const report: Report = (path, message) => faults.push({ file, path, message });
  const parts: Loose = asRecord(logic);
  const items = new Map(entries(parts.items).map(item => [words(item.id), item]));
  checkItems(parts, items, report);
  checkFloors(parts, items, report);
  checkPanels(parts, report);
  for (const domain of strings(parts.domains)) {
    const count = [...items.values()].filter(item => item.domain === domain).length;
    if (count < 2)
      report(at('domains', domain), `has ${count} item${count === 1 ? '' : 's'}: a part needs at least two`);
  }
  return faults;
}

function checkItems(parts: Loose, items: ReadonlyMap<string, Loose>, report: Report): void {
  const answers = contextAnswers(parts);
  for (const [id, item] of items) {
    const path = at('items', id);
    const above = conditionsAbove(id, items);
    const clash = clashOf(above, answers);
    if (clash) report(at(path, 'when'), `can never apply: no answer to ${clash} allows it`);
    const when = asRecord(item.when);
    const idle = idleTestOf(when.context, answers);
    if (idle) report(at(path, 'when'), `accepts every answer to ${idle}, so it tests nothing`);
    if (isRecord(when.item)) {
      const opening = strings(when.item.in);
      const parent = entries(items.get(words(when.item.id))?.options);
      if (opening.length > 0 && parent.every(option => opening.includes(words(option.id)))) {
        report(at(path, 'when'), `opens on every answer to ${words(when.item.id)}, so it tests nothing`);
      }
      if (opening.length === 0) report(at(path, 'when'), 'opens on no answer');
    }
    checkSeverities(item, path, above, parts, report);
  }
  for (const claim of entries(parts.claims)) {
    checkSeverities(claim, at('claims', words(claim.id)), [], parts, report);
  }
}

function checkSeverities(
  weighed: Loose,
  path: string,
  above: readonly unknown[],
  parts: Loose,
  report: Report,
): void {
  const answers = contextAnswers(parts);
  entries(weighed.severityWhen).forEach((rule, index) => {
    const here = at(at(path, 'severityWhen'), index);
    const clash = clashOf([...above, rule.context], answers);
    if (clash) report(here, `can never hold: no answer to ${clash} allows it`);
    const idle = idleTestOf(rule.context, answers);
    if (idle) report(here, `accepts every answer to ${idle}, so it tests nothing`);
    const [raised, own] = [rule.severity, weighed.severity].map(one =>
      SEVERITIES.findIndex(name => name === one),
    );
    if (Number(raised) <= Number(own))
      report(here, 'raises nothing: it is not above the severity of the entry');
  });
}

function checkFloors(parts: Loose, items: ReadonlyMap<string, Loose>, report: Report): void {
  const answers = contextAnswers(parts);
  for (const floor of entries(parts.floors)) {
    const path = at('floors', words(floor.id));
    const when = asRecord(floor.when);
    const tested = isRecord(when.item) ? conditionsAbove(words(when.item.id), items) : [];
    const clash = clashOf([when.context, ...tested], answers);
    if (clash) report(path, `can never hold: no answer to ${clash} allows it`);
    const idle = idleTestOf(when.context, answers);
    if (idle) report(path, `accepts every answer to ${idle}, so it tests nothing`);
    if (floor.level === 'few') report(path, 'raises nothing: few is the lowest level');
  }
}

/** Lines of a panel stand under a place or alone; their conditions and those around them must go together. */
function checkPanels(parts: Loose, report: Report): void {
  const answers = contextAnswers(parts);
  const visit = (value: unknown, path: string, above: readonly unknown[]): void => {
    if (Array.isArray(value)) {
      for (const entry of entries(value)) visit(entry, at(path, words(entry.id)), above);
      return;
    }
    if (!isRecord(value)) return;
    const condition = isRecord(value.when) ? value.when.context : undefined;
    const conditions = condition === undefined ? above : [...above, condition];
    const clash = condition === undefined ? undefined : clashOf(conditions, answers);
    if (clash) report(path, `can never be shown: no answer to ${clash} allows it`);
    const idle = idleTestOf(condition, answers);
    if (idle) report(path, `accepts every answer to ${idle}, so it tests nothing`);
    for (const key of Object.keys(value)) if (key !== 'when') visit(value[key], at(path, key), conditions);
  };
  visit(parts.panels, 'panels', []);
}
