import { describe, expect, it } from 'vitest';
import { expectNamed, faultsWith, type Planted, type Row } from './planted.ts';

const long =
  'They said that it was kept on each day of the week and in each month of the long year that went by';
const hard =
  'Regulatory authorisation documentation demonstrates comprehensive pharmaceutical manufacturing compliance. ' +
  'Independent laboratory characterisation additionally substantiates microbiological contamination evaluations.';
const hardSpanish =
  'La documentación administrativa demuestra responsabilidades institucionales extraordinariamente complicadas.';
const why = 'en/items/maker/why';
const whyAt = 'en.json items.maker.why';
const ways = 'en/panels/alternatives';

const missing: readonly Row[] = [
  ...['short', 'why', 'good', 'worrying', 'proof', 'fix'].map(
    (key): Row => [
      `an item without ${key}`,
      { [`en/items/skill/${key}`]: '' },
      `en.json items.skill.${key}`,
      /empty/,
    ],
  ),
  ['a claim without why', { 'es/claims/cures/why': undefined }, 'es.json claims.cures.why', /empty/],
  ['a claim without a question', { 'es/claims/cures/ask': ' ' }, 'es.json claims.cures.ask', /empty/],
  [
    'two options that read alike',
    { 'en/items/maker/options/told/patient': 'They showed it' },
    'en.json items.maker.options.told.patient',
    /like the option shown/,
  ],
];

const languages: readonly Row[] = [
  [
    'no translation',
    { 'es/context/route/prompt': undefined },
    'es.json context.route.prompt',
    /no translation/,
  ],
  [
    'a text left in English',
    { 'es/items/maker/why': 'Without it, nobody can look anything up.' },
    'es.json items.maker.why',
    /same as in English/,
  ],
  [
    'a text that English has not',
    { 'es/items/maker/extra': 'Algo' },
    'es.json items.maker.extra',
    /not in en/,
  ],
  ['an item that is not there', { 'en/items/old': {} }, 'en.json items.old', /does not have/],
  [
    'an option that is not there',
    { 'en/items/maker/options/old': {} },
    'en.json items.maker.options.old',
    /not have/,
  ],
  [
    'a plan that is not there',
    { 'en/context/route/options/old': 'Old' },
    'en.json context.route.options.old',
    /not/,
  ],
  [
    'a line that is not there',
    { [`${ways}/old`]: 'Old' },
    'en.json panels.alternatives.old',
    /does not have/,
  ],
  [
    'a claim that no rule finds',
    { 'pack/rules/es': '== claim cures' },
    'claims.es.rules cures',
    /no rule that finds it/,
  ],
  ['a claim without a section', { 'pack/rules/es': '// none' }, 'claims.es.rules cures', /no section/],
  ['a language without rules', { 'pack/rules/es': undefined }, 'claims.es.rules ', /is missing/],
  [
    'rules for no claim',
    { 'pack/rules/es': '== claim cures\ncura\n== claim old\nx' },
    'claims.es.rules old',
    /does not have/,
  ],
  [
    'a line that is no pattern',
    { 'pack/rules/es': '== claim cures\ncura\ncura ( todo' },
    'claims.es.rules cures',
    /any\[1\]: not a pattern/,
  ],
  [
    'a class that is nowhere',
    { 'pack/rules/es': '== claim cures\ncura @todo' },
    'claims.es.rules @todo',
    /neither file has/,
  ],
  [
    'a shared section that is nowhere',
    { 'pack/rules/es': '== claim cures\nuses: cure\ncura' },
    'claims.es.rules cures',
    /uses cure, which/,
  ],
  [
    'a section of no kind',
    { 'pack/rules/es': '== cures\n== claim cures\ncura' },
    'claims.es.rules line 1',
    /is no section/,
  ],
  [
    'a lost placeholder',
    { 'all/interface/es/said.by': 'Lo dicen.' },
    'es.json said.by',
    /\{provider\}, not none/,
  ],
  [
    'an invented placeholder',
    { 'all/interface/es/open.one': 'Una de {sum}.' },
    'es.json open.one',
    /\{sum\}/,
  ],
  ['a plural form needed', { 'all/interface/ar': {} }, 'ar.json open.few', /plural form/],
  [
    'a plural form too many',
    { 'all/interface/es/open.two': 'Dos de {total}.' },
    'es.json open.two',
    /does not have/,
  ],
  [
    'a plural form of a sentence that has none in English and here neither',
    {
      'all/interface/en/all': 'All {count}',
      'all/interface/es/all': 'Los {count}',
      'all/interface/es/all.two': 'Los dos',
    },
    'es.json all.two',
    /does not have/,
  ],
  [
    'a plural form of a sentence without a number',
    { 'all/interface/es/said.by.one': 'Uno lo dice: {provider}' },
    'es.json said.by.one',
    /not in en/,
  ],
  ['a part without a sentence', { 'all/parts/keep/es': {} }, 'keep.es.json keep.for', /no translation/],
  ['no interface', { 'all/interface/es': undefined }, 'es.json ', /worded in this language/],
];

