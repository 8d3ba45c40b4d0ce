import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from '../eval/scan-pack.ts';
import { tinyScanPack } from './tiny-scan-pack.ts';

/** `[…]` marks what a person would underline. */
const marked: [string, string][] = [
  ['plain', 'They are [FDA approved], friend.'],
  ['letters spaced out', 'Now [F D A  A P P R O V E D] here'],
  ['letters spaced out, small', 'they are [fda a p p r o v e d] too'],
  ['a hashtag of one case', 'New: #[fdaapproved]'],
  ['capitals', 'THEY ARE [FDA APPROVED]!'],
  ['a hyphen', 'Our [FDA-approved] line'],
  ['a hyphen that does not break', 'Our [FDA‑approved] line'],
  ['a soft hyphen', 'Our [FDA ap\u00adproved] line'],
  ['zero-width characters', 'Our [F\u200bD\u200bA app\u200droved] line'],
  ['a byte-order mark before', '\ufeff[FDA approved]'],
  ['full-width letters', 'is [ＦＤＡ ａｐｐｒｏｖｅｄ] now'],
  ['mathematical letters', 'is [𝗙𝗗𝗔 𝗮𝗽𝗽𝗿𝗼𝘃𝗲𝗱] now'],
  ['look-alike letters', 'is [FDА аpprоved] now'],
  ['accents of their own', 'is [FDA approve\u0301d\u0301] now'],
  ['a picture between', 'now [FDA ✅ approved] 🎉'],
  ['spaces that do not break', 'it is [FDA\u00a0approved]'],
  ['tags', 'it is <b>[FDA</b> appr<i>oved]</i>.'],
  ['entities', 'it is [FDA&nbsp;appro&shy;ved]'],
  ['numeric entities', 'it is [FDA&#32;&#x61;pproved]'],
  ['a possessive', 'with [FDA’s approval] too'],
  ['a line break', 'it is [FDA\r\napproved]'],
  ['percent', 'it is [100 % safe]'],
  ['percent, no space', 'it is [100% safe]'],
  ['percent, narrow space', 'it is [100\u202f% safe]'],
  ['a pair of quotation marks around', 'it is “[FDA approved]”'],
  ['small capitals', 'is [ꜰᴅᴀ ᴀᴘᴘʀᴏᴠᴇᴅ] now'],
  ['a word broken at the end of a line', 'it is [FDA ap-\nproved] now'],
  ['a word broken by a hyphen of its own letter', 'it is [FDA ap\u2010\nproved] now'],
  ['a word broken where its soft hyphen stands', 'it is [FDA ap\u00ad\nproved] now'],
  ['a broken word in capitals', 'NOW [FDA AP-\r\n  PROVED] HERE'],
  ['a broken word before an accent', 'it is [FDA ap-\npróved] now'],
  ['a compound broken at its hyphen', 'our [fda-\napproved] line'],
  ['a compound broken at a hyphen that does not break', 'our [fda\u2011\napproved] line'],
  ['a compound broken at its hyphen, in capitals', 'OUR [FDA-\nAPPROVED] LINE'],
  ['a compound whose next line begins with a capital', 'our [FDA-\nApproved] line'],
  ['stars around a word', 'is *[FDA* approved] now'],
  ['two stars around a word', 'is **[FDA** approved] now'],
  ['stars around both words', 'is *[FDA* *approved]* now'],
  ['low lines around a word', 'is _[FDA_ approved] now'],
  ['tildes around a word that is left', 'is [FDA ~~not~~ approved] now'],
  ['a hashtag of two words', 'new #[FDAapproved] line'],
  ['a hashtag whose words begin with capitals', 'new #[FDAApproved] line'],
  ['a hashtag of three words', 'new #[IsFDAApproved]'],
  [
    'scripts and styles of a pasted page',
    '<style>.totally-safe{}</style><script>totally safe</script> [FDA approved]',
  ],
  ['surrogates before', '👩‍⚕️👩🏽 [FDA approved]'],
];

