import type { Choices } from './choices.ts';

/** What a ready-made look decides: colours of both themes and the rounding. */
export type LookChoices = Pick<
  Choices,
  'accent' | 'accentDark' | 'surface' | 'surfaceDark' | 'text' | 'textDark' | 'radius'
>;

/** A look that can be taken whole. */
export interface Look {
  readonly id: string;
  readonly name: string;
  readonly choices: LookChoices;
}

/** The widget's own look: nothing is set. */
export const OWN_LOOK: LookChoices = {
  accent: '',
  accentDark: '',
  surface: '',
  surfaceDark: '',
  text: '',
  textDark: '',
  radius: '',
};

/** Looks to start from; the host guide shows the same as style rules. */
export const LOOKS: readonly Look[] = [
  {
    id: 'plain',
    name: 'Plain: white, blue',
    choices: {
      accent: '#1f5fa8',
      accentDark: '#8fbcf0',
      surface: '#ffffff',
      surfaceDark: '#12161c',
      text: '#1c2530',
      textDark: '#e6ebf2',
      radius: '8px',
    },
  },
  {
    id: 'garden',
    name: 'Garden: cream, green, square',
    choices: {
      accent: '#2f5d50',
      accentDark: '#9cc9b8',
      surface: '#fbf8f1',
      surfaceDark: '#1a1c19',
      text: '#26231d',
      textDark: '#ece7db',
      radius: '0',
    },
  },
  {
    id: 'rose',
    name: 'Rose: blush, wine, round',
    choices: {
      accent: '#8f2f57',
      accentDark: '#eba7c4',
      surface: '#fff7f9',
      surfaceDark: '#1f151a',
      text: '#33232b',
      textDark: '#f3e6ec',
      radius: '20px',
    },
  },
];

/** Id of the look that the choices come to, or '' where they are nobody's. */
export function lookOf(choices: Choices): string {
  const same = (look: LookChoices) =>
    (Object.keys(look) as (keyof LookChoices)[]).every(name => look[name] === choices[name]);
  if (same(OWN_LOOK)) return 'own';
  return LOOKS.find(look => same(look.choices))?.id ?? '';
}
