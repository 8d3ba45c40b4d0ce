import { describe, expect, test } from 'vitest';
import { languageOfText } from '../../src/claims/language-of-text.ts';

const LANGS = ['ar', 'en', 'es'];

describe('the language of a text', () => {
  test.each([
    ['en', 'The exosomes that we use are FDA approved and there is no downtime.'],
    ['es', '¡Rejuvenece sin cirugía! Aprobado por COFEPRIS y FDA, con resultados desde la primera sesión.'],
    ['ar', 'نتائج مضمونة من أول جلسة، معتمد من FDA'],
    ['es', 'FDA approved exosomas en la clínica, con los mejores resultados para tu piel'],
  ])('%s', (lang, text) => {
    expect(languageOfText(text, LANGS)).toBe(lang);
  });

  test('is not guessed where nothing tells it', () => {
    expect(languageOfText('EXOSOME $899 ❤', LANGS)).toBeUndefined();
    expect(languageOfText('The exosomes are here', ['xx'])).toBeUndefined();
  });
});
