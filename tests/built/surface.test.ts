import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeNames } from '../../src/host/first/attribute-names.ts';

/*
 * What pages may rely on. A change here is a change of the public contract: only adding is harmless.
 */
const { version, exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));

const PARTS = [
  'after-walk',
  'app',
  'beside-item',
  'cards',
  'compare',
  'method',
  'draw-page',
  'fhir-file',
  'sheet',
  'file-choice',
  'read',
  'printed',
  'provider-page',
  'report',
  'rules',
  'scan',
  'staff',
  'stamped-response',
  'take-away',
  'use-disclosure',
  'uuid',
];

/** Languages of each pack. */
const PACKS: Readonly<Record<string, readonly string[]>> = {
  'any-injectable-or-device': ['en', 'es'],
  'exosome-therapy': ['ar', 'en', 'es'],
  prp: ['en', 'es'],
};

const INTERFACE = ['compare', 'provider-page', 'scan', 'staff', 'take-away'];

describe('what pages rely on', () => {
  test('the files beside the script', () => {
    expect(readdirSync('dist').sort()).toEqual(
      [
        ...[
          'custom-elements.json',
          'demo',
          'editors',
          'element.js',
          'hashes.json',
          'index.js',
          'instant',
          'parts',
          'questions',
          'react.js',
          'site',
          'types',
          'vue.js',
          'wordpress',
        ],
        ...['provider-vetting.js', 'provider-vetting.bundle.js'],
        ...PARTS.map(part => `provider-vetting.${part}.${version}.js`),
      ].sort(),
    );
  });

  test('the files of questions', () => {
    const packs = Object.entries(PACKS).flatMap(([pack, langs]) =>
      langs.flatMap(lang =>
        ['html', 'json', `${version}.json`, 'method.html'].map(ending => `${pack}.${lang}.${ending}`),
      ),
    );
    const words = ['ar', 'en', 'es'].flatMap(lang => [
      ...[`first.${lang}.json`, `interface.${lang}.json`],
      ...INTERFACE.map(part => `interface.${part}.${lang}.json`),
    ]);
    const files = readdirSync('dist/questions').sort();
    const learned = files.filter(name => /^learned\.[a-z]+\.[0-9a-f]{12}\.js$/.test(name));
    expect(learned.map(name => name.split('.')[1])).toEqual(['ar', 'en', 'es']);
    expect(files).toEqual([...packs, ...words, ...learned, 'pack.schema.json'].sort());
  });

  test('the attributes of the element', () => {
    expect([...attributeNames].sort()).toEqual([
      ...[
        'audience',
        'base',
        'browse-href',
        'disclosure-src',
        'lang',
        'load',
        'pack',
        'pack-src',
        'provider',
      ],
      ...['remember', 'theme'],
    ]);
  });

  test('the entries of the package', () => {
    expect(Object.keys(entries)).toEqual([
      '.',
      './element',
      './react',
      './vue',
      './questions/*',
      './custom-elements.json',
      './package.json',
    ]);
  });
});