const style: readonly Row[] = [
  [
    'an item hard to read',
    { 'en/items/skill/why': hard },
    'en.json items.skill',
    /reads at grade.*hardest: “Independent laboratory/,
  ],
  ['a hard Spanish item', { 'es/items/skill/why': hardSpanish }, 'es.json items.skill', /reads at grade/],
  ['hard words for staff', { 'en/items/skill/fix': hard }, 'en.json items.skill (staff)', /reads at grade/],
  ['a long sentence', { 'en/floors/always': long }, 'en.json floors.always', /sentence of 23 words/],
  [
    'a long sentence of a part',
    { 'all/parts/keep/en/keep.for': `${long} {count}` },
    'keep.en.json keep.for',
    /24 words/,
  ],
  [
    'a long sentence of ours',
    { 'all/interface/en/said.by': `${long} {provider}` },
    'en.json said.by',
    /24 words/,
  ],
  ['a verdict', { [why]: 'It is Safe.' }, whyAt, /“safe”/],
  ['a verdict of several words', { [why]: 'It is approved  by us.' }, whyAt, /“approved {2}by us”/],
  ['no list of banned words', { 'all/bannedWords': { en: ['safe'] } }, 'es.json ', /no banned words for es/],
  ['a share of nothing', { [why]: 'It helped 27 % in 2024.' }, whyAt, /27 %/],
  [
    'ways on at unequal length',
    { [`${ways}/nothing/what`]: 'You leave it as it is, and wait for more to be known.' },
    'en.json panels.alternatives',
    /what: nothing has 53/,
  ],
  [
    'more room for benefit than for harm',
    {
      [`${ways}/lamp/benefit`]: 'It may help some people.',
      [`${ways}/nothing/benefit`]: 'You keep all your pay.',
    },
    'en.json panels.alternatives.lamp',
    /benefit has 24/,
  ],
];

const fine: readonly (readonly [string, Planted])[] = [
  ['a banned word that somebody else is quoted with', { [why]: 'They say “it is safe”.' }],
  ['a banned word inside a longer one', { [why]: 'It is about safekeeping.' }],
  ['a banned word in a claim to question', { 'en/claims/cures/also': ['So safe', 'It is guaranteed'] }],
  ['a share that says of how many', { [why]: 'It helped 27 % of 40 people.' }],
  ['a share after its number of people', { [why]: 'In 25 people, it fell by 19.9 %.' }],
  ['one that says its number in words', { 'all/interface/es/open.one': 'Queda una pregunta.' }],
  [
    'plural forms where English has none',
    {
      'all/interface/en/all': 'All {count}',
      'all/interface/es/all': 'Los {count}',
      'all/interface/es/all.one': 'El único',
    },
  ],
  ['a part that nobody has translated yet', { 'all/parts/keep/es': undefined }],
  [
    'a name that is the same in both languages',
    Object.fromEntries(
      ['en', 'es'].map(lang => [`${lang}/panels/alternatives/lamp/name`, 'FDA MedWatch Drug Alerts']),
    ),
  ],
];

describe('texts that are missing', () => it.each(missing)('%s', (...row) => expectNamed(row)));
describe('faults between languages', () => it.each(languages)('%s', (...row) => expectNamed(row)));
describe('faults of style', () => it.each(style)('%s', (...row) => expectNamed(row)));
describe('what is no fault', () => {
  it.each(fine)('%s', (_, planted) => expect(faultsWith(planted)).toEqual([]));
});
