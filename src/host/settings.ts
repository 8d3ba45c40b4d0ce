import { whose } from '../kept/keys.ts';
import { own } from '../pack/own.ts';
import { LONGEST_TEXT } from '../pack/values.ts';
import type { Settings } from './app-seam.ts';
import { packLanguages, spokenLanguages } from './built.ts';
import { defaultPack } from './first/default-pack.ts';
import { chooseLanguage } from './first/language.ts';

const choices = {
  audience: ['patient', 'provider-page', 'staff'],
  theme: ['auto', 'light', 'dark'],
  remember: ['session', 'off'],
  load: ['visible', 'eager'],
} as const;

/** Reads the attributes. A value that is not known counts as its default, and `warn` is told. */
export function readSettings(element: Element, warn: (message: string) => void): Settings {
  const refuse = (name: string, values = '') =>
    warn(`${name}="${element.getAttribute(name)}" is not a value it can have${values}`);

  function choose<Name extends keyof typeof choices>(name: Name): (typeof choices)[Name][number] {
    const known: readonly (typeof choices)[Name][number][] = choices[name];
    const given = element.getAttribute(name);
    const found = known.find(value => value === given);
    if (given !== null && !found) refuse(name, `, which are ${known.join(', ')}`);
    return found ?? choices[name][0];
  }

  function address(name: string): string | null {
    const given = element.getAttribute(name);
    if (given === null) return null;
    try {
      const { protocol, href } = new URL(given, document.baseURI);
      if (protocol === 'https:' || protocol === 'http:') return href;
    } catch {
      // Refused like any other address that cannot be used.
    }
    refuse(name);
    return null;
  }

  const pack = element.getAttribute('pack') ?? defaultPack;
  const named = /^[\w-]+$/.test(pack);
  if (!named) refuse('pack');
  const packSrc = address('pack-src');
  const provider = element.getAttribute('provider');
  const isName = !provider || provider.length <= LONGEST_TEXT;
  if (!isName) warn(`provider is longer than ${LONGEST_TEXT} characters`);
  const worded = packSrc ? undefined : own(packLanguages, pack);
  return {
    pack: named ? pack : defaultPack,
    packSrc,
    audience: choose('audience'),
    lang: chooseLanguage(element, (worded ?? spokenLanguages).join('|')),
    provider: isName ? whose(provider) : null,
    disclosureSrc: address('disclosure-src'),
    browseHref: address('browse-href'),
    theme: choose('theme'),
    remember: choose('remember'),
    load: choose('load'),
    base: address('base')?.replace(/\/?$/, '/') ?? null,
  };
}
