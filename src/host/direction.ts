/** Which way a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|dv|fa|he|ps|ur|yi)\b/.test(lang) ? 'rtl' : 'ltr';
}
