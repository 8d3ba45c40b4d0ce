import { about, version as builtVersion, linkIn, mount, readPack, styles } from './app.ts';
import { ElementControl } from './host/element-control.ts';
import { Fault } from './host/fault.ts';
import type { Flight } from './host/first/flight.ts';
import { mirrorAttributes } from './host/mirror-attributes.ts';

/** The version of the package that was built. */
export const version = builtVersion;

/**
 * Takes charge of an element whose first screen is drawn.
 * @throws {Fault} `app-version`, where script and app are not of one build: they may have nothing to say to each other.
 */
export const takeOver: Flight['takeOver'] = part => {
  if (part.element.version !== version)
    throw new Fault('app-version', `app ${version}, script ${part.element.version}`);
  // What is taken up here has been drawn anew.
  const first = mirrorAttributes(part.element) ? part.draw() : part.first;
  return new ElementControl({ about, linkIn, mount, readPack, styles, version }, part, first);
};
