import { join } from 'node:path/posix';
import { type AuthoredPack, type AuthoredQuestions, REFERENCE } from './authored.ts';
import { checkBalance } from './check-balance.ts';
import { checkCases } from './check-cases.ts';
import { checkComplete } from './check-complete.ts';
import { checkDates } from './check-dates.ts';
import { checkHazards } from './check-hazards.ts';
import { checkIds } from './check-ids.ts';
import { checkInterface, checkParts } from './check-interface.ts';
import { checkLogic } from './check-logic.ts';
import { checkMerged } from './check-merged.ts';
import { checkRuleFiles } from './check-rule-files.ts';
import { checkShared } from './check-shared.ts';
import { checkSources } from './check-sources.ts';
import { checkTranslations } from './check-translations.ts';
import { checkWording } from './check-wording.ts';
import type { Fault } from './fault.ts';
import { interfaceUnits, readingUnits } from './reading-units.ts';

/**
 * Every fault of everything under `questions/`, at once.
 * @param today ISO day, against which review dates are held.
 */
export function checkQuestions(questions: AuthoredQuestions, today: string): readonly Fault[] {
  const spoken = [['', questions.interface] as const, ...Object.entries(questions.parts)];
  const sentences = spoken.flatMap(([part, languages]) =>
    Object.entries(languages).flatMap(([lang, texts]) => {
      const file = join(questions.root, 'interface', `${part && `${part}.`}${lang}.json`);
      return checkWording(file, lang, texts, interfaceUnits(texts), questions.bannedWords);
    }),
  );
  return [
    ...questions.unreadable,
    ...(questions.unjoined ?? []),
    ...checkShared(questions),
    ...questions.packs.flatMap(pack => checkPack(pack, questions, today)),
    ...checkInterface(questions),
    ...checkParts(questions),
    ...sentences,
  ];
}

function checkPack(pack: AuthoredPack, questions: AuthoredQuestions, today: string): readonly Fault[] {
  const { packs, faults } = checkMerged(pack, questions.interface);
  const own = { ...pack, ...pack.written };
  const wording = Object.keys(own.wording).flatMap(lang => {
    const texts = own.wording[lang];
    const file = join(pack.folder, `${lang}.json`);
    return checkWording(file, lang, texts, readingUnits(texts), questions.bannedWords);
  });
  return [
    ...faults,
    ...checkSources(pack),
    ...checkLogic(pack),
    ...checkHazards(pack, questions.shared, packs.get(REFERENCE)),
    ...checkDates(pack, today),
    ...checkCases(pack, packs.get(REFERENCE) ?? [...packs.values()][0]),
    ...checkComplete(pack),
    ...checkIds(pack),
    ...checkRuleFiles(pack, questions.sharedRules),
    ...checkTranslations(own),
    ...wording,
    ...checkBalance(pack),
  ];
}
