import { LONGEST_TEXT } from '../../pack/values.ts';
import type { BuilderData } from './builder-data.ts';
import { type Choices, DEFAULTS } from './choices.ts';
import { readHex } from './contrast.ts';

/** What is wrong with a choice, by its name. */
export type Faults = Readonly<Partial<Record<keyof Choices, string>>>;

const ADDRESS = 'Write a web address, such as https://clinic.example/page, or /page on your own site.';
const NO_SCHEME = (text: string) =>
  `Begin with https://, as in https://${text}. What is on your own site begins with /.`;
const FOLDER = 'A folder’s address has no spaces, quotation marks, <, >, ? or #.';
const COLOUR = 'Write a colour as #rrggbb.';
const LENGTH = 'Write 0, or a number with px, em or rem, such as 8px.';
const NONE = 'There is no such choice.';

const COLOURS = ['accent', 'accentDark', 'surface', 'surfaceDark', 'text', 'textDark'] as const;
const VALUES = {
  audience: ['patient', 'provider-page', 'staff'],
  theme: ['auto', 'light', 'dark'],
  remember: ['session', 'off'],
} as const;

/** Everything that the widget, or the browser, would not take as it stands. What is empty is no fault. */
export function faultsOf(choices: Choices, packs: BuilderData['packs']): Faults {
  const faults: Partial<Record<keyof Choices, string>> = {};
  const pack = packs.find(({ id }) => id === choices.pack);
  if (!pack) faults.pack = NONE;
  if (choices.lang && !pack?.langs.includes(choices.lang)) faults.lang = NONE;
  for (const name of ['audience', 'theme', 'remember'] as const)
    if (!(VALUES[name] as readonly string[]).includes(choices[name])) faults[name] = NONE;
  if (choices.provider.length > LONGEST_TEXT) faults.provider = `${LONGEST_TEXT} characters are the most.`;
  for (const name of ['disclosureSrc', 'browseHref', 'base'] as const)
    if (choices[name] && !isWebAddress(choices[name])) faults[name] = ADDRESS;
    else if (isBareHost(choices[name])) faults[name] = NO_SCHEME(choices[name].trim());
  if (!faults.base && /[\s"'<>?#]/.test(choices.base)) faults.base = FOLDER;
  for (const name of COLOURS) if (choices[name] && !readHex(choices[name])) faults[name] = COLOUR;
  if (choices.radius && !/^(0|(\d+|\d*\.\d+)(px|r?em))$/.test(choices.radius)) faults.radius = LENGTH;
  return faults;
}

/** The choices without those that have a fault, which are as if nobody had made them. */
export function withoutFaults(choices: Choices, faults: Faults): Choices {
  const names = Object.keys(faults) as (keyof Choices)[];
  return { ...choices, ...Object.fromEntries(names.map(name => [name, DEFAULTS[name]])) };
}

/** Begins like a server's name, which without `https://` is a folder of the page's own: a file's name does not. */
function isBareHost(text: string): boolean {
  const [first = '', ...rest] = text.trim().split(/[/?#]/);
  if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?$/u.test(first)) return false;
  return rest.length > 0 || !/\.(json|html?|php|aspx?)$/i.test(first);
}

/** As the widget reads addresses: those of the page's own site may be short. */
function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text, 'https://page.example/').protocol);
  } catch {
    return false;
  }
}
