import { luminance } from './contrast.ts';

type Linear = readonly [number, number, number];

/** The brightest text that still reaches 4.5 to 1 on every light ground of the widget, as a luminance. */
export const DARKEST_NEEDED = 0.13;
/** The darkest text that still reaches 4.5 to 1 on every dark ground of the widget. */
export const BRIGHTEST_NEEDED = 0.38;

/** The accent as the widget shows it: moved towards black or white just as far as its text needs. */
export function shownAccent(accent: Linear, ground: 'light' | 'dark'): Linear {
  const now = luminance(accent);
  if (ground === 'light') return darkened(accent, Math.min(1, DARKEST_NEEDED / Math.max(now, 1e-4)));
  return lightened(accent, Math.max(0, (BRIGHTEST_NEEDED - now) / Math.max(1 - now, 1e-4)));
}

function darkened([red, green, blue]: Linear, by: number): Linear {
  return [red * by, green * by, blue * by];
}

function lightened([red, green, blue]: Linear, by: number): Linear {
  return [red + (1 - red) * by, green + (1 - green) * by, blue + (1 - blue) * by];
}
