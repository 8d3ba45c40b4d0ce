import { afterEach, describe, expect, test, vi } from 'vitest';
import { directionOf } from '../../src/host/direction.ts';
import { fetchPack } from '../../src/host/fetch-pack.ts';
import { chooseLanguage } from '../../src/host/first/language.ts';
import { readSettings } from '../../src/host/settings.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
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
    expect(chooseLanguage(document.querySelector('i')!, 'ar|en|es')).toBe(expected);
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

describe('a pack of the page’s own is said', () => {
  test.each([
    ['in its own language where we speak it', { lang: 'es-MX' }, 'es'],
    ['with English sentences where we do not', { lang: 'de' }, 'en'],
    ['with English sentences where it names none', {}, 'en'],
    ['with the sentences that it brought', { lang: 'de', interface: { 'step.next': 'Weiter' } }, undefined],
  ])('%s', async (_, pack, spoken) => {
    const element = document.createElement('div');
    element.setAttribute('pack-src', 'https://clinic.example/own.json');
    const served = new Map<string, unknown>([['https://clinic.example/own.json', pack]]);
    for (const lang of ['ar', 'en', 'es'])
      served.set(`https://cdn.example/questions/interface.${lang}.json`, { lang });
    vi.stubGlobal('fetch', async (url: string) => Response.json(served.get(url)));
    // The page is Arabic; what the visitor reads follows the pack all the same.
    const settings = readSettings(element, () => {});
    const fetched = await fetchPack('https://cdn.example/', settings, new AbortController().signal);
    expect(fetched.interfaceStrings).toEqual(spoken === undefined ? null : { lang: spoken });
  });
});
