import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/host/settings.ts';

/** Settings of an element with these attributes, and what the page was warned of. */
function settingsOf(attributes: Readonly<Record<string, string>>) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const warned: string[] = [];
  return { settings: readSettings(element, message => warned.push(message)), warned };
}

describe('attributes of the element', () => {
  test('have their defaults, and nobody is warned of what is not there', () => {
    const { settings, warned } = settingsOf({});
    expect(settings).toMatchObject({
      ...{ audience: 'patient', theme: 'auto', remember: 'session', load: 'visible' },
      ...{ packSrc: null, disclosureSrc: null, browseHref: null, provider: null },
    });
    expect(warned).toEqual([]);
  });

  test.each(['../other', 'a/b', 'a.b', '', 'https://evil.example/x', 'a b', '%2e%2e%2fx'])(
    'a pack named %j leads nowhere but to the usual questions, with a word to the page',
    pack => {
      const { settings, warned } = settingsOf({ pack });
      expect(settings.pack).toBe('exosome-therapy');
      expect(warned).toHaveLength(1);
    },
  );

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'http://',
  ])('%j is no address for anything', address => {
    for (const name of ['pack-src', 'disclosure-src', 'browse-href']) {
      const { settings, warned } = settingsOf({ [name]: address });
      expect([settings.packSrc, settings.disclosureSrc, settings.browseHref]).toEqual([null, null, null]);
      expect(warned, name).toEqual([`${name}="${address}" is not a value it can have`]);
    }
  });

  test.each([
    ['audience', 'doctor', 'patient'],
    ['theme', 'Dark', 'auto'],
    ['remember', 'for ever', 'session'],
    ['load', '', 'visible'],
  ] as const)('%s="%s" counts as %s', (name, value, fallback) => {
    const { settings, warned } = settingsOf({ [name]: value });
    expect(settings[name]).toBe(fallback);
    expect(warned).toHaveLength(1);
  });

  test.each([
    ['audience', 'staff'],
    ['theme', 'dark'],
    ['remember', 'off'],
    ['load', 'eager'],
  ] as const)('%s="%s" is taken', (name, value) => {
    const { settings, warned } = settingsOf({ [name]: value, pack: 'prp', provider: 'Example Clinic' });
    expect(settings[name]).toBe(value);
    expect(settings).toMatchObject({ pack: 'prp', provider: 'Example Clinic' });
    expect(warned).toEqual([]);
  });
});
