/** An attribute of the element, described once for types, editors, README and guide. */
export interface Option {
  readonly attribute: string;
  readonly property: string;
  /** The values it can have, or undefined where any text of that kind will do. */
  readonly values?: readonly string[];
  /** What may stand there, where no list of values says it. */
  readonly kind?: string;
  /** What holds where it is absent, in words. */
  readonly ifAbsent: string;
  readonly meaning: string;
}

export const OPTIONS: readonly Option[] = [
  {
    attribute: 'pack',
    property: 'pack',
    kind: 'id of a set of questions',
    ifAbsent: '`exosome-therapy`',
    meaning: 'Which of the shipped sets of questions is asked',
  },
  {
    attribute: 'pack-src',
    property: 'packSrc',
    kind: 'address of a pack file',
    ifAbsent: '–',
    meaning: 'Questions of your own, instead of `pack`',
  },
  {
    attribute: 'audience',
    property: 'audience',
    values: ['patient', 'provider-page', 'staff'],
    ifAbsent: '`patient`',
    meaning: 'Who fills it in',
  },
  {
    attribute: 'lang',
    property: 'lang',
    kind: 'language tag',
    ifAbsent: 'nearest `lang` of the page, then the browser’s, then `en`',
    meaning: 'Language of the widget',
  },
  {
    attribute: 'provider',
    property: 'provider',
    kind: 'name',
    ifAbsent: '–',
    meaning: 'The clinic’s name, shown in headings and reports',
  },
  {
    attribute: 'disclosure-src',
    property: 'disclosureSrc',
    kind: 'address of a disclosure file',
    ifAbsent: '–',
    meaning: 'What the clinic published of itself, shown beside each question',
  },
  {
    attribute: 'browse-href',
    property: 'browseHref',
    kind: 'http(s) address',
    ifAbsent: '–',
    meaning: 'Where “Browse providers” leads, after the result',
  },
  {
    attribute: 'theme',
    property: 'theme',
    values: ['auto', 'light', 'dark'],
    ifAbsent: '`auto`',
    meaning: 'Light or dark; `auto` follows the visitor’s system',
  },
  {
    attribute: 'remember',
    property: 'remember',
    values: ['session', 'off'],
    ifAbsent: '`session`',
    meaning: '`session` keeps answers in this tab, `off` keeps nothing',
  },
  {
    attribute: 'load',
    property: 'load',
    values: ['visible', 'eager'],
    ifAbsent: '`visible`',
    meaning:
      'When the app behind the first screen is fetched: `eager` at once; `visible` once the page has loaded and the widget is in view or nearly so, or on the first touch. A visitor who saves data gets it on a press alone',
  },
  {
    attribute: 'base',
    property: 'base',
    kind: 'address of a folder',
    ifAbsent: 'where the script came from',
    meaning:
      'The folder with the widget’s files, where the script cannot tell: scripts that were joined, bundlers. Code is taken from there only if it is on the page’s own origin',
  },
];

/** An event of the element. */
export interface ElementEvent {
  readonly name: string;
  /** The type of its `detail`, as TypeScript writes it. */
  readonly detail: string;
  readonly meaning: string;
}

export const EVENTS: readonly ElementEvent[] = [
  { name: 'vetting-ready', detail: 'null', meaning: 'The first screen can be used' },
  { name: 'vetting-start', detail: '{}', meaning: 'Somebody began' },
  {
    name: 'vetting-progress',
    detail: '{ answered: number; applicable: number }',
    meaning: 'A question was answered: two counts, no answer',
  },
  {
    name: 'vetting-complete',
    detail: '{ answered: number; applicable: number }',
    meaning: 'A result was shown: two counts, no result',
  },
  { name: 'vetting-export', detail: '{ kind: string }', meaning: 'Something was taken along: its kind' },
  {
    name: 'vetting-error',
    detail: '{ code: string; message: string }',
    meaning: 'Something failed: code, and addresses or paths',
  },
];

/** Custom properties that a page may set. */
export const CSS_PROPERTIES: readonly (readonly [name: string, meaning: string])[] = [
  ['--pv-font', 'Font family'],
  ['--pv-accent', 'Colour of buttons, links and what is chosen; moved as far as its text needs to be read'],
  ['--pv-accent-dark', 'The same in the dark theme; if absent, the accent'],
  [
    '--pv-on-accent',
    'Text on the accent, on the first screen only; behind it the widget chooses what can be read',
  ],
  ['--pv-surface', 'Ground, light theme; moved until text on it can be read'],
  ['--pv-surface-dark', 'Ground, dark theme'],
  ['--pv-text', 'Text, light theme; moved until it can be read'],
  ['--pv-text-dark', 'Text, dark theme'],
  ['--pv-radius', 'Rounding of the outer corners'],
  ['--pv-max-width', 'Widest that a screen becomes'],
];

/** Parts that a page may style with `::part()`. */
export const CSS_PARTS: readonly (readonly [name: string, meaning: string])[] = [
  ['card', 'The whole widget: corners, colour and style of its border, font'],
  ['button', 'Every button'],
  ['heading', 'The heading of the first screen'],
];
