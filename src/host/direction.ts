/** Scripts that are written from right to left. */
const RTL = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/**
 * Which way a language is written, by the script that its tag names or that is usual for it.
 * @throws {RangeError} where the tag is none.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  // Our own, without the browser's tables: their first use holds a slow phone longer than all else that is done then.
  if (/^(en|es|ar)$/.test(lang)) return lang === 'ar' ? 'rtl' : 'ltr';
  return RTL.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
