import { join } from 'node:path/posix';
import { entries, strings, words } from '../../pack/loose.ts';
import { isRecord } from '../../pack/values.ts';
import { Budget } from '../../patterns/budget.ts';
import { joinRules } from '../../patterns/join-rules.ts';
import { parseRuleText, type RuleText } from '../../patterns/rule-text.ts';
import { readMatch, readScan } from '../../patterns/rules.ts';
import type { AuthoredPack } from './authored.ts';
import type { Fault } from './fault.ts';

/**
 * The rules that find claims: every language of a pack has a rule for every claim, and every line of every rule file
 * says something. A claim without a rule would look as if no text made it.
 */
export function checkRuleFiles(
  { folder, logic, wording, rules }: AuthoredPack,
  sharedRules: Readonly<Record<string, string>>,
): readonly Fault[] {
  const ids = entries(isRecord(logic) ? logic.claims : undefined).map(({ id }) => words(id));
  const items = entries(isRecord(logic) ? logic.items : undefined).map(({ id }) => words(id));
  const answers = entries(isRecord(logic) ? logic.context : undefined).flatMap(({ id, options }) =>
    strings(options).map(option => `${words(id)} ${option}`),
  );
  const told = new Set(Object.values(rules).flatMap(text => [...parseRuleText(text).tells.keys()]));
  const faults: Fault[] = [];
  for (const lang of new Set([...Object.keys(wording), ...Object.keys(rules)])) {
    const file = join(folder, `claims.${lang}.rules`);
    const report = (path: string, message: string) => faults.push({ file, path, message });
    const text = rules[lang];
    if (text === undefined) {
      if (ids.length > 0)
        report('', `is missing: write it, with a section for each claim, or no advert in ${lang} is read`);
      continue;
    }
    const own = parseRuleText(text);
    const shared = parseRuleText(sharedRules[lang] ?? '');
    for (const { line, message } of own.faults) report(`line ${line}`, message);
    for (const fault of [...own.claims.keys()].filter(id => !ids.includes(id)))
      report(fault, 'is a claim that pack.json does not have');
    for (const id of [...own.noted.keys()].filter(one => !items.includes(one)))
      report(id, 'is a question that pack.json does not have');
    for (const answer of [...own.tells.keys()].filter(one => !answers.includes(one)))
      report(answer, 'is an answer to a context question that pack.json does not have');
    for (const answer of [...told].filter(one => !own.tells.has(one)))
      report(answer, 'has no section == tells, though another language has one');
    for (const [id, { uses }] of own.claims)
      for (const name of uses)
        if (!shared.claims.has(name))
          report(id, `uses ${name}, which questions/shared/claims.${lang}.rules does not have`);
    checkJoined(shared, own, [...ids, ...own.tells.keys()], report);
  }
  return faults;
}

function checkJoined(
  shared: RuleText,
  own: RuleText,
  ids: readonly string[],
  report: (path: string, message: string) => void,
): void {
  const { scan, claims } = joinRules(shared, own);
  const budget = new Budget();
  const inLists: string[] = [];
  const { classes } = readScan(scan, inLists, budget);
  for (const fault of inLists) report('lists', fault);
  const known = new Set(classes.keys());
  for (const id of ids) {
    const match = claims.get(id);
    const found: string[] = [];
    if (match && readMatch(match, found, classes, budget).any.length === 0)
      found.push('has no rule that finds it');
    if (!match) found.push('has no section: no text would be found to make this claim');
    for (const fault of found) report(id, fault);
  }
  for (const text of [JSON.stringify(scan), JSON.stringify([...claims.values()])])
    for (const [, name = ''] of text.matchAll(/@([a-z]+)/g))
      if (!known.has(name)) report(`@${name}`, 'is a class that neither file has');
}
