import { afterEach, describe, expect, test, vi } from 'vitest';
import { directionOf } from '../../src/host/direction.ts';
import { chooseLanguage } from '../../src/host/language.ts';

const shipped = ['ar', 'en', 'es'];

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('the language of a widget', () => {
  test.each([
    ['its own', '<div lang="en"><i lang="es"></i></div>', ['fr'], 'es'],
    ['the nearest of the page', '<div lang="en"><p lang="ar-EG"><i></i></p></div>', ['fr'], 'ar'],
    ['written with an underscore', '<div lang="es_MX"><i></i></div>', [], 'es'],
    ['in capitals', '<div lang="ES"><i></i></div>', [], 'es'],
    ['the browser’s where the page has none', '<i></i>', ['fr-FR', 'es-ES'], 'es'],
    ['the browser’s where the page’s is not shipped', '<div lang="de"><i></i></div>', ['ar'], 'ar'],
    ['English where the page’s is empty', '<div lang=""><i></i></div>', [], 'en'],
    ['English where nothing is shipped', '<div lang="x-klingon"><i></i></div>', ['zz'], 'en'],
    ['not one that only begins alike', '<div lang="est"><i></i></div>', [], 'en'],
  ])('is %s', (_, page, browser, expected) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser);
    document.body.innerHTML = page;
    expect(chooseLanguage(document.querySelector('i')!, shipped)).toBe(expected);
  });

  test.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['es-AR', 'ltr'],
    ['arn', 'ltr'],
  ])('%s is written %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});
