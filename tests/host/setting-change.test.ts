import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/host/app-seam.ts';
import { changeOf, isTranslation } from '../../src/host/setting-change.ts';
import { plainSettings } from '../support/settings.ts';

describe('an attribute that changes', () => {
  test.each<[string, Partial<Settings>, string]>([
    ['theme', { theme: 'dark' }, 'looks'],
    ['browse-href', { browseHref: 'https://a.example/' }, 'looks'],
    ['remember', { remember: 'off' }, 'keeping'],
    ['load', { load: 'eager' }, 'nothing'],
    ['pack', { pack: 'other' }, 'anew'],
    ['provider', { provider: 'A clinic' }, 'anew'],
    ['lang', { lang: 'es' }, 'anew'],
    ['audience', { audience: 'staff' }, 'anew'],
    // A framework that sets all attributes again takes nobody out of a walk.
    ['pack', {}, 'nothing'],
    ['theme', {}, 'nothing'],
  ])('%s: %j asks for %s', (name, change, kind) => {
    expect(changeOf(name, plainSettings, { ...plainSettings, ...change }).kind).toBe(kind);
  });

  test('changes no more than it says, where others wait to be taken up', () => {
    const next: Settings = { ...plainSettings, theme: 'dark', remember: 'off', provider: 'Not yet' };
    expect(changeOf('theme', plainSettings, next)).toEqual({
      kind: 'looks',
      settings: { ...plainSettings, theme: 'dark' },
    });
    expect(changeOf('remember', plainSettings, next)).toEqual({
      kind: 'keeping',
      settings: { ...plainSettings, remember: 'off' },
    });
  });
});

describe('a walk goes on', () => {
  test.each<[string, Partial<Settings>, boolean]>([
    ['in another language of the same questions', { lang: 'es' }, true],
    ['not where nothing changed', {}, false],
    ['not about another clinic', { lang: 'es', provider: 'Another' }, false],
    ['not in other questions', { lang: 'es', pack: 'other' }, false],
  ])('%s', (_, change, expected) => {
    expect(isTranslation(plainSettings, { ...plainSettings, ...change })).toBe(expected);
  });
});
