import { describe, expect, test } from 'vitest';
import { type Choices, DEFAULTS } from '../../src/site/builder/choices.ts';
import { faultsOf, withoutFaults } from '../../src/site/builder/faults.ts';
import { LOOKS } from '../../src/site/builder/looks.ts';

const packs = [
  { id: 'exosome-therapy', title: 'Exosomes', langs: ['en', 'es', 'ar'] },
  { id: 'prp', title: 'PRP', langs: ['en', 'es'] },
];

const JUNK: readonly (readonly [name: keyof Choices, value: string])[] = [
  ['pack', 'fillers'],
  ['audience', 'everybody'],
  ['lang', 'fr'],
  ['theme', 'pink'],
  ['remember', 'for ever'],
  ['provider', 'x'.repeat(50_001)],
  ['browseHref', 'javascript:alert(1)'],
  ['browseHref', 'https://'],
  ['disclosureSrc', 'data:application/json,{}'],
  ['base', 'file:///C:/dist/'],
  ['base', 'cdn.example.com/pv'],
  ['base', 'cdn.example.com:8443/pv'],
  ['browseHref', 'www.clinic.example'],
  ['browseHref', 'clínica.example/medicos'],
  ['disclosureSrc', 'clinic.example/answers.json'],
  ['base', 'https://a.example/"><script>'],
  ['base', 'https://a.example/dist/?v=1'],
  ['accent', 'reddish'],
  ['textDark', 'red;} </style><script>'],
  ['radius', 'banana'],
  ['radius', '8'],
  ['radius', '-4px'],
  ['radius', '8px; color: red'],
];

describe('what neither the widget nor a browser would take', () => {
  test.each(JUNK)('%s: %s is named, and is not in what is copied', (name, value) => {
    const choices = { ...DEFAULTS, provider: 'Aurora', [name]: value };
    const faults = faultsOf(choices, packs);
    expect(Object.keys(faults)).toEqual([name]);
    expect(withoutFaults(choices, faults)).toEqual({ ...choices, [name]: DEFAULTS[name] });
  });
});

describe('what works stays as it was chosen', () => {
  test.each<Partial<Choices>>([
    {},
    { lang: 'ar' },
    { pack: 'prp', lang: 'es', audience: 'staff', remember: 'off', theme: 'dark' },
    { browseHref: '/clinics?in=Lyon#list', disclosureSrc: 'answers.json', base: '/dist' },
    { browseHref: 'HTTPS://clinic.example/a b' },
    { browseHref: 'browse.html', disclosureSrc: './answers.v2.json', base: '//cdn.example.com/pv' },
    { browseHref: 'clinics/list.html', base: 'dist' },
    { accent: '#0d6e66', accentDark: '#FC0', radius: '0' },
    { radius: '.5rem' },
    { radius: '1.125em' },
    ...LOOKS.map(({ choices }) => choices),
  ])('%j', chosen => {
    expect(faultsOf({ ...DEFAULTS, ...chosen }, packs)).toEqual({});
  });

  test('a language goes with its questions', () => {
    expect(faultsOf({ ...DEFAULTS, pack: 'prp', lang: 'ar' }, packs)).toHaveProperty('lang');
  });
});

test('an address without https:// is told with it', () => {
  expect(faultsOf({ ...DEFAULTS, base: 'cdn.example.com/pv' }, packs).base).toBe(
    'Begin with https://, as in https://cdn.example.com/pv. What is on your own site begins with /.',
  );
});
