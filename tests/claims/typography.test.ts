import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
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
  ])('%s: still no claim', (_, text) => {
    expect(scanClaims(tinyScanPack, text)).toEqual([]);
  });
});
