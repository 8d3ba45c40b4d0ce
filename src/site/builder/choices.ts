/** What a page owner chose in the builder. Everything is text, as it stands in the address. */
export interface Choices {
  readonly pack: string;
  readonly audience: string;
  /** A language, or '' for the page's own. */
  readonly lang: string;
  readonly theme: string;
  readonly remember: string;
  readonly provider: string;
  readonly disclosureSrc: string;
  readonly browseHref: string;
  /** Hexadecimal, such as `#43376e`, or '' for the widget's own. */
  readonly accent: string;
  readonly accentDark: string;
  readonly surface: string;
  readonly surfaceDark: string;
  readonly text: string;
  readonly textDark: string;
  readonly radius: string;
  /** The folder with the widget's files. */
  readonly base: string;
}

export const DEFAULTS: Choices = {
  pack: 'exosome-therapy',
  audience: 'patient',
  lang: '',
  theme: 'auto',
  remember: 'session',
  provider: '',
  disclosureSrc: '',
  browseHref: '',
  accent: '',
  accentDark: '',
  surface: '',
  surfaceDark: '',
  text: '',
  textDark: '',
  radius: '',
  base: '',
};

const NAMES = Object.keys(DEFAULTS) as readonly (keyof Choices)[];

/** Reads choices from the query of an address; what is missing has its default. */
export function readChoices(query: string): Choices {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    NAMES.map(name => [name, given.get(name) ?? DEFAULTS[name]]),
  ) as unknown as Choices;
}

/** The choices that differ from the defaults, as a query; '' if none does. */
export function toQuery(choices: Choices): string {
  const query = new URLSearchParams();
  for (const name of NAMES) if (choices[name] !== DEFAULTS[name]) query.set(name, choices[name]);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** What the choices come to as attributes of the element, in the order in which the guide lists them. */
export function attributesOf(choices: Choices): readonly (readonly [name: string, value: string])[] {
  const all: readonly (readonly [string, string, string])[] = [
    ['pack', choices.pack, ''],
    ['audience', choices.audience, DEFAULTS.audience],
    ['lang', choices.lang, ''],
    ['provider', choices.provider, ''],
    ['disclosure-src', choices.disclosureSrc, ''],
    ['browse-href', choices.browseHref, ''],
    ['theme', choices.theme, DEFAULTS.theme],
    ['remember', choices.remember, DEFAULTS.remember],
  ];
  return all.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, value]);
}

/** The custom properties that the choices come to. */
export function propertiesOf(choices: Choices): readonly (readonly [name: string, value: string])[] {
  const all: readonly (readonly [string, string])[] = [
    ['--pv-accent', choices.accent],
    ['--pv-accent-dark', choices.accentDark],
    ['--pv-surface', choices.surface],
    ['--pv-surface-dark', choices.surfaceDark],
    ['--pv-text', choices.text],
    ['--pv-text-dark', choices.textDark],
    ['--pv-radius', choices.radius],
  ];
  return all.filter(([, value]) => value !== '');
}
