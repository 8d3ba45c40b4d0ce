import { about, version as builtVersion, keptAudit, linkIn, mount, readPack, styles } from './app.ts';
import { ElementControl } from './host/element-control.ts';
import { Fault } from './host/fault.ts';
import type { FirstPart, Flight } from './host/first/flight.ts';
import { hearPresses } from './host/hear-presses.ts';
import { mirrorAttributes } from './host/mirror-attributes.ts';

/** The version of the package that was built. */
export const version = builtVersion;

/**
 * Takes charge of an element whose first screen is drawn.
 * @throws {Fault} `app-version`, where script and app are not of one build: they may have nothing to say to each other.
 */
export const takeOver: Flight['takeOver'] = (element, root, view, base, first, draw, fail, early) => {
  hearPresses(view);
  if (element.version !== version)
    throw new Fault('app-version', `app ${version}, script ${element.version}`);
  const part: FirstPart = { element, root, view, base: base.href, draw, fail, early };
  // What is taken up here has been drawn anew.
  const screen = mirrorAttributes(element) ? draw() : first;
  return new ElementControl({ about, keptAudit, linkIn, mount, readPack, styles, version }, part, screen);
};