describe('typography', () => {
  it.each(marked)('%s: the match is what a person would underline', (_, source) => {
    const text = source.replace(/[[\]]/g, '');
    const start = source.indexOf('[');
    const end = source.indexOf(']') - 1;
    const [match, ...rest] = scanClaims(tinyScanPack, text);
    expect(rest).toEqual([]);
    expect(match).toMatchObject({ start, end, excerpt: text.slice(start, end) });
  });

  it.each([
    ['curly apostrophe', 'It isn’t FDA approved'],
    ['look-alike apostrophe', 'It isnʼt FDA approved'],
    ['a block tag between', '<p>Ask the FDA</p><p>Approved forms</p>'],
    ['a cross', '🚫 FDA approved'],
    ['a picture for a new line', 'Ask the FDA 💧 Approved forms'],
    ['a star that marks a footnote', 'Ask the FDA* Approved forms'],
    ['a row that begins with a star', 'Ask the FDA\n* Approved forms'],
    ['struck out with tildes', 'is ~~FDA approved~~ new'],
    ['struck out with one tilde', 'is ~FDA~ approved'],
    ['struck out with tags', 'is <s>FDA</s> <del class="x">approved</del> new'],
    ['a struck word that no longer denies', 'not ~~only~~ FDA approved'],
  ])('%s: still no claim', (_, text) => {
    expect(scanClaims(tinyScanPack, text)).toEqual([]);
  });
});

describe('a line that ends in the midst of a word or of two joined by a hyphen says what the whole says', () => {
  const whole: readonly (readonly [text: string, ...at: readonly string[]])[] = [
    ['Our exosomes have no side-effects', 'side-'],
    ['Our risk-free exosomes', 'risk-'],
    ['OUR RISK-FREE EXOSOMES', 'RISK-'],
    ['We offer FDA-approved exosomes', 'FDA-', 'FDA-appro', 'FDA-approv'],
    ['Our exosomes are clinically-proven', 'clinically-', 'clini', 'clinically-pro'],
    ['Exosomes with guaranteed results', 'guaran'],
    ['Exosomas sin efectos secundarios', 'sin efec', 'secun'],
    ['Exosomas con resultados garantizados', 'garanti'],
  ];
  const found = (text: string) =>
    scanClaims(readScanPack(), text)
      .filter(({ certainty }) => certainty === 'says')
      .map(({ claim }) => claim);
  it.each(whole)('%s', (text, ...places) => {
    expect(found(text)).toHaveLength(1);
    for (const place of places)
      for (const hyphen of ['-', '\u2010', '\u2011', '\u00ad'])
        for (const line of ['\n', '\r\n', ' \n  ']) {
          const at = text.indexOf(place) + place.length;
          const head = text.slice(0, at).replace(/-$/, '');
          const broken = `${head}${hyphen}${line}${text.slice(at)}`;
          expect(found(broken), JSON.stringify(broken)).toEqual(found(text));
        }
  });

  it.each([
    ['a word that denies its second half', 'Exosomes are un-\nproven'],
    ['a dash before a new row', 'Botox -\nfree parking for exosomes'],
  ])('%s: still no claim', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a tick behind the name of an agency', () => {
  it.each(['FDA ✅', 'Our exosomes: FDA ✔️', 'Exosomes\nFDA ✅ \nGMP ✅', 'FDA: ✓, CE: ✓'])('%s', text => {
    expect(scanClaims(readScanPack(), text)).toContainEqual(
      expect.objectContaining({ claim: 'claim-fda-approved', certainty: 'may-say' }),
    );
  });

  it.each(['Not FDA ✅', '✅ Ask the FDA ✅ Free call', 'FDA\n✅', 'No FDA ✅'])(
    'says nothing in: %s',
    text => {
      expect(scanClaims(readScanPack(), text)).toEqual([]);
    },
  );
});

it('a denial that is struck out denies nothing, and makes no claim either', () => {
  for (const no of ['~~no~~', '<s>no</s>', '<del>no</del>', '~no~'])
    expect(scanClaims(readScanPack(), `Exosomes have ${no} side effects.`)).toEqual([]);
});
