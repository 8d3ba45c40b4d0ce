import { type Loose, strings, words } from '../../pack/loose.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import { leavesOf } from './leaves.ts';

/** Texts that are read together, and by whom. */
export interface ReadingUnit {
  readonly path: string;
  readonly reader: 'patient' | 'staff';
  readonly texts: readonly string[];
}

/** The wording of a pack in the pieces in which it is read: a whole item, a claim, a group of a panel. */
export function readingUnits(wording: unknown): readonly ReadingUnit[] {
  const file = asRecord(wording);
  const units: ReadingUnit[] = [
    unit('title', [words(file.title), words(file.decision)]),
    unit('about', textsOf(file.about)),
    ...each(file.context, 'context').map(([path, question]) => unit(path, textsOf(question))),
    ...each(file.items, 'items').flatMap(([path, item]) => itemUnits(path, item)),
    ...each(file.claims, 'claims').map(([path, claim]) => unit(path, strings([claim.why, claim.ask]))),
    unit('floors', textsOf(file.floors)),
    ...panelUnits(asRecord(file.panels)),
  ];
  return units.filter(({ texts }) => texts.some(text => text !== ''));
}

/** The widget's own sentences, by the part of the key before its first dot. */
export function interfaceUnits(sentences: unknown): readonly ReadingUnit[] {
  const groups = new Map<string, string[]>();
  for (const [key, text] of Object.entries(asRecord(sentences))) {
    if (typeof text !== 'string') continue;
    const group = key.split('.')[0] ?? key;
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  return [...groups].map(([group, texts]) => unit(`${group}.*`, texts));
}

function itemUnits(path: string, item: Loose): readonly ReadingUnit[] {
  const spoken = (voice: string) =>
    [item.prompt, ...Object.values(asRecord(item.options))].map(said => words(asRecord(said)[voice]));
  const findings = Object.values(asRecord(item.options)).flatMap(said =>
    strings([asRecord(said).found, asRecord(said).followUp]),
  );
  const patient = [...strings([item.why, item.good, item.worrying, item.proof]), ...findings];
  return [
    unit(path, [...spoken('patient'), ...patient]),
    { path: `${path} (staff)`, reader: 'staff', texts: [...spoken('staff'), words(item.fix)] },
  ];
}

function panelUnits(panels: Loose): readonly ReadingUnit[] {
  return Object.entries(panels).flatMap(([key, panel]) => {
    const path = at('panels', key);
    if (!isRecord(panel)) return [unit(path, textsOf(panel))];
    const alone = Object.values(panel).filter(part => typeof part === 'string');
    const grouped = Object.entries(panel).filter(([, part]) => typeof part !== 'string');
    return [unit(path, alone), ...grouped.map(([id, part]) => unit(at(path, id), textsOf(part)))];
  });
}

function unit(path: string, texts: readonly string[]): ReadingUnit {
  return { path, reader: 'patient', texts };
}

function each(value: unknown, path: string): readonly (readonly [string, Loose])[] {
  return Object.entries(asRecord(value)).map(([id, entry]) => [at(path, id), asRecord(entry)] as const);
}

function textsOf(value: unknown): readonly string[] {
  return leavesOf(value).map(({ text }) => text);
}
