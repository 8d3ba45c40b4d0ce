import { join } from 'node:path/posix';
import { entries, words } from '../../pack/loose.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import type { AuthoredPack } from './authored.ts';
import type { Fault } from './fault.ts';

const ITEM_TEXTS = ['short', 'why', 'good', 'worrying', 'proof', 'fix'];
const CLAIM_TEXTS = ['why', 'ask'];

/** Items and claims that leave a visitor, or a clinic, without one of the things that each must have. */
export function checkComplete({ folder, logic, wording }: AuthoredPack): readonly Fault[] {
  const parts = asRecord(logic);
  return Object.keys(wording).flatMap(lang => {
    const file = join(folder, `${lang}.json`);
    const missing = (list: string, keys: readonly string[]) =>
      entries(parts[list]).flatMap(({ id }) => {
        const said = textsUnder(textsUnder(wording[lang], list), words(id));
        return keys
          .filter(key => words(textsUnder(said, key)).trim() === '')
          .map(
            (key): Fault => ({ file, path: at(at(list, words(id)), key), message: 'is missing or empty' }),
          );
      });
    return [
      ...missing('items', ITEM_TEXTS),
      ...missing('claims', CLAIM_TEXTS),
      ...twins(file, parts.items, wording[lang]),
      ...idleFindings(file, parts.items, wording[lang]),
    ];
  });
}

/** Options that read alike: nobody can tell which to choose. */
function twins(file: string, items: unknown, wording: unknown): readonly Fault[] {
  return entries(items).flatMap(item => {
    const id = words(item.id);
    const options = textsUnder(textsUnder(textsUnder(wording, 'items'), id), 'options');
    return ['patient', 'staff'].flatMap(voice => {
      const seen = new Map<string, string>();
      return entries(item.options).flatMap(option => {
        const label = words(textsUnder(textsUnder(options, words(option.id)), voice)).trim();
        const before = seen.get(label);
        if (label) seen.set(label, before ?? words(option.id));
        if (before === undefined || label === '') return [];
        const path = at(at(at(at('items', id), 'options'), words(option.id)), voice);
        return [{ file, path, message: `reads like the option ${before}` }];
      });
    });
  });
}

/** Wording of findings that nobody will see, or that only asks the same again. */
function idleFindings(file: string, items: unknown, wording: unknown): readonly Fault[] {
  return entries(items).flatMap(item => {
    const id = words(item.id);
    const said = textsUnder(textsUnder(wording, 'items'), id);
    const question = words(textsUnder(textsUnder(said, 'prompt'), 'patient')).trim();
    return entries(item.options).flatMap(option => {
      const texts = textsUnder(textsUnder(said, 'options'), words(option.id));
      const path = at(at(at('items', id), 'options'), words(option.id));
      return ['found', 'followUp'].flatMap((key): Fault[] => {
        const text = words(textsUnder(texts, key)).trim();
        if (text === '') return [];
        const where = { file, path: at(path, key) };
        if (option.concern === 0) return [{ ...where, message: 'is never shown: the answer is no concern' }];
        return text === question ? [{ ...where, message: 'asks the question once more' }] : [];
      });
    });
  });
}

function textsUnder(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
