import { languageOfText } from '../../claims/language-of-text.ts';
import { languagesOfRules } from '../../claims/rules-of.ts';
import { useVisit } from '../visit.ts';
import { listLanguages } from './list-languages.ts';
import { measuredFor } from './measured.ts';

/** In what a text was read, and how well that does in its own language: how much is found, and how often that is right. */
export function HowWell({ text, isWhole }: { text: string; isWhole: boolean }) {
  const { pack, words } = useVisit();
  const known = languagesOfRules(pack);
  const read = known.length > 0 ? known : [pack.lang];
  const lang = languageOfText(text, read) ?? pack.lang;
  const measured = measuredFor(pack.id, lang);
  return (
    <p class="small soft">
      {words.say('scan.languages', { languages: listLanguages(words, read) })}{' '}
      {words.say('scan.kinds', { count: pack.claims.length })}{' '}
      {isWhole &&
        (measured
          ? words.say('scan.measured', {
              right: measured.right,
              found: measured.found,
              texts: measured.texts,
              date: words.date(measured.date),
              language: listLanguages(words, [lang]),
            })
          : words.say('scan.unmeasured'))}{' '}
      {isWhole && measured?.isLow && words.say('scan.measuredLow')}
    </p>
  );
}
