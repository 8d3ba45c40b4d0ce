import { about, version as builtVersion, mount, readPack, styles } from './app.ts';
import type { Flight } from './host/first/flight.ts';
import { SecondPart } from './host/second-part.ts';

/** The version of the package that was built. */
export const version = builtVersion;

/** Takes charge of an element whose first screen is drawn. */
export const takeOver: Flight['takeOver'] = part => {
  const root = part.element.shadowRoot;
  const view = root?.querySelector('section');
  if (!root || !view) throw new Error('no first screen');
  return new SecondPart({ about, mount, readPack, styles, version }, part, root, view);
};
