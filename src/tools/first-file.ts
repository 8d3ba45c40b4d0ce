import {
  type FirstFile,
  firstKeys,
  type MoreWords,
  moreKeys,
  type PackWords,
} from '../host/first/first-words.ts';
import type { Pack } from '../pack/types.ts';
import { longDate } from './long-date.ts';
import type { Questions, Sentences } from './read-questions.ts';

/** What the first screens of all packs say in one language. */
export function firstFile({ interfaces, packs }: Questions, lang: string): FirstFile {
  const sentences = interfaces.get(lang) ?? {};
  const own = packs.filter(pack => pack.lang === lang);
  const say = (key: string) => {
    const said = sentences[`first.${key}`];
    if (said === undefined) throw new Error(`questions/interface/${lang}.json lacks first.${key}`);
    return said;
  };
  const [fixed, who, loading, failed, retry, ...doors] = firstKeys;
  return {
    first: [
      own.map(pack => packWords(pack, sentences)),
      ...([say(fixed), say(who), say(loading), say(failed), say(retry)] as const),
      ...doors.map(say),
    ],
    more: Object.fromEntries(moreKeys.map(key => [key, say(key)])) as unknown as MoreWords,
  };
}

function packWords(pack: Pack, sentences: Sentences): PackWords {
  const checked = `${sentences['first.checked']}`.replace('{date}', longDate(pack.reviewed, pack.lang));
  const status = pack.panels?.status;
  const source = status?.sources[0] === undefined ? undefined : pack.sources[status.sources[0]];
  if (!status || source?.url === undefined) return [pack.id, pack.title, checked];
  const label = `${sentences['source.dated']}`
    .replace('{publisher}', source.publisher)
    .replace('{year}', source.date.slice(0, 4));
  return [pack.id, pack.title, checked, status.text, label];
}
