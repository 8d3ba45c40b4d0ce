const INVISIBLE = /^[\p{Cf}\p{M}™®©℠]$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const REFUSING = '❌🚫⛔✖✗✘👎';
/** Letters of other scripts, and small capitals, each before the letter that it looks like. */
const LOOKALIKES =
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz' + 'аaеeоoрpсcхxуyіiкkмmтtвbнhѕsјjԁdɡg×xıiøołl';
const QUOTES: Readonly<Record<string, string>> = {
  '“': '“',
  '„': '“',
  '«': '“',
  '”': '”',
  '»': '”',
  '‘': '‘',
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
};

/** Marks of other scripts that have a plain twin. */
const PLAIN: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '٪': '%',
  '٫': '.',
  '٬': ',',
};

/** Written `❌`: a sign that crosses out what follows it. */
export const CROSS = '❌';

/** Written for marks that tick off. */
export const TICK = '✔';
const TICKS = '✅✔☑✓';

/** Written for every other emoji: before a capital or a number a new line, within a phrase only a pause. */
export const PICTURE = '★';

const compute = (char: string): string => {
  const quote = QUOTES[char];
  if (quote !== undefined) return quote;
  const plain = PLAIN[char];
  if (plain !== undefined) return plain;
  if (INVISIBLE.test(char) || char === 'ـ') return '';
  if (/[٠-٩۰-۹]/.test(char)) return String(char.charCodeAt(0) & 15);
  if (REFUSING.includes(char)) return CROSS;
  if (TICKS.includes(char)) return TICK;
  if (EMOJI.test(char)) return PICTURE;
  if (/[\u2028\u2029\u0085]/.test(char)) return '\n';
  if (char === '…') return ';';
  if (/[‐‑−]/.test(char)) return '-';
  if (/\p{Pd}/u.test(char)) return char.charCodeAt(0) > 0xff00 ? '-' : '–';
  if (/\p{Sc}/u.test(char)) return '$';
  let folded = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    if (INVISIBLE.test(part)) continue;
    const at = LOOKALIKES.indexOf(part);
    folded += at >= 0 && at % 2 === 0 ? LOOKALIKES.charAt(at + 1) : part;
  }
  return folded;
};

const known = new Map<string, string>();

/**
 * The plain form of one code point: lower case, without accents, full width or look-alike letters.
 * Invisible characters become nothing, pictures a comma.
 */
export function fold(char: string): string {
  let folded = known.get(char);
  if (folded === undefined) {
    folded = compute(char);
    if (known.size < 5000) known.set(char, folded);
  }
  return folded;
}
